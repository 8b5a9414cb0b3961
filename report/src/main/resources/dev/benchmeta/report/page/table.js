import { el, fill, printable } from "./dom.js";
import { count, factor, plain, spaced, whole } from "./format.js";
import { paperAddress, goTo } from "./state.js";
import { CLAIMS, sentenceOf } from "./data.js";
import { IS_BEST, codes } from "./codes.js";
import { MOST_PRINTED, openRows } from "./rows.js";

// The table of claims.

/**
 * All columns: `value` is what is exported, `field` what is sorted by.
 * @type {{ id: string, title: string, field: string, width: number, grow?: number, value: (claim: object) => any,
 *          shown?: (claim: object) => string|Node, number?: boolean, hidden?: boolean }[]}
 */
export const COLUMNS = [
  { id: "ratio", title: "Ratio", field: "ratio", width: 86, number: true, value: (claim) => claim.ratio || null, shown: ratioLink },
  { id: "qualifier", title: "Stated", field: "qualifier", width: 84, value: (claim) => claim.qualifier, shown: (claim) => (claim.qualifier === "exact" ? "" : spaced(claim.qualifier)) },
  { id: "text", title: "As written", field: "words", width: 112, grow: 1, value: (claim) => claim.words },
  { id: "metric", title: "Metric", field: "metric", width: 138, value: (claim) => claim.metric, shown: (claim) => spaced(claim.metric) },
  { id: "subject", title: "Subject", field: "subject", width: 84, grow: 1, value: (claim) => claim.subject || null, shown: (claim) => stated(claim.subject) },
  { id: "baseline", title: "Over", field: "baseline", width: 90, grow: 1, value: (claim) => claim.baseline || null, shown: (claim) => stated(claim.baseline) },
  { id: "hardware", title: "On", field: "hardwareName", width: 90, grow: 1, value: (claim) => claim.hardware || claim.hardwareName || null, shown: (claim) => stated(claim.hardware || claim.hardwareName) },
  { id: "workload", title: "With", field: "workload", width: 72, grow: 1, value: (claim) => claim.workload || null, shown: (claim) => claim.workload },
  { id: "paper", title: "Paper", field: "brief", width: 110, grow: 2, value: (claim) => claim.title, shown: (claim) => claim.brief },
  { id: "published", title: "Date", field: "date", width: 98, value: (claim) => claim.date || null },
  { id: "class", title: "Class", field: "type", width: 90, hidden: true, value: (claim) => claim.type || null },
  { id: "vendor", title: "Vendor", field: "vendor", width: 100, hidden: true, value: (claim) => claim.vendor || null },
  { id: "model", title: "Models", field: "i", width: 120, hidden: true, value: (claim) => claim.models.map((model) => model.name).join(", ") || null },
  { id: "low", title: "Low", field: "low", width: 80, number: true, hidden: true, value: (claim) => claim.low, shown: (claim) => plain(claim.low) },
  { id: "high", title: "High", field: "high", width: 80, number: true, hidden: true, value: (claim) => claim.high, shown: (claim) => plain(claim.high) },
  { id: "unit", title: "Unit", field: "unit", width: 70, hidden: true, value: (claim) => claim.unit },
  { id: "sentence", title: "Sentence", field: "i", width: 260, grow: 3, hidden: true, value: (claim) => sentenceOf(claim.paper, claim.spans[0]) },
  { id: "rule", title: "Rule", field: "rule", width: 120, hidden: true, value: (claim) => claim.rule },
  { id: "confidence", title: "Sure", field: "confidence", width: 70, number: true, hidden: true, value: (claim) => claim.confidence },
  { id: "paperId", title: "Paper id", field: "i", width: 120, hidden: true, value: (claim) => claim.paper.id },
  { id: "source", title: "Source", field: "i", width: 120, hidden: true, value: (claim) => claim.paper.source || null },
];

/** What rows can be grouped by, besides how figures are stated. */
export const GROUPS = {
  metric: codes((claim) => spaced(claim.metric)),
  class: codes((claim) => claim.type || "hardware not stated"),
  hardware: codes((claim) => claim.hardwareName || "hardware not stated"),
  baseline: codes((claim) => claim.baselineName || "baseline not stated"),
  subject: codes((claim) => claim.subjectName || "subject not stated"),
  paper: codes((claim) => claim.title),
  month: codes((claim) => claim.month || "no date"),
};

const KINDS = ["Typical figures", "Best-case figures, stated as \u201cup to\u201d"];
const ROW_HEIGHT = 32;
const NARROW_ROW_HEIGHT = 92;
const GROUP_HEIGHT = 36;
const LEAST_WIDTH = 48;

/** How much of its width a column needs on paper, where letters are smaller. */
const PRINTED = 0.68;

