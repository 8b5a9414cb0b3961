import { el, fill, announce, download, printing, rested } from "./dom.js";
import { count, spaced, whole } from "./format.js";
import { CLAIMS, CLASSES, DEVICES, METRICS, PAPERS, QUALIFIERS } from "./data.js";
import { place, change, address } from "./state.js";
import { FILTERS, chosenClaims, faultsOf, kindsOf, listOf } from "./filters.js";
import { ACROSS, brushed, chartImage, chartLegend, drawChart, forgetChart } from "./chart.js";
import { PAPER_OF, RATIOS } from "./codes.js";
import { COLUMNS, GROUPS, drawTable, forgetTable, inSight, moveInTable, printTable, tableContent } from "./table.js";
import { exportCsv, exportJson } from "./export.js";

// Chart and table of the same claims: what the filters leave, and of that what is marked in the chart.

const LAYOUT = ["across", "brush", "kind", "sort", "group", "columns"];
/** While someone types a date, it is heeded once it is whole. */
const DATE = "\\d{4}(-\\d\\d){0,2}";
const DEFAULT_SORT = "ratio-desc";
const NARROW = matchMedia("(max-width: 700px)");

let parts = null;

/** Draws the view, or brings it up to date if it stands already. */
export function showSpeedups(view) {
  if (!parts || !view.contains(parts.root)) build(view);
  update();
}

function build(view) {
  forgetChart();
  forgetTable();
  parts = {
    summary: el("p", { class: "summary", id: "summary" }),
    chips: el("div", { class: "chips", id: "chips" }),
    faults: el("div", { id: "faults", role: "alert" }),
    chart: el("div", { class: "chart", id: "chart", role: "img" }),
    legend: el("div", {}),
    table: el("div", { class: "table", id: "table", on: { keydown: moveInTable } }),
    printed: el("p", { class: "faint printed" }),
    controls: new Map(),
    counts: new Map(),
  };
  parts.root = el(
    "div",
    { class: "split" },
    el("aside", { class: "filters", "aria-label": "Filters" }, filterForm()),
    el(
      "div",
      { class: "work" },
      el("h1", { class: "hidden" }, "Speedups"),
      el("div", { class: "row top-row" }, parts.summary, exports()),
      parts.chips,
      parts.faults,
      el("div", { class: "row" }, chooser("across", "Chart by", Object.entries(ACROSS).map(([key, { name }]) => [key, name])), kindChooser(), el("button", { type: "button", class: "quiet", id: "clear-brush", on: { click: dropBrush } }, "Show all of the chart")),
      parts.legend,
      parts.chart,
      el("div", { class: "row" }, chooser("group", "Group rows by", [["", "nothing"], ...Object.keys(GROUPS).map((key) => [key, key])]), sortChooser(), columnChooser()),
      parts.table,
      parts.printed,
    ),
  );
  fill(view, parts.root);
}

function dropBrush() {
  change({ brush: "" });
}

/** Everything the address asks for, drawn. */
function update() {
  const { settings } = place();
  const filtered = chosenClaims(settings);
  const across = ACROSS[settings.get("across") || ""] ? settings.get("across") : "metric";
  const area = areaOf(settings);
  drawChart(parts.chart, filtered, { key: chartKey(settings), across, brush: area, onBrush: (marked) => change({ brush: marked ? marked.join() : "" }) });
  const claims = area ? brushed(filtered, across, area) : filtered;
  parts.current = { claims, options: tableOptions(settings) };
  drawTable(parts.table, claims, parts.current.options);
  fill(parts.legend, chartLegend(filtered));
  told(filtered, claims, area);
  showControls(settings);
}

/** What the chart depends on. */
function chartKey(settings) {
  return [...Object.keys(FILTERS), "across", "kind"].map((name) => settings.get(name) || "").join("\u0001");
}

function areaOf(settings) {
  const numbers = (settings.get("brush") || "").split(",").map(Number);
  return numbers.length === 4 && numbers.every(Number.isFinite) ? numbers : null;
}

function tableOptions(settings) {
  const columns = listOf(settings, "columns");
  return {
    sort: sortOf(settings),
    group: settings.get("group") || "",
    columns: columns.length > 0 ? columns : null,
    narrow: printing() ? parts.current.options.narrow : NARROW.matches,
    onSort: (sort) => {
      if (place().view === "speedups" && sort !== sortOf(place().settings)) change({ sort: sort === DEFAULT_SORT ? "" : sort });
    },
  };
}

function sortOf(settings) {
  const sort = settings.get("sort") || DEFAULT_SORT;
  return COLUMNS.some((column) => column.field === sort.replace(/-desc$/, "")) ? sort : DEFAULT_SORT;
}

