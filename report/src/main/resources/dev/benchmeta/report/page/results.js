import { DEVICES, RESULTS } from "./data.js";
import { RESULT_FILTERS, chosenResults } from "./resultFilters.js";
import { kindsOf } from "./questions.js";
import { names } from "./controls.js";
import { Listing } from "./listing.js";
import { MEASURED } from "./resultTable.js";
import { whole } from "./format.js";

// Absolute results side by side, by what they measure and in which unit.

const LISTING = new Listing({
  view: "results",
  title: "Results",
  kind: MEASURED,
  filters: RESULT_FILTERS,
  choose: chosenResults,
  together: "measure and unit",
  sorts: [["best", "best, else largest"], ["value-desc", "largest value"], ["value", "smallest value"], ["date-desc", "newest"], ["date", "oldest"], ["subject", "subject"], ["benchmark", "benchmark"], ["brief", "paper"], ["confidence", "least sure"]],
  form,
  remark,
});

export function showResults(view) {
  LISTING.show(view);
}

export function printResults() {
  LISTING.print();
}

function form(controls) {
  const hardware = names(DEVICES.flatMap((device) => [device.name, device.family, device.type]));
  const models = names(RESULTS.flatMap((result) => result.models.flatMap((model) => [model.name, model.family])));
  return [
    controls.field("text", "Words in title or abstract", { type: "search" }),
    controls.checks("metric", "Metric", (result) => [result.metric]),
    controls.field("benchmark", "Benchmark", { list: names(RESULTS.map((result) => result.benchmarkName)) }),
    controls.checks("class", "Kind of hardware", kindsOf),
    controls.field("hw", "Hardware", { list: hardware, placeholder: "A100, Ampere, gpu \u2026" }),
    controls.select("vendor", "Vendor", names(DEVICES.map((device) => device.vendor))),
    controls.field("subject", "Subject", { list: names(RESULTS.map((result) => result.subjectName)) }),
    controls.field("model", "Model", { list: models }),
    controls.dates(),
    controls.missing(),
    controls.sure(),
  ];
}

/** How often what a comparison needs is not stated. */
function remark(numbers) {
  const without = (what) => numbers.filter((i) => RESULTS[i][what + "Name"] === "").length;
  const told = RESULT_FILTERS.missing.map((what) => [what, without(what)]).filter(([, number]) => number > 0);
  return told.length > 0 ? "not stated: " + told.map(([what, number]) => `${what} in ${whole(number)}`).join(", ") : "";
}
