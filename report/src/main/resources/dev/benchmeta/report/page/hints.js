import { DEVICES, PAPERS } from "./data.js";
import { nameKey } from "./names.js";

// Which names papers use that are near one that none of them matches, by the rules of NameBook of the program.

const SUGGESTED = 3;

/** One typing error in four letters; with fewer, almost every name would be near. */
const LETTERS_PER_ERROR = 4;

/** What settings ask for, what that is called, and what papers name instead; figures add their own names. */
const ASKED = {
  hw: ["hardware", () => DEVICES.flatMap(({ name, family }) => [name, family])],
  vendor: ["a vendor", () => DEVICES.map(({ vendor }) => vendor)],
  subject: ["a subject", (facts) => facts.map(({ subjectName }) => subjectName)],
  baseline: ["a baseline", (facts) => facts.map(({ baselineName }) => baselineName)],
  model: ["a model", () => PAPERS.flatMap(({ models }) => models.map(({ name }) => name))],
  benchmark: ["a benchmark", () => PAPERS.flatMap(({ benchmarks }) => benchmarks.map(({ name }) => name))],
};

/**
 * What is said of each name asked for that by itself leaves no fact.
 * @param {URLSearchParams} settings
 * @param {object[]} facts all there are
 * @param {(settings: URLSearchParams) => ArrayLike<number>} choose those that settings leave
 * @returns {{ setting: string, text: string, near: string[] }[]} with names that may be meant
 */
export function hints(settings, facts, choose) {
  const leaves = (name) => choose(new URLSearchParams({ [name]: settings.get(name), quality: "1" })).length;
  return Object.entries(ASKED)
    .filter(([setting]) => settings.get(setting) && facts.length > 0 && leaves(setting) === 0)
    .map(([setting, [what, names]]) => ({
      setting,
      text: `No ${facts[0].kind} here has \u201c${settings.get(setting)}\u201d as ${what}.`,
      near: near(settings.get(setting), names(facts)),
    }));
}

/** Names that differ by few letters from the typed one, nearest and most frequent first; none if it is one of them. */
function near(typed, names) {
  const key = nameKey(typed);
  const most = Math.floor(key.length / LETTERS_PER_ERROR);
  if (most === 0) return [];
  const counts = new Map();
  for (const name of names) if (name) counts.set(name, (counts.get(name) || 0) + 1);
  const found = [...counts]
    .map(([name, count]) => ({ name, count, errors: least(key, name, most) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors || b.count - a.count || (a.name < b.name ? -1 : 1));
  if (found[0]?.errors === 0) return [];
  return [...new Map(found.reverse().map(({ name }) => [nameKey(name), name])).values()].reverse().slice(0, SUGGESTED);
}

/** How far it is to the whole name or to some of its words in a row. */
function least(key, name, most) {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  let errors = most + 1;
  for (let first = 0; first < words.length; first++) {
    for (let part = "", last = first; last < words.length && part.length <= key.length + most + 1; last++) {
      part += words[last];
      errors = Math.min(errors, distance(key, nameKey(part), most));
    }
  }
  return errors;
}

/** Letters to put in, leave out or change; two neighbours in each other's place are one error. */
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (swapped(a, b)) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}

function swapped(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.length === b.length && at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
