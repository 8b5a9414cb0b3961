import { factor, plain, spaced } from "./format.js";
import { CLAIMS, typeset } from "./data.js";
import { IS_BEST, codes, parted, those } from "./codes.js";
import { COLUMN, asWritten, cardOf, figureLink, stated, statedAs } from "./columns.js";

// What the table of gains shows, and in which groups.

const COLUMNS = [
  { id: "ratio", title: "Ratio", field: "ratio", width: 86, number: true, value: (claim) => claim.ratio || null, shown: ratioLink },
  { id: "qualifier", title: "Stated", field: "qualifier", width: 84, value: (claim) => claim.qualifier, shown: statedAs },
  { ...COLUMN.text, key: (claim) => claim.low },
  { id: "metric", title: "Metric", field: "metric", width: 138, value: (claim) => claim.metric, shown: (claim) => spaced(claim.metric) },
  COLUMN.subject,
  { id: "baseline", title: "Over", field: "baseline", width: 90, grow: 1, value: (claim) => claim.baseline || null, shown: (claim) => stated(typeset(claim.baseline)) },
  COLUMN.hardware,
  { id: "workload", title: "With", field: "workload", width: 72, grow: 1, value: (claim) => claim.workload || null, shown: (claim) => typeset(claim.workload) },
  COLUMN.paper,
  COLUMN.published,
  COLUMN.class,
  COLUMN.vendor,
  COLUMN.model,
  { id: "low", title: "Low", field: "low", width: 80, number: true, hidden: true, value: (claim) => claim.low, shown: (claim) => plain(claim.low) },
  { id: "high", title: "High", field: "high", width: 80, number: true, hidden: true, value: (claim) => claim.high, shown: (claim) => plain(claim.high) },
  COLUMN.unit,
  COLUMN.sentence,
  COLUMN.rule,
  COLUMN.confidence,
  COLUMN.paperId,
  COLUMN.source,
];

/** What rows can be grouped by, besides how figures are stated. */
const GROUPS = {
  metric: codes((claim) => spaced(claim.metric)),
  class: codes((claim) => claim.type || "hardware not stated"),
  hardware: codes((claim) => claim.hardwareKey, (claim) => typeset(claim.hardwareName) || "hardware not stated"),
  baseline: codes((claim) => claim.baselineName, (claim) => typeset(claim.baselineName) || "baseline not stated"),
  subject: codes((claim) => claim.subjectName, (claim) => typeset(claim.subjectName) || "subject not stated"),
  paper: codes((claim) => claim.title, (claim) => claim.paper.heading),
  month: codes((claim) => claim.month || "no date"),
};

const KINDS = ["Typical figures", "Best-case figures: \u201cup to\u201d and ranges"];

/** @type {import("./table.js").Kind} */
export const GAINS = {
  facts: CLAIMS,
  noun: "gain",
  columns: COLUMNS,
  groups: Object.keys(GROUPS),
  orders: {},
  figure: "ratio",
  card,
  levels: (group) => (Object.hasOwn(GROUPS, group) ? [byKind, (numbers) => parted(GROUPS[group](), numbers)] : [byKind]),
};

/** Typical figures and best cases are kept apart. */
function byKind(numbers) {
  return KINDS.map((name, best) => ({ name, numbers: those(numbers, (i) => IS_BEST[i] === best) })).filter((part) => part.numbers.length > 0);
}

function ratioLink(claim) {
  return figureLink(claim, claim.ratio ? factor(claim.ratio) : difference(claim), claim.best ? "best" : null);
}

/** "15 s", "2\u20133 GB", for the worse "\u22123 pts": of a figure without a ratio. */
function difference({ low, high, unit, improves }) {
  const number = low === high ? plain(high) : `${plain(low)}\u2013${plain(high)}`;
  return (improves ? "" : "\u2212") + number + (unit === "%" || unit === "x" ? "" : " ") + (unit === "points" ? "pts" : unit);
}

function card(claim) {
  return cardOf(
    claim,
    [ratioLink(claim), " " + [statedAs(claim), spaced(claim.metric)].filter(Boolean).join(" "), asWritten(claim)],
    [["", claim.subject], ["over ", claim.baseline], ["on ", claim.hardware]],
    "not stated over what",
  );
}
