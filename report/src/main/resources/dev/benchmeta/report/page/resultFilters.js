import { CLASSES, METRICS, RESULTS } from "./data.js";
import { Questions, modelWords } from "./questions.js";

// Which results are looked at, as the command `results` is asked.

/** @type {import("./questions.js").Filters} */
export const RESULT_FILTERS = {
  names: {
    text: "Words",
    metric: "Metric",
    class: "Class",
    hw: "Hardware",
    vendor: "Vendor",
    subject: "Subject",
    benchmark: "Benchmark",
    model: "Model",
    since: "Since",
    until: "Until",
    sure: "Confidence",
    missing: "Not stated",
  },
  choices: {
    metric: METRICS.map((metric) => metric.name),
    class: [...CLASSES, "none"],
  },
  missing: ["subject", "benchmark", "hardware"],
};

const ASKED = new Questions(RESULTS);

/**
 * The numbers of the results that pass, in the order of the papers.
 * @param {URLSearchParams} settings
 * @returns {Uint32Array}
 */
export function chosenResults(settings) {
  const { choices } = RESULT_FILTERS;
  return ASKED.chosen([
    ASKED.paper(settings),
    ASKED.list(settings, "metric", choices.metric, (result) => result.metric),
    ASKED.hardware(settings, choices.class),
    ASKED.name(settings, "subject", (result) => [result.subject, result.subjectName]),
    ASKED.name(settings, "benchmark", (result) => [result.benchmark, result.benchmarkName]),
    ASKED.name(settings, "model", (result) => [result.subject, ...modelWords(result)]),
    ASKED.sure(settings),
    missingTest(settings),
  ]);
}

function missingTest(settings) {
  const missing = settings.get("missing");
  if (!RESULT_FILTERS.missing.includes(missing)) return null;
  return (i) => RESULTS[i][missing + "Name"] === "";
}
