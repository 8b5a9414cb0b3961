import { CLASSES, METRICS, PAPERS, QUALIFIERS, written } from "./data.js";
import { ALL, CONFIDENCES, IS_BEST, PAPER_OF, RATIOS, codes, those } from "./codes.js";
import { askedForm, countsApart, finder, hardwareForm, simple } from "./names.js";

// Which claims are looked at: the filters of the command line, kept in the address. testdata/filters.tsv holds both to
// the same answers.

/** Settings that filter, and what people call them. */
export const FILTERS = {
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
};

/** Settings that are one or more of these. */
const CHOICES = {
  metric: METRICS.map((metric) => metric.name),
  class: [...CLASSES, "none"],
  stated: QUALIFIERS,
};

const MISSING = ["baseline", "hardware", "ratio"];

/** What is wrong with settings, which then filter nothing. */
export function faultsOf(settings) {
  const told = (names, isSound, expected) =>
    names
      .filter((name) => settings.get(name) && !isSound(settings.get(name)))
      .map((name) => `${FILTERS[name]} is \u201c${settings.get(name)}\u201d, expected ${expected}.`);
  const chosen = ([name, choices]) =>
    told([name], (value) => value.split(",").every((one) => one === "" || choices.includes(one)), choices.join(", "));
  return [
    ...told(["since", "until"], isDate, "a year, a month or a day such as 2025, 2025-06 or 2025-06-30"),
    ...told(["min", "max", "sure"], (value) => Number(value) > 0, "a number above 0"),
    ...told(["text", "hw", "vendor", "subject", "baseline", "model"], (value) => finder(value) !== null, "letters or digits"),
    ...Object.entries(CHOICES).flatMap(chosen),
    ...told(["missing"], (value) => MISSING.includes(value), MISSING.join(", ")),
  ];
}