function told(filtered, claims, area) {
  const papers = papersOf(claims);
  let without = 0;
  for (const i of filtered) if (RATIOS[i] === 0) without++;
  const text = `${count(claims.length, "gain")} in ${count(papers, "paper")}` + (area ? `, marked in the chart, of ${whole(filtered.length)}` : `, of ${whole(CLAIMS.length)} gains`);
  fill(parts.summary, el("b", { class: "n" }, whole(claims.length)), text.slice(whole(claims.length).length), without > 0 && !area && el("span", { class: "faint" }, ` \u00b7 ${whole(without)} without a ratio ${without === 1 ? "stands" : "stand"} in the table only`));
  announce(text);
  document.getElementById("clear-brush").hidden = !area;
}

function papersOf(claims) {
  const met = new Uint8Array(PAPERS.length);
  let papers = 0;
  for (const i of claims) {
    papers += 1 - met[PAPER_OF[i]];
    met[PAPER_OF[i]] = 1;
  }
  return papers;
}

// Controls. Each shows what the address says and changes it.

function filterForm() {
  const models = names(CLAIMS.flatMap((claim) => claim.models.flatMap((model) => [model.name, model.family])));
  const hardware = names(DEVICES.flatMap((device) => [device.name, device.family, device.type]));
  return el(
    "details",
    { open: !NARROW.matches },
    el("summary", {}, "Filters"),
    el(
      "form",
      { on: { submit: (event) => event.preventDefault() } },
      field("text", "Words in title or abstract", { type: "search" }),
      checks("metric", "Metric", (claim) => [claim.metric], METRICS.map((metric) => metric.name)),
      checks("class", "Kind of hardware", kindsOf, [...CLASSES, "none"]),
      field("hw", "Hardware", { list: hardware, placeholder: "A100, Ampere, gpu \u2026" }),
      select("vendor", "Vendor", names(DEVICES.map((device) => device.vendor))),
      field("subject", "Subject", { list: names(CLAIMS.map((claim) => claim.subjectName)) }),
      field("baseline", "Baseline", { list: names(CLAIMS.map((claim) => claim.baselineName)) }),
      field("model", "Model", { list: models }),
      checks("stated", "Stated", (claim) => [claim.qualifier], QUALIFIERS),
      el("div", { class: "pair" }, field("min", "Ratio from", { type: "number", min: 0, step: "any" }), field("max", "to", { type: "number", min: 0, step: "any" })),
      el("div", { class: "pair" }, field("since", "Since", { placeholder: "2024-06", pattern: DATE }), field("until", "until", { placeholder: "2025", pattern: DATE })),
      select("missing", "Not stated", ["baseline", "hardware", "ratio"]),
      field("sure", "Confidence from", { type: "number", min: 0, max: 1, step: 0.05 }),
      el("label", { class: "check" }, control("quality", el("input", { type: "checkbox", on: { change: (event) => filter("quality", event.target.checked ? "1" : "") } })), "quality gains too"),
      el("button", { type: "button", class: "quiet", on: { click: clearAll } }, "Clear all filters"),
    ),
  );
}

function names(list) {
  return [...new Set(list)].filter((name) => name !== "").sort((a, b) => a.localeCompare(b));
}

/** How many claims have each of some values, of which a claim may have several. */
function tally(claims, values) {
  const counts = new Map();
  for (const value of claims.flatMap(values)) counts.set(value, (counts.get(value) || 0) + 1);
  return counts;
}

function control(name, element) {
  parts.controls.set(name, element);
  return element;
}

/** A filter changes what the brush lies over, so the brush goes. */
function filter(name, value) {
  change({ [name]: value, brush: "" });
}

function field(name, label, { list, ...attributes }) {
  const changed = rested(150, (value) => filter(name, value.trim()));
  const input = el("input", { type: "text", autocomplete: "off", spellcheck: "false", ...attributes, list: list ? "list-" + name : null, on: { input: (event) => event.target.validity.valid && changed(event.target.value), change: (event) => filter(name, event.target.value.trim()) } });
  return el("label", { class: "field" }, el("span", {}, label), control(name, input), list && options(name, list));
}

function options(name, list) {
  return el("datalist", { id: "list-" + name }, ...list.slice(0, 2000).map((one) => el("option", { value: one })));
}

function select(name, label, list) {
  const element = el("select", { on: { change: (event) => filter(name, event.target.value) } }, el("option", { value: "" }, "any"), ...list.map((one) => el("option", { value: one }, one)));
  return el("label", { class: "field" }, el("span", {}, label), control(name, element));
}

/** Boxes for values, with how many gains each leaves: quality gains are none of them until they are asked for. */
function checks(name, label, values, order) {
  const all = tally(CLAIMS, values);
  const usual = name === "metric" ? all : tally(CLAIMS.filter((claim) => !claim.quality), values);
  parts.counts.set(name, { all, usual });
  const boxes = order.filter((value) => all.has(value)).map((value) =>
    el(
      "label",
      { class: "check" },
      el("input", { type: "checkbox", value, on: { change: () => filter(name, boxes.map((box) => box.querySelector("input")).filter((box) => box.checked).map((box) => box.value).join(",")) } }),
      value === "none" ? "not stated" : spaced(value),
      el("span", { class: "n faint" }),
    ),
  );
  const group = el("fieldset", {}, el("legend", {}, label), ...boxes);
  return control(name, group);
}