/** Columns of a table that has been opened, and what it shows. */
let list = null;
let columns = [];
let setup = "";
let shown = { claims: [], options: null };
let heads = [];
const widths = new Map();
const closed = new Set();
const orders = new Map();

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
 * Shows claims.
 * @param {HTMLElement} place
 * @param {Uint32Array} claims their numbers
 * @param {{ sort: string, group: string, columns: string[]|null, narrow: boolean, onSort: (sort: string) => void }} options
 */
export function drawTable(place, claims, options) {
  const wanted = JSON.stringify([options.columns, options.narrow]);
  const moved = shown.options && (shown.options.sort !== options.sort || shown.options.group !== options.group);
  shown = { claims, options };
  if (!list || list.place !== place || setup !== wanted) open(place, wanted);
  for (const column of columns) column.head.setAttribute("aria-sort", direction(column.field));
  if (moved) list.toTop();
  showRows();
}

function showRows() {
  const { claims, options } = shown;
  const items = arranged(claims, options);
  list.place.setAttribute("aria-rowcount", String(items.length + 1));
  list.place.classList.toggle("none-fits", items.length === 0);
  const height = options.narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  list.show(items, (item) => (item < 0 ? GROUP_HEIGHT : height));
}

/** Claims by number, with what stands over them: the head `i` of a group is the item `-1 - i`. */
function arranged(claims, { sort, group }) {
  const chosen = new Uint8Array(CLAIMS.length);
  for (const i of claims) chosen[i] = 1;
  const kinds = [[], []];
  for (const i of ordered(sort)) if (chosen[i] === 1) kinds[IS_BEST[i]].push(i);
  heads = [];
  const items = [];
  kinds.forEach((numbers, kind) => {
    if (numbers.length === 0 || !under(items, KINDS[kind], KINDS[kind], numbers.length, 0)) return;
    if (!GROUPS[group]) push(items, numbers);
    else for (const [name, part] of parted(numbers, GROUPS[group]())) if (under(items, KINDS[kind] + "\n" + name, name, part.length, 1)) push(items, part);
  });
  return items;
}

function push(items, numbers) {
  for (const i of numbers) items.push(i);
}

/** Puts the head of a group, and tells if the group is open. */
function under(items, key, name, number, level) {
  items.push(-1 - heads.length);
  heads.push({ key, name, number, level });
  return !closed.has(key);
}

/** Claims by what they say, in the order in which that is met. */
function parted(numbers, { of, keys }) {
  const parts = new Map();
  for (const i of numbers) {
    const part = parts.get(of[i]);
    if (part) part.push(i);
    else parts.set(of[i], [i]);
  }
  return [...parts].map(([code, part]) => [keys[code], part]);
}

/** The numbers of all claims as they are sorted; filters leave the order as it is. */
function ordered(sort) {
  if (!orders.has(sort)) {
    orders.set(sort, Uint32Array.from([...CLAIMS].sort(inOrder(sort)), (claim) => claim.i));
  }
  return orders.get(sort);
}

function open(place, wanted) {
  list?.close();
  setup = wanted;
  const { options } = shown;
  columns = options.narrow ? [{ title: "Gains", field: "ratio", number: true, width: 0, grow: 1 }] : COLUMNS.filter(inSight(options));
  columns = columns.map((column) => ({ ...column, head: columnHead(column) }));
  place.setAttribute("role", "table");
  place.setAttribute("aria-label", "Gains");
  place.classList.toggle("narrow", options.narrow);
  place.onclick = clicked;
  const head = el("div", { class: "table-head", role: "rowgroup" }, el("div", { class: "table-row", role: "row" }, ...columns.map((column) => column.head)));
  list = openRows(place, head, (item) => (item < 0 ? groupRow(-1 - item) : claimRow(CLAIMS[item])));
  showWidths();
}

function inSight({ columns: chosen }) {
  return (column) => (chosen ? chosen.includes(column.id) : !column.hidden);
}

/** All rows have the same columns, which share what room is left. */
function showWidths() {
  const tracks = columns.map(({ id, width, grow }) => (widths.has(id) ? widths.get(id) + "px" : grow ? `minmax(${width}px, ${grow}fr)` : width + "px"));
  list.place.style.setProperty("--columns", tracks.join(" "));
  list.place.style.setProperty("--columns-printed", columns.map(({ width, grow }) => (grow ? `minmax(0, ${4 + grow}fr)` : width * PRINTED + "px")).join(" "));
  const least = columns.reduce((sum, { id, width }) => sum + (widths.get(id) ?? width), 0);
  list.place.style.setProperty("--least-width", least + "px");
}

function direction(field) {
  const { sort } = shown.options;
  return sort === field ? "ascending" : sort === field + "-desc" ? "descending" : "none";
}

