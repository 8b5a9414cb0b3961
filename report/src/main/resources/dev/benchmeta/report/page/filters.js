import { DEVICES, PAPERS } from "./data.js";
import { ALL, CONFIDENCES, IS_BEST, PAPER_OF, RATIOS, TYPES, codes, those } from "./codes.js";
import { nameKey, holdsName, hardwareForm } from "./names.js";

// Which claims are looked at: the same filters as on the command line, kept in the address.

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

const haystacks = new Map();

/** A character that no name has. */
const BETWEEN = "\u0001";

function haystack(paper) {
  let found = haystacks.get(paper);
  if (found === undefined) {
    found = (paper.texts[0] + "\n" + paper.texts[1]).toLowerCase();
    haystacks.set(paper, found);
  }
  return found;
}

/** What tests are asked of. */
const SAYING = {
  metric: codes((claim) => claim.metric),
  class: TYPES,
  stated: codes((claim) => claim.qualifier),
  hardware: codes((claim) => [claim.hardware, ...claim.devices.map((device) => device.index)].join(BETWEEN)),
  subject: codes((claim) => subjectWords(claim).join(BETWEEN)),
  baseline: codes((claim) => baselineWords(claim).join(BETWEEN)),
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
    listTest(settings, "class", (claim) => claim.type || "none"),
    listTest(settings, "stated", (claim) => claim.qualifier),
    hardwareTest(settings),
    vendorTest(settings),
    nameTest(settings, "subject", subjectWords),
    nameTest(settings, "baseline", baselineWords),
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

/** Set values of a setting that may have several, apart by commas. */
export function listOf(settings, name) {
  return (settings.get(name) || "").split(",").filter((value) => value !== "");
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
  const words = (settings.get("text") || "").toLowerCase().trim();
  const since = settings.get("since") || "";
  const until = settings.get("until") || "";
  if (words === "" && since === "" && until === "") return null;
  const passed = new Uint8Array(PAPERS.length);
  for (const paper of PAPERS) {
    const { date } = paper;
    const fits =
      (since === "" || (date !== "" && lastOf(date) >= since)) &&
      (until === "" || (date !== "" && date <= until + "\uffff")) &&
      (words === "" || haystack(paper).includes(words));
    passed[paper.index] = fits ? 1 : 0;
  }
  return (i) => passed[PAPER_OF[i]] === 1;
}

/** A year or month may mean any day of it. */
function lastOf(date) {
  return date + "\uffff";
}

/** What one name fits is found out once for each distinct text. */
function matcher(name) {
  const key = nameKey(name);
  const known = new Map();
  return (text) => {
    if (text === "" || key === "") return false;
    let fits = known.get(text);
    if (fits === undefined) {
      fits = holdsName(key, text);
      known.set(text, fits);
    }
    return fits;
  };
}

/** The devices that a typed name means: by name, kind, maker or family. */
export function devicesCalled(name) {
  const fits = matcher(name);
  const form = hardwareForm(name);
  return DEVICES.map(
    (device) =>
      fits(device.name) ||
      fits(device.type) ||
      fits(device.vendor) ||
      fits(device.family) ||
      (form !== "" && hardwareForm(device.name) === form),
  );
}

function hardwareTest(settings) {
  const name = settings.get("hw") || "";
  if (nameKey(name) === "") return null;
  const called = devicesCalled(name);
  const fits = matcher(name);
  return once(SAYING.hardware(), (claim) => claim.devices.some((device) => called[device.index]) || fits(claim.hardware));
}

function vendorTest(settings) {
  const vendor = settings.get("vendor") || "";
  return vendor === "" ? null : once(SAYING.hardware(), (claim) => claim.devices.some((device) => device.vendor === vendor));
}

function nameTest(settings, setting, texts) {
  const name = settings.get(setting) || "";
  if (nameKey(name) === "") return null;
  const fits = matcher(name);
  return once(SAYING[setting](), (claim) => texts(claim).some(fits));
}

function subjectWords(claim) {
  return [claim.subject, claim.subjectName];
}

function baselineWords(claim) {
  return [claim.baseline, claim.baselineName, ...claim.baselineDevices.map((device) => device.name)];
}

function modelWords(claim) {
  const models = claim.models.flatMap((model) => [model.name, model.family]);
  return [claim.subject, claim.baseline, claim.workload, ...models];
}

function numberTest(settings) {
  const min = Number(settings.get("min")) || 0;
  const max = Number(settings.get("max")) || 0;
  const sure = Number(settings.get("sure")) || 0;
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
