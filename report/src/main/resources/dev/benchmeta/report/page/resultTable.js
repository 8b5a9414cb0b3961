import { count, exact, spaced, whole } from "./format.js";
import { RESULTS, typeset } from "./data.js";
import { sameKey } from "./names.js";
import { codesOf, parted } from "./codes.js";
import { COLUMN, asWritten, cardOf, figureLink, stated } from "./columns.js";

// What the table of results shows: those of one measure in one unit stand together, the best first.

const COLUMNS = [
  { id: "value", title: "Value", field: "value", width: 96, number: true, value: (result) => result.value, shown: valueLink },
  { ...COLUMN.text, grow: 2, key: (result) => result.value },
  { id: "metric", title: "Metric", field: "metric", width: 138, hidden: true, exported: true, value: (result) => result.metric, shown: (result) => spaced(result.metric) },
  { ...COLUMN.unit, width: 90, exported: true },
  { ...COLUMN.subject, width: 98 },
  { id: "benchmark", title: "Benchmark", field: "benchmark", width: 118, grow: 1, value: (result) => result.benchmark || null, shown: (result) => stated(typeset(result.benchmark)) },
  COLUMN.hardware,
  COLUMN.paper,
  COLUMN.published,
  COLUMN.class,
  COLUMN.vendor,
  COLUMN.model,
  COLUMN.sentence,
  COLUMN.rule,
  COLUMN.confidence,
  COLUMN.paperId,
  COLUMN.source,
];

/** What groups are called whose results do not state what they are grouped by; they come last. */
const UNSTATED = { benchmark: "benchmark not stated", hardware: "hardware not stated", subject: "subject not stated", month: "no date" };

const named = (what) => codesOf(RESULTS, (result) => keyOf(result[what + "Name"]), (result) => typeset(result[what + "Name"]) || UNSTATED[what]);

/** What rows can be grouped by, besides measure and unit. */
const GROUPS = {
  benchmark: named("benchmark"),
  hardware: codesOf(RESULTS, (result) => result.hardwareKey, (result) => typeset(result.hardwareName) || UNSTATED.hardware),
  subject: named("subject"),
  class: codesOf(RESULTS, (result) => result.type || UNSTATED.hardware),
  paper: codesOf(RESULTS, (result) => result.paper.key, (result) => result.paper.heading),
  month: codesOf(RESULTS, (result) => result.month || UNSTATED.month),
};

const MEASURES = codesOf(RESULTS, (result) => `${result.measure.index} ${result.unit}`, (result) => `${spaced(result.metric)}, ${result.unit}`);

/** What a group has to agree on, for its results to be like for like. */
const ASPECTS = ["benchmark", "hardware"];

/** @type {import("./table.js").Kind} */
export const MEASURED = {
  facts: RESULTS,
  noun: "result",
  columns: COLUMNS,
  groups: Object.keys(GROUPS),
  // The largest first, or the smallest where less is better.
  orders: { best: (result) => (result.measure.higherIsBetter ? -result.value : result.value) },
  // Nothing but a few lines stands above it.
  height: "max(24rem, calc(100vh - 12rem))",
  figure: "value",
  card,
  levels: (group) => (Object.hasOwn(GROUPS, group) ? [byMeasure, (numbers) => within(GROUPS[group](), numbers)] : [byMeasure]),
};

/** In any order the same for "Llama 3" and "LLaMA-3". */
function keyOf(names) {
  return names.split(", ").map(sameKey).sort().join(" ");
}

/** By measure in the order of the metrics, then the larger group first. */
function byMeasure(numbers) {
  const first = ({ numbers: [i] }) => RESULTS[i];
  return parted(MEASURES(), numbers)
    .sort((a, b) => first(a).measure.index - first(b).measure.index || b.numbers.length - a.numbers.length || (a.name < b.name ? -1 : 1))
    .map((part) => ({ ...part, note: better(first(part).measure) + " \u00b7 " + remark(part.numbers) }));
}

function within(codes, numbers) {
  const unstated = ({ name }) => Number(Object.values(UNSTATED).includes(name));
  return parted(codes, numbers)
    .sort((a, b) => unstated(a) - unstated(b))
    .map((part) => ({ ...part, note: remark(part.numbers) }));
}

/** Quality, density and other hold accuracies and errors, areas and rates alike: of these nothing is called the best. */
function better({ directed, higherIsBetter }) {
  if (!directed) return "more may be better or worse";
  return higherIsBetter ? "more is better" : "less is better";
}

/** How many there are, and what a reader has to know before comparing them. */
function remark(numbers) {
  const told = count(numbers.length, "result");
  if (numbers.length === 1) return told;
  const papers = new Set(numbers.map((i) => RESULTS[i].paper)).size;
  const differences = [...ASPECTS.map((aspect) => difference(aspect, numbers)), devices(numbers)].filter(Boolean);
  const alike = RESULTS[numbers[0]].measure.directed ? "like for like" : "may be of different measures";
  return `${told} in ${count(papers, "paper")} \u00b7 ` + (differences.length > 0 ? "differ on " + listed(differences) : alike);
}

/** "hardware (2 kinds, not stated in 3)", unless all agree. */
function difference(aspect, numbers) {
  const { of, names } = GROUPS[aspect]();
  const states = (i) => names[of[i]] !== UNSTATED[aspect];
  const stated = numbers.filter(states);
  const kinds = new Set(stated.map((i) => of[i])).size;
  const unstated = numbers.length - stated.length;
  if (kinds <= 1 && unstated === 0) return "";
  return `${aspect} (${[kinds > 1 && whole(kinds) + " kinds", unstated > 0 && "not stated in " + whole(unstated)].filter(Boolean).join(", ")})`;
}

/** "number of devices (2 kinds)", if results are on the same hardware but not on as much of it. */
function devices(numbers) {
  const { of, names } = GROUPS.hardware();
  const stated = numbers.filter((i) => names[of[i]] !== UNSTATED.hardware);
  const counts = new Set(stated.map((i) => devicesOf(RESULTS[i])).filter(Boolean));
  return new Set(stated.map((i) => of[i])).size === 1 && counts.size > 1 ? `number of devices (${whole(counts.size)} kinds)` : "";
}

/** How many devices a result's words tell, or else its paper of each: "8", "16+8". */
function devicesOf({ hardware, runsOn }) {
  const first = /^(\d[\d,]*)( ?[x\u00d7] ?| )/.exec(hardware);
  if (first) return first[1].replaceAll(",", "");
  const sorted = [...runsOn].sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.every((one) => one.count) ? sorted.map((one) => one.count).join("+") : "";
}

/** "baseline, hardware and workload". */
function listed(parts) {
  return parts.length < 3 ? parts.join(" and ") : parts.slice(0, -1).join(", ") + " and " + parts.at(-1);
}

function valueLink(result) {
  return figureLink(result, exact(result.value));
}

function card(result) {
  return cardOf(
    result,
    [valueLink(result), ` ${result.unit} ${spaced(result.metric)}`, asWritten(result)],
    [["", result.subject], ["on ", result.benchmark], ["on ", result.hardware]],
    "not stated of what",
  );
}
