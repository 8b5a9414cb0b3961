import { el, fill, printable, redrawn } from "./dom.js";
import { count, factor, plain, spaced, whole } from "./format.js";
import { paperAddress, goTo } from "./state.js";
import { CLAIMS, sentenceOf, typeset } from "./data.js";
import { ALL, IS_BEST, codes, those } from "./codes.js";

// The table of claims. Which rows there are, in which order and groups, is found out by number; Tabulator gets the
// first of them, and more as one scrolls, since it looks at every row it has whenever it gets others.

/**
 * All columns: `value` is what is exported and sorted by, unless a `key` is, and `field` what an order is called by.
 * @type {{ id: string, title: string, field: string, width: number, grow?: number, value: (claim: object) => any,
 *          key?: (claim: object) => any, shown?: (claim: object) => string|Node, number?: boolean,
 *          hidden?: boolean }[]}
 */
export const COLUMNS = [
  { id: "ratio", title: "Ratio", field: "ratio", width: 86, number: true, value: (claim) => claim.ratio || null, shown: ratioLink },
  { id: "qualifier", title: "Stated", field: "qualifier", width: 84, value: (claim) => claim.qualifier, shown: (claim) => (claim.qualifier === "exact" ? "" : spaced(claim.qualifier)) },
  { id: "text", title: "As written", field: "words", width: 112, grow: 1, value: (claim) => claim.words, key: (claim) => claim.low, shown: (claim) => typeset(claim.words) },
  { id: "metric", title: "Metric", field: "metric", width: 138, value: (claim) => claim.metric, shown: (claim) => spaced(claim.metric) },
  { id: "subject", title: "Subject", field: "subject", width: 84, grow: 1, value: (claim) => claim.subject || null, shown: (claim) => stated(typeset(claim.subject)) },
  { id: "baseline", title: "Over", field: "baseline", width: 90, grow: 1, value: (claim) => claim.baseline || null, shown: (claim) => stated(typeset(claim.baseline)) },
  { id: "hardware", title: "On", field: "hardwareName", width: 90, grow: 1, value: (claim) => claim.hardware || claim.hardwareName || null, shown: (claim) => stated(typeset(claim.hardware) || claim.hardwareName) },
  { id: "workload", title: "With", field: "workload", width: 72, grow: 1, value: (claim) => claim.workload || null, shown: (claim) => typeset(claim.workload) },
  { id: "paper", title: "Paper", field: "brief", width: 110, grow: 2, value: (claim) => claim.title, key: (claim) => claim.brief, shown: (claim) => claim.brief },
  { id: "published", title: "Date", field: "date", width: 98, value: (claim) => claim.date || null },
  { id: "class", title: "Class", field: "type", width: 90, hidden: true, value: (claim) => claim.type || null },
  { id: "vendor", title: "Vendor", field: "vendor", width: 100, hidden: true, value: (claim) => claim.vendor || null },
  { id: "model", title: "Models", field: "modelNames", width: 120, hidden: true, value: (claim) => claim.models.map((model) => model.name).join(", ") || null },
  { id: "low", title: "Low", field: "low", width: 80, number: true, hidden: true, value: (claim) => claim.low, shown: (claim) => plain(claim.low) },
  { id: "high", title: "High", field: "high", width: 80, number: true, hidden: true, value: (claim) => claim.high, shown: (claim) => plain(claim.high) },
  { id: "unit", title: "Unit", field: "unit", width: 70, hidden: true, value: (claim) => claim.unit },
  { id: "sentence", title: "Sentence", field: "sentence", width: 260, grow: 3, hidden: true, value: (claim) => sentenceOf(claim.paper, claim.spans[0]) },
  { id: "rule", title: "Rule", field: "rule", width: 120, hidden: true, value: (claim) => claim.rule },
  { id: "confidence", title: "Sure", field: "confidence", width: 70, number: true, hidden: true, value: (claim) => claim.confidence },
  { id: "paperId", title: "Paper id", field: "paperId", width: 120, hidden: true, value: (claim) => claim.paper.id },
  { id: "source", title: "Source", field: "source", width: 120, hidden: true, value: (claim) => claim.paper.source || null, key: (claim) => byLine(claim.paper.source) },
];

