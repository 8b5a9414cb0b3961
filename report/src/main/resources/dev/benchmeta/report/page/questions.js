import { PAPERS, written } from "./data.js";
import { codesOf, those } from "./codes.js";
import { askedForm, countsApart, finder, hardwareForm, simple } from "./names.js";

// What facts of either kind, gains and results, can be asked: the filters of the command line, kept in the address.

/**
 * @typedef {object} Filters
 * @property {Record<string, string>} names settings that filter, and what people call them
 * @property {Record<string, string[]>} choices settings that are one or more of these
 * @property {string[]} missing what facts may not state
 */

const NAMES = ["text", "hw", "vendor", "subject", "baseline", "benchmark", "model"];

/**
 * What is wrong with settings, which then filter nothing.
 * @param {URLSearchParams} settings
 * @param {Filters} filters
 */
export function faultsOf(settings, { names, choices, missing }) {
  const told = (asked, isSound, expected) =>
    asked
      .filter((name) => name in names && settings.get(name) && !isSound(settings.get(name)))
      .map((name) => `${names[name]} is \u201c${settings.get(name)}\u201d, expected ${expected}.`);
  const chosen = ([name, values]) =>
    told([name], (value) => value.split(",").every((one) => one === "" || values.includes(one)), values.join(", "));
  return [
    ...told(["since", "until"], isDate, "a year, a month or a day such as 2025, 2025-06 or 2025-06-30"),
    ...told(["min", "max", "sure"], (value) => Number(value) > 0, "a number above 0"),
    ...told(NAMES, (value) => finder(value) !== null, "letters or digits"),
    ...Object.entries(choices).flatMap(chosen),
    ...told(["missing"], (value) => missing.includes(value), missing.join(", ")),
  ];
}

/** Whether there is such a year, month or day. */
function isDate(text) {
  return /^\d{4}(-\d\d){0,2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

/** Set values of a setting that may have several, apart by commas; those that there are. */
export function listOf(settings, name, choices) {
  return (settings.get(name) || "").split(",").filter((value) => value !== "" && (!choices || choices.includes(value)));
}

/** A number of the settings; 0 where it filters nothing. */
export function numberOf(settings, name) {
  return Math.max(0, Number(settings.get(name)) || 0);
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

/** Tests of facts by number; each is null if the settings ask nothing. */
export class Questions {
  #facts;
  #all;
  #papers;
  #confidences;
  #said = new Map();

  /** @param {object[]} facts */
  constructor(facts) {
    this.#facts = facts;
    this.#all = Uint32Array.from(facts.keys());
    this.#papers = Uint32Array.from(facts, (fact) => fact.paper.index);
    this.#confidences = Float64Array.from(facts, (fact) => fact.confidence);
  }

  /** The numbers of the facts that pass all tests, in the order of the papers. */
  chosen(tests) {
    const set = tests.filter((test) => test !== null);
    return those(this.#all, (i) => passes(i, set));
  }

  /**
   * A test that is made once for all facts that say the same.
   * @param {string} what the name of what they say
   * @param {(fact: object) => string} saying
   * @param {(fact: object) => boolean} test
   */
  once(what, saying, test) {
    if (!this.#said.has(what)) this.#said.set(what, codesOf(this.#facts, saying));
    const { of, samples } = this.#said.get(what)();
    const passed = Uint8Array.from(samples, (fact) => (test(fact) ? 1 : 0));
    return (i) => passed[of[i]] === 1;
  }

  /** Whether a fact has one of the values of a setting. */
  list(settings, name, choices, value) {
    const wanted = new Set(listOf(settings, name, choices));
    return wanted.size === 0 ? null : this.once(name, value, (fact) => wanted.has(value(fact)));
  }

  /** Whether one of a fact's texts holds the name that a setting gives. */
  name(settings, name, texts) {
    const fits = matcher(settings.get(name) || "");
    return fits && this.once(name, (fact) => texts(fact).join(BETWEEN), (fact) => texts(fact).some(fits));
  }

  /** The same for what may also be hardware. */
  nameOrHardware(settings, name, texts, hardware) {
    const asked = settings.get(name) || "";
    const fits = matcher(asked);
    if (fits === null) return null;
    const called = hardwareCalled(asked);
    const saying = (fact) => [...texts(fact), ...hardware(fact).flatMap(hardwareWords)].join(BETWEEN);
    return this.once(name, saying, (fact) => texts(fact).some(fits) || hardware(fact).some(called));
  }

  /** Name, maker and kind are asked of the same hardware; what only the fact's words name has neither maker nor kind. */
  hardware(settings, classes) {
    const name = settings.get("hw") || "";
    const fits = matcher(name);
    const made = matcher(settings.get("vendor") || "");
    const kinds = new Set(listOf(settings, "class", classes));
    if (fits === null && made === null && kinds.size === 0) return null;
    const called = fits && hardwareCalled(name);
    const meant = (use) =>
      (!called || called(use)) && (!made || made(use.device.vendor)) && (kinds.size === 0 || kinds.has(use.device.type));
    const kindless = (fact) => (kinds.size === 0 ? fits !== null : kinds.has("none") && fact.runsOn.length === 0);
    const inWords = (fact) => !made && kindless(fact) && (!fits || fits(countsApart(fact.hardware)));
    const saying = (fact) => [fact.hardware, ...fact.runsOn.flatMap(hardwareWords)].join(BETWEEN);
    return this.once("hardware", saying, (fact) => fact.runsOn.some(meant) || inWords(fact));
  }

  /** Words and dates are asked of papers, each once. */
  paper(settings) {
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
    return (i) => passed[this.#papers[i]] === 1;
  }

  /** Whether a fact is read as surely as asked. */
  sure(settings) {
    const sure = numberOf(settings, "sure");
    return sure === 0 ? null : (i) => this.#confidences[i] >= sure;
  }
}

function passes(i, tests) {
  for (const test of tests) if (!test(i)) return false;
  return true;
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

/** The kinds of hardware that something was measured on. */
export function kindsOf(fact) {
  return fact.runsOn.length === 0 ? ["none"] : [...new Set(fact.runsOn.map((use) => use.device.type))];
}

/** What models are called that a fact speaks of. */
export function modelWords(fact) {
  return fact.models.flatMap((model) => [model.family, model.name, ...written(model)]);
}
