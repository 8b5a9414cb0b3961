import { NODES, typeset } from "./data.js";
import { sameKey } from "./names.js";
import { factor, spaced } from "./format.js";

// Chains of comparisons (A over B, B over C), by the same rules as the command 'compare'.

const MAX_LINKS = 4;
export const MAX_STEPS = 200000;

/**
 * A claim read in one direction.
 * @typedef {{ claim: object, from: number, to: number, factor: number, turned: boolean }} Link
 */

/**
 * Links by the node they begin at, in the order of the papers.
 * @param {object[]} claims
 * @returns {Map<number, Link[]>}
 */
export function linksByNode(claims) {
  const links = new Map();
  const put = (link) => {
    if (!links.has(link.from)) links.set(link.from, []);
    links.get(link.from).push(link);
  };
  for (const claim of claims) {
    const { from, to, ratio } = claim;
    if (from < 0 || to < 0 || from === to || !ratio) continue;
    put({ claim, from, to, factor: ratio, turned: false });
    put({ claim, from: to, to: from, factor: 1 / ratio, turned: true });
  }
  return links;
}

/**
 * Chains of two links and more from one node to another, the most telling first, and whether all were found: a search
 * among very many ends early.
 */
export function chainsBetween(links, start, goal) {
  const found = [];
  const search = { towards: towards(links, goal), found, visited: new Set(), way: [], steps: 0, most: 0 };
  if (start !== goal) {
    for (search.most = 2; search.most <= MAX_LINKS; search.most++) visit(search, start);
  }
  const all = found.map(describe);
  const oneMetric = all.some((chain) => chain.metric !== "");
  const chains = all.filter((chain) => !oneMetric || chain.metric !== "").sort(bestFirst);
  return { chains, complete: search.steps <= MAX_STEPS };
}

/**
 * By how many links are left after them, and by node, the links over which a chain may come to the goal; made from the
 * goal backwards, so that no search goes where it is not near.
 */
function towards(links, goal) {
  const all = [];
  let near = new Set([goal]);
  while (all.length < MAX_LINKS) {
    const nearer = new Map();
    for (const [node, around] of links) {
      const leading = around.filter((link) => near.has(link.to));
      if (leading.length > 0) nearer.set(node, leading);
    }
    all.push(nearer);
    near = new Set([...nearer.keys()].filter((node) => node !== goal && NODES[node].shared));
  }
  return all;
}

function visit(search, node) {
  search.visited.add(node);
  for (const link of search.towards[search.most - 1 - search.way.length].get(node) || []) {
    if (search.steps++ >= MAX_STEPS) break;
    follow(search, link);
  }
  search.visited.delete(node);
}

function follow(search, link) {
  if (search.visited.has(link.to)) return;
  search.way.push(link);
  if (search.way.length === search.most) search.found.push([...search.way]);
  else visit(search, link.to);
  search.way.pop();
}

function describe(links) {
  const metrics = new Set(links.map((link) => link.claim.metric));
  const metric = metrics.size === 1 ? links[0].claim.metric : "";
  return {
    links,
    metric,
    factor: metric === "" ? 0 : links.reduce((product, link) => product * link.factor, 1),
    turned: links.filter((link) => link.turned).length,
    doubts: doubts(links),
  };
}

function bestFirst(a, b) {
  return (
    Number(a.metric === "") - Number(b.metric === "") ||
    a.links.length - b.links.length ||
    a.turned - b.turned ||
    a.doubts.length - b.doubts.length
  );
}

/** What speaks against taking the product at its word. */
function doubts(links) {
  return [
    differ(links, "hardware", (claim) => typeset(claim.hardwareName), (claim) => claim.hardwareKey),
    differ(links, "workload", (claim) => typeset(claim.workload), (claim) => sameKey(claim.workload)),
    qualifiers(links),
    places(links, "upper end of a range in link ", (link) => link.claim.low !== link.claim.high),
    places(links, "reversed in link ", (link) => link.turned),
  ].filter((doubt) => doubt !== "");
}

function differ(links, what, name, keyOf) {
  const kinds = new Map();
  for (const { claim } of links) {
    const key = keyOf(claim);
    if (!kinds.has(key)) kinds.set(key, name(claim) || "not stated");
  }
  if (kinds.size === 1) return kinds.has("") ? what + " not stated" : "";
  return what + " differs (" + [...kinds.values()].join("; ") + ")";
}

function qualifiers(links) {
  const kinds = [...new Set(links.map((link) => link.claim.qualifier))];
  if (kinds.length > 1) return "qualifier differs (" + kinds.map(spaced).join("; ") + ")";
  return kinds[0] === "exact" ? "" : "all figures are '" + spaced(kinds[0]) + "'";
}

function places(links, what, odd) {
  const found = links.flatMap((link, i) => (odd(link) ? [i + 1] : []));
  return found.length === 0 ? "" : what + found.join(", ");
}

/** Claims about the same of which one says better and another says worse, in one metric. */
export function contradictions(links, what) {
  const byMetric = new Map();
  for (const link of links) {
    const metric = link.claim.metric;
    if (!byMetric.has(metric)) byMetric.set(metric, []);
    byMetric.get(metric).push(link);
  }
  const found = [];
  for (const [metric, stated] of byMetric) {
    const best = stated.reduce((a, b) => (b.factor > a.factor ? b : a));
    const worst = stated.reduce((a, b) => (b.factor < a.factor ? b : a));
    if (best.factor > 1 && worst.factor < 1) {
      found.push(
        `Contradiction in ${spaced(metric)}: ${what} is ${factor(best.factor)} by ${best.claim.brief}` +
          ` but ${factor(worst.factor)} by ${worst.claim.brief}.`,
      );
    }
  }
  return found;
}