/** What rows can be grouped by, besides how figures are stated. */
export const GROUPS = {
  metric: codes((claim) => spaced(claim.metric)),
  class: codes((claim) => claim.type || "hardware not stated"),
  hardware: codes((claim) => claim.hardwareKey, (claim) => claim.hardwareName || "hardware not stated"),
  baseline: codes((claim) => claim.baselineName || "baseline not stated"),
  subject: codes((claim) => claim.subjectName || "subject not stated"),
  paper: codes((claim) => claim.title),
  month: codes((claim) => claim.month || "no date"),
};

const KINDS = ["Typical figures", "Best-case figures, stated as \u201cup to\u201d"];
const ROW_HEIGHT = 32;
const NARROW_ROW_HEIGHT = 92;

/** How many rows the table gets at first; each time one scrolls to their end it gets as many more as it has. */
const SLICE = 200;

/** As many as paper is used for; with one more, the head, Tabulator would warn of the time. */
const MOST_PRINTED = 999;

let table = null;
let made = Promise.resolve();
let setup = "";

/** What is asked for, and what the table has of it. */
let shown = { claims: new Uint32Array(0), options: null };
let rows = [];
let heads = [];
let given = 0;
let printed = false;

/** Groups that were closed, by the names of the group over them and their own. */
const closed = new Set();
const widths = new Map();
const orders = new Map();

/** "a.jsonl:12" as text that comes before that of "a.jsonl:100". */
function byLine(source) {
  return source.replace(/\d+$/, (line) => line.padStart(12, "0"));
}

function stated(words) {
  return words || el("span", { class: "faint" }, "not stated");
}

/** The figure, which leads to its words. */
function ratioLink(claim) {
  return el(
    "a",
    { href: paperAddress(claim), class: claim.best ? "best" : null, "aria-label": `${factor(claim.ratio)}, show its words` },
    claim.ratio ? factor(claim.ratio) : "\u2013",
  );
}

/**
 * Shows claims. What has not changed since the last time is left as it is.
 * @param {HTMLElement} place
 * @param {Uint32Array} claims their numbers
 * @param {{ sort: string, group: string, columns: string[]|null, narrow: boolean, onSort: (sort: string) => void }} options
 */
export function drawTable(place, claims, options) {
  const wanted = JSON.stringify([options.columns, options.narrow]);
  const stands = table && setup === wanted && table.element === place;
  if (stands && !printed && options.sort === shown.options.sort && options.group === shown.options.group && same(claims, shown.claims)) return;
  shown = { claims, options };
  arrange();
  if (!stands) open(place, wanted);
  // Behind the listener by which Tabulator takes away what it printed.
  else if (printed) setTimeout(refresh);
  else made.then(refresh);
}

