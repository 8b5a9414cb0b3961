import { CLAIMS } from "./data.js";

// Facts by number, `i` on the fact. What is asked of each of 50,000 at every change of a filter stands in arrays of
// numbers; each distinct saying has a number too, so that a question about words is asked of a saying once.

/** Improvement factors; 0 where there is none. */
export const RATIOS = Float64Array.from(CLAIMS, (claim) => claim.ratio || 0);

/** Those of the lower end of figures that give two; 0 for others. */
export const LOW_RATIOS = Float64Array.from(CLAIMS, (claim) => claim.lowRatio || 0);
export const IS_BEST = Uint8Array.from(CLAIMS, (claim) => (claim.best ? 1 : 0));
export const ALL = Uint32Array.from(CLAIMS.keys());
export const TYPES = codes((claim) => claim.type);

/**
 * @typedef {{ of: Uint32Array, samples: object[], names: string[] }} Codes the number of each fact's saying, and for
 *     each number a fact that says it and what it is called
 */

/** Numbers for what claims say: `codesOf` the claims. */
export function codes(key, name = key) {
  return codesOf(CLAIMS, key, name);
}

/**
 * Numbers for what facts say, made when they are first asked for.
 * @param {object[]} facts
 * @param {(fact: object) => string} key what is the same for facts that say the same
 * @param {(fact: object) => string} [name] what that is called, as the first fact has it
 * @returns {() => Codes}
 */
export function codesOf(facts, key, name = key) {
  let made = null;
  return () => (made ??= numbered(facts, key, name));
}

/** @returns {Codes} */
function numbered(facts, key, name) {
  const known = new Map();
  const samples = [];
  const of = Uint32Array.from(facts, (fact) => {
    const said = key(fact);
    let code = known.get(said);
    if (code === undefined) {
      code = samples.push(fact) - 1;
      known.set(said, code);
    }
    return code;
  });
  return { of, samples, names: samples.map(name) };
}

/** Those of some numbers that pass a test, in their order. */
export function those(numbers, passes) {
  const kept = new Uint32Array(numbers.length);
  let number = 0;
  for (let i = 0; i < numbers.length; i++) if (passes(numbers[i])) kept[number++] = numbers[i];
  return kept.subarray(0, number);
}

/** Those of some numbers that say the same together, in the order in which that is met. */
export function parted({ of, names }, numbers) {
  const parts = new Map();
  for (const i of numbers) {
    const part = parts.get(of[i]);
    if (part) part.push(i);
    else parts.set(of[i], [i]);
  }
  return [...parts].map(([code, part]) => ({ name: names[code], numbers: part }));
}

/** How many of some claims say each. */
export function counted({ of, samples }, numbers) {
  const counts = new Uint32Array(samples.length);
  for (const i of numbers) counts[of[i]]++;
  return counts;
}
