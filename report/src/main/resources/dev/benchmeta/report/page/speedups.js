import { el, fill, download } from "./dom.js";
import { whole } from "./format.js";
import { CLAIMS, DEVICES } from "./data.js";
import { place, change } from "./state.js";
import { FILTERS, chosenClaims } from "./filters.js";
import { kindsOf } from "./questions.js";
import { ACROSS, brushed, chartImage, chartLegend, drawChart, forgetChart } from "./chart.js";
import { RATIOS } from "./codes.js";
import { names } from "./controls.js";
import { Listing } from "./listing.js";
import { GAINS } from "./gainTable.js";

// Chart and table of the same claims: what the filters leave, and of that what is marked in the chart.

let parts = null;

const LISTING = new Listing({
  view: "speedups",
  title: "Speedups",
  kind: GAINS,
  filters: FILTERS,
  choose: chosenClaims,
  together: "nothing",
  sorts: [["ratio-desc", "largest ratio"], ["ratio", "smallest ratio"], ["date-desc", "newest"], ["date", "oldest"], ["subject", "subject"], ["baseline", "baseline"], ["brief", "paper"], ["confidence", "least sure"]],
  layout: ["across", "kind"],
  // A filter changes what the brush lies over, so the brush goes.
  dropped: { brush: "" },
  form,
  above,
  exported: () => [["Chart as PNG", savePicture]],
  narrowed,
});

export function showSpeedups(view) {
  LISTING.show(view);
}

export function printSpeedups() {
  LISTING.print();
}

/** The chart with its legend and what it is drawn by. */
function above(controls) {
  forgetChart();
  parts = {
    legend: el("div", {}),
    chart: el("div", { class: "chart", id: "chart", role: "img" }),
    whole: el("button", { type: "button", class: "quiet", id: "clear-brush", on: { click: () => change({ brush: "" }) } }, "Show all of the chart"),
  };
  const across = controls.chooser("across", "Chart by", Object.entries(ACROSS).map(([key, { name }]) => [key, name]), { brush: "" });
  const kind = controls.chooser("kind", "Figures", [["", "all, kept apart"], ["typical", "typical"], ["best", "best case (\u201cup to\u201d, ranges)"]]);
  return [el("div", { class: "row" }, across, kind, parts.whole), parts.legend, parts.chart];
}

/** Draws the chart of what the filters leave; the table has of that what is marked in the chart. */
function narrowed(filtered, settings) {
  const across = ACROSS[settings.get("across") || ""] ? settings.get("across") : "metric";
  const area = areaOf(settings);
  parts.chart.hidden = filtered.length === 0;
  if (!parts.chart.hidden) drawChart(parts.chart, filtered, { key: chartKey(settings), across, brush: area, onBrush: (marked) => change({ brush: marked ? marked.join() : "" }) });
  fill(parts.legend, !parts.chart.hidden && chartLegend(filtered));
  parts.whole.hidden = !area;
  return area
    ? { numbers: brushed(filtered, across, area), of: `, marked in the chart, of ${whole(filtered.length)}`, remark: "" }
    : { numbers: filtered, of: `, of ${whole(CLAIMS.length)} gains`, remark: remark(filtered) };
}

/** What the chart depends on. */
function chartKey(settings) {
  return [...Object.keys(FILTERS.names), "across", "kind"].map((name) => settings.get(name) || "").join("\u0001");
}

function areaOf(settings) {
  const numbers = (settings.get("brush") || "").split(",").map(Number);
  return numbers.length === 4 && numbers.every(Number.isFinite) ? numbers : null;
}

function remark(filtered) {
  let without = 0;
  for (const i of filtered) if (RATIOS[i] === 0) without++;
  return without === 0 ? "" : `${whole(without)} without a ratio ${without === 1 ? "stands" : "stand"} in the table only`;
}

function form(controls) {
  const models = names(CLAIMS.flatMap((claim) => claim.models.flatMap((model) => [model.name, model.family])));
  const hardware = names(DEVICES.flatMap((device) => [device.name, device.family, device.type]));
  // Quality gains are none of those counted until they are asked for.
  const usual = (claim) => !claim.quality;
  return [
    controls.field("text", "Words in title or abstract", { type: "search" }),
    controls.checks("metric", "Metric", (claim) => [claim.metric]),
    controls.checks("class", "Kind of hardware", kindsOf, usual),
    controls.field("hw", "Hardware", { list: hardware, placeholder: "A100, Ampere, gpu \u2026" }),
    controls.select("vendor", "Vendor", names(DEVICES.map((device) => device.vendor))),
    controls.field("subject", "Subject", { list: names(CLAIMS.map((claim) => claim.subjectName)) }),
    controls.field("baseline", "Baseline", { list: names(CLAIMS.map((claim) => claim.baselineName)) }),
    controls.field("model", "Model", { list: models }),
    controls.checks("stated", "Stated", (claim) => [claim.qualifier], usual),
    controls.pair(controls.field("min", "Ratio from", { type: "number", min: 0, step: "any" }), controls.field("max", "to", { type: "number", min: 0, step: "any" })),
    controls.dates(),
    controls.missing(),
    controls.sure(),
    controls.flag("quality", "quality gains too"),
  ];
}

function savePicture() {
  chartImage(chosenClaims(place().settings)).toBlob((blob) => download("gains.png", "image/png", blob));
}
