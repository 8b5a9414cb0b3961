import { CLAIMS, CLASSES, METRICS, QUALIFIERS } from "./data.js";
import { IS_BEST, RATIOS } from "./codes.js";
import { Questions, listOf, modelWords, numberOf } from "./questions.js";

// Which gains are looked at. testdata/filters.tsv holds the command line and this to the same answers.

/** @type {import("./questions.js").Filters} */
export const FILTERS = {
  names: {
    text: "Words",
    metric: "Metric",
    quality: "Quality",
    class: "Class",
    hw: "Hardware",
    vendor: "Vendor",
    subject: "Subject",
    baseline: "Baseline",
    model: "Model",
    stated: "Stated",
    since: "Since",
    until: "Until",
    min: "Ratio from",
    max: "Ratio to",
    sure: "Confidence",
    missing: "Not stated",
  },
  choices: {
    metric: METRICS.map((metric) => metric.name),
    class: [...CLASSES, "none"],
    stated: QUALIFIERS,
  },
  missing: ["baseline", "hardware", "ratio"],
};

const ASKED = new Questions(CLAIMS);
const metricOf = (claim) => claim.metric;

/**
 * The numbers of the claims that pass, in the order of the papers.
 * @param {URLSearchParams} settings
 * @returns {Uint32Array}
 */
export function chosenClaims(settings) {
  const { choices } = FILTERS;
  return ASKED.chosen([
    ASKED.paper(settings),
    metricTest(settings),
    ASKED.list(settings, "stated", choices.stated, (claim) => claim.qualifier),
    ASKED.hardware(settings, choices.class),
    ASKED.name(settings, "subject", (claim) => [claim.subject, claim.subjectName]),
    ASKED.nameOrHardware(settings, "baseline", (claim) => [claim.baseline, claim.baselineName], (claim) => claim.baselineHardware),
    ASKED.name(settings, "model", (claim) => [claim.subject, claim.baseline, claim.workload, ...modelWords(claim)]),
    ratioTest(settings),
    ASKED.sure(settings),
    missingTest(settings),
    kindTest(settings),
  ]);
}

/** Typical figures, best cases, or both. */
function kindTest(settings) {
  const kind = settings.get("kind");
  if (kind === "best") return (i) => IS_BEST[i] === 1;
  return kind === "typical" ? (i) => IS_BEST[i] === 0 : null;
}

/** Quality gains have no ratio and stand aside until they are asked for. */
function metricTest(settings) {
  const { metric } = FILTERS.choices;
  if (listOf(settings, "metric", metric).length > 0) return ASKED.list(settings, "metric", metric, metricOf);
  return settings.get("quality") === "1" ? null : ASKED.once("metric", metricOf, (claim) => !claim.quality);
}

function ratioTest(settings) {
  const [min, max] = ["min", "max"].map((name) => numberOf(settings, name));
  if (min === 0 && max === 0) return null;
  return (i) => (min === 0 || RATIOS[i] >= min) && (max === 0 || (RATIOS[i] > 0 && RATIOS[i] <= max));
}

function missingTest(settings) {
  switch (settings.get("missing")) {
    case "baseline":
      return (i) => CLAIMS[i].baseline === "";
    case "hardware":
      return (i) => CLAIMS[i].hardwareName === "";
    case "ratio":
      return (i) => RATIOS[i] === 0;
    default:
      return null;
  }
}