function showControls(settings) {
  for (const [name, element] of parts.controls) {
    const value = settings.get(name) || "";
    if (element.tagName === "FIELDSET") {
      const wanted = listOf(settings, name);
      const { all, usual } = parts.counts.get(name);
      for (const box of element.querySelectorAll("input")) {
        box.checked = wanted.includes(box.value);
        fill(box.parentElement.querySelector(".n"), whole((settings.get("quality") === "1" ? all : usual).get(box.value) ?? 0));
      }
    } else if (element.type === "checkbox") {
      element.checked = value === "1";
    } else if (element !== document.activeElement) {
      if (element.tagName === "SELECT" && value && ![...element.options].some((option) => option.value === value)) element.add(new Option(nameOf(name, value), value));
      element.value = value || element.dataset.default || "";
    }
  }
  parts.columns.querySelectorAll("input").forEach((box, i) => (box.checked = inSight(parts.current.options)(COLUMNS[i])));
  fill(parts.faults, ...faultsOf(settings).map((fault) => el("p", { class: "caution" }, fault)));
  chips(settings);
}

/** What a choice that a list does not offer is called: the table sorts by any column. */
function nameOf(name, value) {
  const column = name === "sort" && COLUMNS.find(({ field }) => field === value.replace(/-desc$/, ""));
  return column ? column.title.toLowerCase() + (value.endsWith("-desc") ? ", falling" : "") : value;
}

/** The filters in force, each of which a click takes away. */
function chips(settings) {
  const set = Object.keys(FILTERS).filter((name) => settings.get(name));
  fill(
    parts.chips,
    ...set.map((name) =>
      el("button", { type: "button", class: "chip", "aria-label": `Remove the filter ${FILTERS[name]}: ${settings.get(name)}`, on: { click: () => filter(name, "") } }, `${FILTERS[name]}: `, el("bdi", {}, name === "quality" ? "too" : settings.get(name).replaceAll(",", ", ")), " \u00d7"),
    ),
  );
}

function clearAll() {
  const { settings } = place();
  const kept = Object.fromEntries(LAYOUT.filter((name) => name !== "brush").map((name) => [name, settings.get(name)]));
  history.replaceState(null, "", address("speedups", kept));
  dispatchEvent(new PopStateEvent("popstate"));
}

function chooser(name, label, values) {
  const element = el("select", { "data-default": values[0][0], on: { change: (event) => change({ [name]: event.target.value === values[0][0] ? "" : event.target.value, ...(name === "across" ? { brush: "" } : {}) }) } }, ...values.map(([value, text]) => el("option", { value }, text)));
  return el("label", { class: "choose" }, el("span", {}, label), control(name, element));
}

function kindChooser() {
  return chooser("kind", "Figures", [["", "all, kept apart"], ["typical", "typical"], ["best", "best case (\u201cup to\u201d)"]]);
}

function sortChooser() {
  const values = [[DEFAULT_SORT, "largest ratio"], ["ratio", "smallest ratio"], ["date-desc", "newest"], ["date", "oldest"], ["subject", "subject"], ["baseline", "baseline"], ["brief", "paper"], ["confidence", "least sure"]];
  return chooser("sort", "Sort by", values);
}

function columnChooser() {
  const box = (column) =>
    el("label", { class: "check" }, el("input", { type: "checkbox", value: column.id, on: { change: () => chooseColumns(menu) } }), column.title);
  const menu = el("details", { class: "menu", id: "columns" }, el("summary", {}, "Columns"), el("div", {}, ...COLUMNS.map(box)));
  parts.columns = menu;
  return menu;
}

function chooseColumns(menu) {
  const chosen = [...menu.querySelectorAll("input")].filter((box) => box.checked).map((box) => box.value);
  const usual = COLUMNS.filter((column) => !column.hidden).map((column) => column.id);
  change({ columns: chosen.join() === usual.join() ? "" : chosen.join() });
}

function exports() {
  const content = () => tableContent(parts.current.claims, parts.current.options);
  const item = (name, work) => el("button", { type: "button", on: { click: work } }, name);
  return el(
    "details",
    { class: "menu", id: "exports" },
    el("summary", {}, "Export"),
    el(
      "div",
      {},
      item("Table as CSV", () => exportCsv("gains.csv", content().columns, content().rows)),
      item("Table as JSON", () => exportJson("gains.json", content().columns, content().rows)),
      item("Chart as PNG", savePicture),
    ),
  );
}

function savePicture() {
  chartImage(chosenClaims(place().settings)).toBlob((blob) => download("gains.png", "image/png", blob));
}

/** For paper all rows are there, in sight or not. */
export function printSpeedups() {
  if (parts) printTable(parts.printed);
}

NARROW.addEventListener("change", () => {
  if (place().view === "speedups" && parts && !printing()) update();
});