function same(a, b) {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function open(place, wanted) {
  forgetTable();
  setup = wanted;
  table = new Tabulator(place, tableSettings(shown.options));
  place.setAttribute("aria-label", "Gains");
  table.on("dataProcessed", () => place.setAttribute("aria-rowcount", String(rows.length + 1)));
  made = new Promise((done) => table.on("tableBuilt", done));
  made.then(() => showRoles(place));
  table.on("dataSorted", sorted);
  table.on("scrollVertical", giveMore);
  table.on("columnResized", (column) => widths.set(column.getDefinition().title, column.getWidth()));
  table.on("rowClick", (event, row) => clicked(event.target, row.getData()));
}

/** To a screen reader a table has groups of rows, and these have rows. */
function showRoles(place) {
  const roles = { "header-contents": "presentation", tableholder: "rowgroup", table: "presentation" };
  for (const [part, role] of Object.entries(roles)) place.querySelector(".tabulator-" + part)?.setAttribute("role", role);
}

/** Gives the table the first rows of what is asked for. */
function refresh() {
  const [now] = table.getSorters();
  const [wanted] = sorters(shown.options);
  if (now && !wanted) table.clearSort();
  else if (wanted && (now?.field !== wanted.column || now?.dir !== wanted.dir)) table.setSort([wanted]);
  table.setData(slice(SLICE));
  printed = false;
}

function slice(number) {
  given = Math.min(number, rows.length);
  return rows.slice(0, given).map((i) => (i < 0 ? heads[-1 - i] : CLAIMS[i]));
}

function giveMore(top) {
  const { scrollHeight, clientHeight } = table.element.querySelector(".tabulator-tableholder");
  if (given < rows.length && top + 3 * clientHeight > scrollHeight) redrawn(table.element, () => table.replaceData(slice(2 * given)));
}

/** Rows are given in their order; what Tabulator tells here is that someone clicked a head. */
function sorted([sorter]) {
  const { onSort } = shown.options;
  if (sorter) queueMicrotask(() => onSort(sorter.field + (sorter.dir === "desc" ? "-desc" : "")));
}

/** The order as Tabulator has it, if the column of that is in sight. */
function sorters({ sort, columns, narrow }) {
  const field = sort.replace(/-desc$/, "");
  const known = narrow ? field === "ratio" : COLUMNS.some((column) => column.field === field && inSight({ columns })(column));
  return known ? [{ column: field, dir: sort.endsWith("-desc") ? "desc" : "asc" }] : [];
}

function clicked(target, row) {
  if (row.head) toggle(row.path);
  else if (!target.closest("a")) goTo(paperAddress(row));
}

function toggle(path) {
  if (!closed.delete(path)) closed.add(path);
  arrange();
  redrawn(table.element, () => table.replaceData(slice(Math.max(given, SLICE))));
}

/** Claims by number, with what stands over them: the head `i` of a group is the row `-1 - i`. */
function arrange() {
  const { claims, options } = shown;
  const chosen = new Uint8Array(CLAIMS.length);
  for (const i of claims) chosen[i] = 1;
  const kinds = [[], []];
  for (const i of ordered(options.sort)) if (chosen[i] === 1) kinds[IS_BEST[i]].push(i);
  rows = [];
  heads = [];
  kinds.forEach((numbers, best) => {
    const kind = KINDS[best];
    if (numbers.length === 0 || !isOpen(kind, kind, numbers.length, 0)) return;
    if (!GROUPS[options.group]) put(numbers);
    else for (const [name, part] of parted(numbers, GROUPS[options.group]())) if (isOpen(kind + "\n" + name, name, part.length, 1)) put(part);
  });
}

function put(numbers) {
  for (const i of numbers) rows.push(i);
}

/** Puts the head of a group, and tells if the group is open. */
function isOpen(path, name, number, level) {
  rows.push(-1 - heads.length);
  heads.push({ head: true, path, name, number, level });
  return !closed.has(path);
}

/** Claims by what they say, in the order in which that is met. */
function parted(numbers, { of, names }) {
  const parts = new Map();
  for (const i of numbers) {
    const part = parts.get(of[i]);
    if (part) part.push(i);
    else parts.set(of[i], [i]);
  }
  return [...parts].map(([code, part]) => [names[code], part]);
}

/** The numbers of all claims as they are sorted; filters leave the order as it is. */
function ordered(sort) {
  if (!orders.has(sort)) {
    const field = sort.replace(/-desc$/, "");
    const sign = sort.endsWith("-desc") ? -1 : 1;
    const { value, key = value } = COLUMNS.find((column) => column.field === field);
    const keys = CLAIMS.map((claim) => key(claim) ?? "");
    // What states nothing comes last, rising or falling.
    const empty = (i) => Number(keys[i] === "");
    orders.set(sort, Uint32Array.from(ALL).sort((a, b) => empty(a) - empty(b) || sign * texts(keys[a], keys[b]) || a - b));
  }
  return orders.get(sort);
}

function tableSettings(options) {
  return {
    data: slice(SLICE),
    index: "i",
    height: "min(40rem, 85vh)",
    rowHeight: options.narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT,
    renderVerticalBuffer: 160,
    layout: "fitColumns",
    columns: options.narrow ? narrowColumns() : wideColumns(options),
    // A handle at every cell would be put there between the layouts of two rows: ten times slower.
    columnDefaults: { resizable: "header", tooltip: false, titleFormatter: headButton, sorter: () => 0 },
    columnHeaderSortMulti: false,
    headerSortElement: "<i class='arrow'></i>",
    initialSort: sorters(options),
    placeholder: "No gain fits these filters.",
    rowFormatter: (row) => showHead(row, "div"),
    rowFormatterPrint: (row) => showHead(row, "td"),
    printAsHtml: true,
    printStyled: false,
    printRowRange: "active",
  };
}

/** The head of a group stands in place of the cells of its row. */
function showHead(row, tag) {
  const { head, path, name, number, level } = row.getData();
  if (!head) return;
  const fold = el("button", { type: "button", class: "fold", "aria-expanded": String(!closed.has(path)) }, el("b", {}, name));
  row.getElement().classList.add("group", "level-" + level);
  fill(row.getElement(), el(tag, { role: "gridcell", dir: "auto", colspan: table.getColumns().length }, fold, el("span", { class: "faint" }, count(number, "gain"))));
}

function headButton(head) {
  return el("button", { type: "button", class: "sort" }, head.getValue());
}

export function inSight({ columns }) {
  return (column) => (columns ? columns.includes(column.id) : !column.hidden);
}

function wideColumns(options) {
  return COLUMNS.filter(inSight(options)).map((column) => ({
    title: column.title,
    field: column.field,
    ...widthOf(column),
    hozAlign: column.number ? "right" : "left",
    headerHozAlign: column.number ? "right" : "left",
    headerSortStartingDir: column.number || column.field === "date" ? "desc" : "asc",
    cssClass: (column.number ? "n " : "") + "of-" + column.id,
    formatter: (cell) => content(column, cell),
  }));
}

/** As wide as someone made it, else as there is room. */
function widthOf({ title, width, grow }) {
  if (widths.has(title)) return { width: widths.get(title) };
  return grow ? { minWidth: width, widthGrow: grow } : { minWidth: width, width };
}

/** What a cell shows; text as such, since every element in a cell has to be laid out. */
function content(column, cell) {
  const row = cell.getData();
  if (row.head) return "";
  const shown = (column.shown ?? column.value)(row) ?? "";
  const element = cell.getElement();
  element.dir = "auto";
  if (shown instanceof Node) return shown;
  const text = printable(String(shown));
  if (text.length > 14) element.title = text;
  return document.createTextNode(text);
}

/** On a phone each claim is a card. */
function narrowColumns() {
  return [{ title: "Gains", field: "ratio", headerSortStartingDir: "desc", cssClass: "of-gain", formatter: (cell) => (cell.getData().head ? "" : card(cell.getData())) }];
}

function card(claim) {
  const told = [["", claim.subject], ["over ", claim.baseline], ["on ", claim.hardware || claim.hardwareName]];
  return el(
    "div",
    { class: "card" },
    el("span", {}, ratioLink(claim), ` ${claim.qualifier === "exact" ? "" : spaced(claim.qualifier) + " "}${spaced(claim.metric)}`),
    el("span", { dir: "auto" }, told.filter(([, words]) => words).map(([word, words]) => word + typeset(words)).join(" \u00b7 ") || "not stated over what"),
    el("span", { class: "faint", dir: "auto" }, `${claim.brief} \u00b7 ${claim.date}`),
  );
}

function texts(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The claims as they are sorted now, and the columns in sight. */
export function tableContent(claims, options) {
  const chosen = new Set(claims);
  const rows = Array.from(those(ordered(options.sort), (i) => chosen.has(i)), (i) => CLAIMS[i]).sort((a, b) => Number(a.best) - Number(b.best));
  return { rows, columns: COLUMNS.filter(inSight(options)) };
}

/** Forgets the table, since its place is gone. */
export function forgetTable() {
  table?.destroy();
  table = null;
  printed = false;
}

/** What Tabulator prints are the rows that it has, in sight or not. */
export function printTable(note) {
  if (!table?.element.isConnected) return;
  printed = true;
  table.setData(slice(MOST_PRINTED));
  const gains = those(rows.slice(0, given), (i) => i >= 0).length;
  fill(note, rows.length > given && `${count(gains, "gain")} of ${whole(shown.claims.length)} are printed; the page's export has all.`);
}

/** Arrow keys go from figure to figure. */
export function moveInTable(event) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const link = /** @type {Element} */ (event.target).closest(".tabulator-row a");
  if (!link) return;
  const rows = [...link.closest(".tabulator-table").querySelectorAll(".tabulator-row:not(.group)")];
  const at = rows.indexOf(link.closest(".tabulator-row")) + (event.key === "ArrowDown" ? 1 : -1);
  const next = rows[at]?.querySelector("a");
  if (next) {
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}