/** Whether there is such a year, month or day. */
function isDate(text) {
  return /^\d{4}(-\d\d){0,2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

/** A character that no name has. */
const BETWEEN = "\u0001";

/** What titles and abstracts are searched as, and forms of names, each made once. */
const haystack = kept((paper) => paper.texts.map(simple));
const formOf = kept(hardwareForm);

function kept(make) {
  const made = new Map();
  return (of) => {
    let found = made.get(of);
    if (found === undefined) {
      found = make(of);
      made.set(of, found);
    }
    return found;
  };
}

/** What tests are asked of. */
const SAYING = {
  metric: codes((claim) => claim.metric),
  stated: codes((claim) => claim.qualifier),
  hardware: codes((claim) => [claim.hardware, ...claim.runsOn.flatMap(hardwareWords)].join(BETWEEN)),
  subject: codes((claim) => subjectWords(claim).join(BETWEEN)),
  baseline: codes((claim) => [...baselineWords(claim), ...claim.baselineHardware.flatMap(hardwareWords)].join(BETWEEN)),
  model: codes((claim) => modelWords(claim).join(BETWEEN)),
};

/**
 * The numbers of the claims that pass, in the order of the papers.
 * @param {URLSearchParams} settings
 * @returns {Uint32Array}
 */
export function chosenClaims(settings) {
  const tests = [
    paperTest(settings),
    metricTest(settings),
    listTest(settings, "stated", (claim) => claim.qualifier),
    hardwareTest(settings),
    nameTest(settings, "subject", subjectWords),
    baselineTest(settings),
    nameTest(settings, "model", modelWords),
    numberTest(settings),
    missingTest(settings),
    kindTest(settings),
  ].filter((test) => test !== null);
  return those(ALL, (i) => passes(i, tests));
}

function passes(i, tests) {
  for (const test of tests) if (!test(i)) return false;
  return true;
}

/** A test that is made once for all claims that say the same. */
function once({ of, samples }, test) {
  const passed = Uint8Array.from(samples, (claim) => (test(claim) ? 1 : 0));
  return (i) => passed[of[i]] === 1;
}

/** Typical figures, best cases, or both. */
function kindTest(settings) {
  const kind = settings.get("kind");
  if (kind === "best") return (i) => IS_BEST[i] === 1;
  return kind === "typical" ? (i) => IS_BEST[i] === 0 : null;
}

/** Set values of a setting that may have several, apart by commas; those that there are. */
export function listOf(settings, name) {
  const choices = CHOICES[name];
  return (settings.get(name) || "").split(",").filter((value) => value !== "" && (!choices || choices.includes(value)));
}

function listTest(settings, name, value) {
  const wanted = new Set(listOf(settings, name));
  return wanted.size === 0 ? null : once(SAYING[name](), (claim) => wanted.has(value(claim)));
}

/** Quality gains have no ratio and stand aside until they are asked for. */
function metricTest(settings) {
  const wanted = new Set(listOf(settings, "metric"));
  if (wanted.size > 0) return once(SAYING.metric(), (claim) => wanted.has(claim.metric));
  return settings.get("quality") === "1" ? null : once(SAYING.metric(), (claim) => !claim.quality);
}

/** Words and dates are asked of papers, each once. */
function paperTest(settings) {
  const holds = finder(settings.get("text") || "");
  const [since, until] = ["since", "until"].map((name) => settings.get(name) || "").map((date) => (isDate(date) ? date : ""));
  if (holds === null && since === "" && until === "") return null;
  const passed = new Uint8Array(PAPERS.length);
  for (const paper of PAPERS) {
    const { date } = paper;
    const fits =
      (since === "" || (date !== "" && lastOf(date) >= since)) &&
      (until === "" || (date !== "" && date <= until + "\uffff")) &&
      (holds === null || haystack(paper).some(holds));
    passed[paper.index] = fits ? 1 : 0;
  }
  return (i) => passed[PAPER_OF[i]] === 1;
}

/** A year or month may mean any day of it. */
function lastOf(date) {
  return date + "\uffff";
}

/** A test of texts by a typed name, made once for each distinct text; null if nothing is asked. */
function matcher(name) {
  const holds = finder(name);
  return holds && kept((text) => holds(simple(text)));
}

/** What hardware can be asked for by: kind, maker, family and name of the device, and the paper's words. */
function hardwareWords(use) {
  return [...use.device.surfaces, ...written(use)];
}

/** A test whether a typed name means hardware of a paper. */
function hardwareCalled(name) {
  const fits = matcher(name);
  const form = askedForm(name);
  const same = (words) => formOf(words) === form;
  return (use) => hardwareWords(use).some(fits) || (form !== "" && [use.name, ...written(use)].some(same));
}

/** The kinds of hardware that a claim was measured on. */
export function kindsOf(claim) {
  return claim.runsOn.length === 0 ? ["none"] : [...new Set(claim.runsOn.map((use) => use.device.type))];
}

/** Name, maker and kind are asked of the same hardware; what only the claim's words name has neither maker nor kind. */
function hardwareTest(settings) {
  const name = settings.get("hw") || "";
  const fits = matcher(name);
  const made = matcher(settings.get("vendor") || "");
  const kinds = new Set(listOf(settings, "class"));
  if (fits === null && made === null && kinds.size === 0) return null;
  const called = fits && hardwareCalled(name);
  const meant = (use) =>
    (!called || called(use)) && (!made || made(use.device.vendor)) && (kinds.size === 0 || kinds.has(use.device.type));
  const kindless = (claim) => (kinds.size === 0 ? fits !== null : kinds.has("none") && claim.runsOn.length === 0);
  const inWords = (claim) => !made && kindless(claim) && (!fits || fits(countsApart(claim.hardware)));
  return once(SAYING.hardware(), (claim) => claim.runsOn.some(meant) || inWords(claim));
}

function baselineTest(settings) {
  const name = settings.get("baseline") || "";
  const fits = matcher(name);
  if (fits === null) return null;
  const called = hardwareCalled(name);
  return once(SAYING.baseline(), (claim) => baselineWords(claim).some(fits) || claim.baselineHardware.some(called));
}

function nameTest(settings, setting, texts) {
  const fits = matcher(settings.get(setting) || "");
  return fits && once(SAYING[setting](), (claim) => texts(claim).some(fits));
}

function subjectWords(claim) {
  return [claim.subject, claim.subjectName];
}

function baselineWords(claim) {
  return [claim.baseline, claim.baselineName];
}

function modelWords(claim) {
  const models = claim.models.flatMap((model) => [model.family, model.name, ...written(model)]);
  return [claim.subject, claim.baseline, claim.workload, ...models];
}

function numberTest(settings) {
  const [min, max, sure] = ["min", "max", "sure"].map((name) => Math.max(0, Number(settings.get(name)) || 0));
  if (min === 0 && max === 0 && sure === 0) return null;
  return (i) =>
    (min === 0 || RATIOS[i] >= min) && (max === 0 || (RATIOS[i] > 0 && RATIOS[i] <= max)) && CONFIDENCES[i] >= sure;
}

function missingTest(settings) {
  const missing = settings.get("missing");
  if (missing === "baseline") return once(SAYING.baseline(), (claim) => claim.baseline === "");
  if (missing === "hardware") return once(SAYING.hardware(), (claim) => claim.hardwareName === "");
  return missing === "ratio" ? (i) => RATIOS[i] === 0 : null;
}
