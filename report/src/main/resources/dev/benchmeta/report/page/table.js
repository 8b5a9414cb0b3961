import { el, printable } from "./dom.js";
import { count, factor, plain, spaced } from "./format.js";
import { paperAddress, goTo } from "./state.js";
import { sentenceOf } from "./data.js";

// The table of claims. Only the rows in sight exist, so it holds any number.

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
  metric: (claim) => spaced(claim.metric),
  class: (claim) => claim.type || "hardware not stated",
  hardware: (claim) => claim.hardwareName || "hardware not stated",
  baseline: (claim) => claim.baselineName || "baseline not stated",
  subject: (claim) => claim.subjectName || "subject not stated",
  paper: (claim) => claim.title,
  month: (claim) => claim.month || "no date",
};

const TYPICAL = "Typical figures";
const BEST = "Best-case figures, stated as \u201cup to\u201d";
const ROW_HEIGHT = 32;
const NARROW_ROW_HEIGHT = 92;

let table = null;
let setup = "";
let mask = new Uint8Array(0);
let built = Promise.resolve();
let sorted = () => {};

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
 * @param {object[]} all every claim there is
 * @param {object[]} claims those to show
 * @param {{ sort: string, group: string, columns: string[]|null, narrow: boolean, onSort: (sort: string) => void }} options
 */
export function drawTable(place, all, claims, options) {
  mask = new Uint8Array(all.length);
  for (const claim of claims) mask[claim.i] = 1;
  sorted = options.onSort;
  const wanted = JSON.stringify([options.group, options.columns, options.narrow]);
  if (table && setup === wanted && table.element === place) {
    built.then(() => refresh(options.sort));
    return;
  }
  table?.destroy();
  setup = wanted;
  table = new Tabulator(place, tableSettings(all, options));
  built = new Promise((done) => table.on("tableBuilt", done));
  table.on("dataSorted", (sorters) => {
    if (sorters.length > 0) sorted(sorters[0].field + (sorters[0].dir === "desc" ? "-desc" : ""));
  });
  table.on("rowClick", (event, row) => {
    if (!(/** @type {Element} */ (event.target).closest("a"))) goTo(paperAddress(row.getData()));
  });
  built.then(() => refresh(options.sort));
}

function refresh(sort) {
  const field = sort.replace(/-desc$/, "");
  const dir = sort.endsWith("-desc") ? "desc" : "asc";
  const [now] = table.getSorters();
  if (!now || now.field !== field || now.dir !== dir) {
    table.blockRedraw();
    table.setSort(field, dir);
    table.setFilter((claim) => mask[claim.i] === 1);
    table.restoreRedraw();
  } else {
    table.setFilter((claim) => mask[claim.i] === 1);
  }
}

function tableSettings(all, options) {
  const group = GROUPS[options.group];
  const kind = (claim) => (claim.best ? BEST : TYPICAL);
  const field = options.sort.replace(/-desc$/, "");
  return {
    // Rows that lie in order already are sorted again in no time whenever a filter changes.
    data: [...all].sort(inOrder(options.sort)),
    index: "i",
    height: "min(40rem, 85vh)",
    rowHeight: options.narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT,
    layout: "fitColumns",
    columns: options.narrow ? narrowColumns() : wideColumns(options.columns),
    columnHeaderSortMulti: false,
    headerSortElement: "<i class='arrow'></i>",
    initialSort: [{ column: field, dir: options.sort.endsWith("-desc") ? "desc" : "asc" }],
    initialFilter: [{ field: (claim) => mask[claim.i] === 1 }],
    groupBy: group ? [kind, group] : [kind],
    groupValues: [[TYPICAL, BEST]],
    groupToggleElement: "header",
    groupHeader: (value, number) => el("span", { dir: "auto" }, el("b", {}, value), " ", el("span", { class: "faint" }, count(number, "gain"))),
    placeholder: "No gain fits these filters.",
    // A handle at every cell would be put there between the layouts of two rows: ten times slower.
    columnDefaults: { headerSortStartingDir: "asc", resizable: "header", tooltip: false },
    renderVerticalBuffer: 160,
  };
}

function wideColumns(chosen) {
  return COLUMNS.filter((column) => (chosen ? chosen.includes(column.id) : !column.hidden)).map((column) => ({
    title: column.title,
    field: column.field,
    minWidth: column.width,
    widthGrow: column.grow ?? 0,
    width: column.grow ? undefined : column.width,
    hozAlign: column.number ? "right" : "left",
    headerHozAlign: column.number ? "right" : "left",
    headerSortStartingDir: column.number || column.field === "date" ? "desc" : "asc",
    cssClass: column.number ? "n" : "",
    sorter: column.number ? numbers : texts,
    formatter: (cell) => content(column, cell.getData()),
  }));
}

function content(column, claim) {
  const shown = (column.shown ?? column.value)(claim) ?? "";
  if (shown instanceof Node) return shown;
  const text = printable(String(shown));
  return el("span", { dir: "auto", title: text.length > 14 ? text : null }, text);
}

/** What is not known comes last when the largest come first. */
function numbers(a, b) {
  return a - b;
}

function texts(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** On a phone each claim is a card. */
function narrowColumns() {
  return [{ title: "Gains", field: "ratio", headerSortStartingDir: "desc", sorter: numbers, formatter: (cell) => card(cell.getData()) }];
}

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

function inOrder(sort) {
  const field = sort.replace(/-desc$/, "");
  const sign = sort.endsWith("-desc") ? -1 : 1;
  return (a, b) => sign * texts(a[field], b[field]) || a.i - b.i;
}

/** The claims as they are sorted now, and the columns in sight. */
export function tableContent(claims, options) {
  const order = inOrder(options.sort);
  const rows = [...claims].sort((a, b) => Number(a.best) - Number(b.best) || order(a, b));
  const columns = COLUMNS.filter((column) => (options.columns ? options.columns.includes(column.id) : !column.hidden));
  return { rows, columns };
}

/** Forgets the table, since its place is gone. */
export function forgetTable() {
  table?.destroy();
  table = null;
}

/** Arrow keys go from figure to figure. */
export function moveInTable(event) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const link = /** @type {Element} */ (event.target).closest(".tabulator-row a");
  if (!link) return;
  const rows = [...link.closest(".tabulator-table").querySelectorAll(".tabulator-row:not(.tabulator-group)")];
  const at = rows.indexOf(link.closest(".tabulator-row")) + (event.key === "ArrowDown" ? 1 : -1);
  const next = rows[at]?.querySelector("a");
  if (next) {
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}