function columnHead(column) {
  return el(
    "div",
    { class: column.number && column.width ? "n" : null, role: "columnheader", "data-column": column.id ?? "gain" },
    el("button", { type: "button", class: "sort", on: { click: () => sortBy(column) } }, column.title),
    column.width > 0 && el("span", { class: "grip", "aria-hidden": "true", on: { pointerdown: (event) => drag(event, column) } }),
  );
}

function sortBy({ field, number }) {
  const now = direction(field);
  const falling = now === "none" ? number || field === "date" : now === "ascending";
  shown.options.onSort(field + (falling ? "-desc" : ""));
}

/** A column becomes as wide as it is drawn. */
function drag(event, column) {
  event.preventDefault();
  const grip = event.target;
  const began = grip.parentElement.getBoundingClientRect().width - event.clientX;
  grip.setPointerCapture(event.pointerId);
  grip.onpointermove = ({ clientX }) => {
    widths.set(column.id, Math.max(LEAST_WIDTH, Math.round(began + clientX)));
    showWidths();
  };
  grip.onpointerup = () => (grip.onpointermove = null);
}

function clicked(event) {
  const target = /** @type {Element} */ (event.target);
  const row = target.closest(".rows > *");
  if (!row || target.closest("a")) return;
  if (row.dataset.group) toggle(row.dataset.group);
  else goTo(paperAddress(CLAIMS[row.dataset.claim]));
}

function toggle(key) {
  if (!closed.delete(key)) closed.add(key);
  showRows();
  [...list.place.querySelectorAll(".table-group")].find((row) => row.dataset.group === key)?.querySelector("button").focus({ preventScroll: true });
}

function groupRow(i) {
  const { key, name, number, level } = heads[i];
  return el(
    "div",
    { class: "table-group level-" + level, role: "row", "data-group": key },
    el("div", { role: "cell", dir: "auto" }, el("button", { type: "button", class: "fold", "aria-expanded": String(!closed.has(key)) }, el("b", {}, name)), el("span", { class: "faint" }, " " + count(number, "gain"))),
  );
}

function claimRow(claim) {
  const cells = shown.options.narrow ? [el("div", { role: "cell" }, card(claim))] : columns.map((column) => cell(column, claim));
  return el("div", { class: "table-row", role: "row", "data-claim": claim.i }, ...cells);
}

function cell(column, claim) {
  const content = (column.shown ?? column.value)(claim) ?? "";
  const text = content instanceof Node ? "" : printable(String(content));
  return el("div", { role: "cell", class: column.number ? "n" : null, "data-column": column.id, dir: "auto", title: text.length > 14 ? text : null }, content instanceof Node ? content : text);
}

/** On a phone each claim is a card. */
function card(claim) {
  const told = [["", claim.subject], ["over ", claim.baseline], ["on ", claim.hardware || claim.hardwareName]];
  return el(
    "div",
    { class: "card" },
    el("span", {}, ratioLink(claim), ` ${claim.qualifier === "exact" ? "" : spaced(claim.qualifier) + " "}${spaced(claim.metric)}`),
    el("span", { dir: "auto" }, told.filter(([, words]) => words).map(([word, words]) => word + words).join(" \u00b7 ") || "not stated over what"),
    el("span", { class: "faint", dir: "auto" }, `${claim.brief} \u00b7 ${claim.date}`),
  );
}

function texts(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What is not known comes last when the largest come first. */
function inOrder(sort) {
  const field = sort.replace(/-desc$/, "");
  const sign = sort.endsWith("-desc") ? -1 : 1;
  return (a, b) => sign * texts(a[field], b[field]) || a.i - b.i;
}

/** The claims as they are sorted now, and the columns in sight. */
export function tableContent(claims, options) {
  const order = inOrder(options.sort);
  const rows = Array.from(claims, (i) => CLAIMS[i]).sort((a, b) => Number(a.best) - Number(b.best) || order(a, b));
  return { rows, columns: COLUMNS.filter(inSight(options)) };
}

/** Forgets the table, since its place is gone. */
export function forgetTable() {
  list?.close();
  list = null;
}

/** For paper the rows have to be there, in sight or not. */
export function printTable(note) {
  if (!list?.place.isConnected) return;
  const number = shown.claims.length;
  list.showAll();
  fill(note, number + heads.length > MOST_PRINTED && `${whole(MOST_PRINTED)} rows are printed, of ${count(number, "gain")}; the page's export has all.`);
}

/** Arrow keys go from figure to figure. */
export function moveInTable(event) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const link = /** @type {Element} */ (event.target).closest(".rows .table-row a");
  if (!link) return;
  const rows = [...link.closest(".rows").querySelectorAll(".table-row")];
  const at = rows.indexOf(link.closest(".table-row")) + (event.key === "ArrowDown" ? 1 : -1);
  const next = rows[at]?.querySelector("a");
  if (next) {
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}
