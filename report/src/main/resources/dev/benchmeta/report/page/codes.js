import { CLAIMS } from "./data.js";

// Claims by number, `i` on the claim. What is asked of each of 50,000 at every change of a filter stands in arrays of
// numbers; each distinct saying has a number too, so that a question about words is asked of a saying once.

/** Improvement factors; 0 where there is none. */
export const RATIOS = Float64Array.from(CLAIMS, (claim) => claim.ratio || 0);

/** Those of the lower end of figures that give two; 0 for others. */
export const LOW_RATIOS = Float64Array.from(CLAIMS, (claim) => claim.lowRatio || 0);
export const CONFIDENCES = Float64Array.from(CLAIMS, (claim) => claim.confidence);
export const IS_BEST = Uint8Array.from(CLAIMS, (claim) => (claim.best ? 1 : 0));
export const ALL = Uint32Array.from(CLAIMS.keys());
export const PAPER_OF = Uint32Array.from(CLAIMS, (claim) => claim.paper.index);
export const TYPES = codes((claim) => claim.type);

/**
 * @typedef {{ of: Uint32Array, samples: object[], names: string[] }} Codes the number of each claim's saying, and for
 *     each number a claim that says it and what it is called
 */

/**
 * Numbers for what claims say, made when they are first asked for.
 * @param {(claim: object) => string} key what is the same for claims that say the same
 * @param {(claim: object) => string} [name] what that is called, as the first claim has it
 * @returns {() => Codes}
 */
export function codes(key, name = key) {
  let made = null;
  return () => (made ??= numbered(key, name));
}

/** @returns {Codes} */
function numbered(key, name) {
  const known = new Map();
  const samples = [];
  const of = Uint32Array.from(CLAIMS, (claim) => {
    const said = key(claim);
    let code = known.get(said);
    if (code === undefined) {
      code = samples.push(claim) - 1;
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

/** How many of some claims say each. */
export function counted({ of, samples }, numbers) {
  const counts = new Uint32Array(samples.length);
  for (const i of numbers) counts[of[i]]++;
  return counts;
}
