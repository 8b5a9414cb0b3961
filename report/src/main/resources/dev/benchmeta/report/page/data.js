// The facts, read from the document. The order of each array is that of the program that wrote it.

import { brief } from "./format.js";
import { sameKey } from "./names.js";

/**
 * @typedef {{ section: number, start: number, end: number }} Span
 * @typedef {{ name: string, level: string, type: string, vendor: string, family: string,
 *             surfaces: string[] }} Device by its surfaces it can be asked for
 * @typedef {{ kind: string, name: string, spans: Span[], id: string, paper: Paper }} Named
 * @typedef {object} Claim a gain with its words resolved
 * @typedef {object} Result an absolute figure with its words resolved
 * @typedef {object} Paper
 */

const raw = JSON.parse(/** @type {string} */ (document.getElementById("data").textContent));
const text = (id) => raw.strings[id];

const TYPESET = new Map(Object.entries(raw.typeset));

/** A paper's words with their formulas as printed: "3.38\u00d7" for "3.38$\\times$". */
export const typeset = (words) => TYPESET.get(words) ?? words;

export const TITLE = raw.title;
export const VERSION = raw.version;
export const LIVE = raw.live;
export const FORMULA_STARTS = raw.formulaStarts;
export const METRICS = raw.metrics.map(([name, higherIsBetter, directed, kind], index) => ({ index, name, higherIsBetter, directed, kind }));
export const QUALIFIERS = raw.qualifiers;
export const CLASSES = raw.classes;
export const ROLES = raw.roles;
export const LEVELS = raw.levels;
export const KINDS = raw.kinds;
/** Of a range the better end is ranked, which is a best case too. */
const BEST_CASE = QUALIFIERS.indexOf("up-to");

/** @type {Device[]} */
export const DEVICES = raw.devices.map(([name, level, type, vendor, family, surfaces], index) => ({
  index,
  name: text(name),
  level: LEVELS[level],
  type: CLASSES[type],
  vendor: text(vendor),
  family: text(family),
  surfaces: surfaces.map(text),
  same: sameKey(text(name)),
}));

export const NODES = raw.nodes.map(([key, name, shared], index) => ({
  index,
  key,
  name: typeset(text(name)),
  shared: shared === 1,
}));

/** @type {Claim[]} all gains, in the order of the papers */
export const CLAIMS = [];

/** @type {Result[]} all results, in the same order */
export const RESULTS = [];

/** @type {Paper[]} */
export const PAPERS = raw.papers.map(readPaper);
raw.papers = null;

/** Papers by what addresses and marks call them: the id, or "x~2" for the second paper of an id "x" of several. */
export const PAPERS_BY_KEY = new Map(PAPERS.map((paper) => [paper.key, paper]));

/** Those that have the same key, by it. */
export function listed(all, key) {
  const lists = new Map();
  for (const one of all) {
    const list = lists.get(key(one));
    if (list) list.push(one);
    else lists.set(key(one), [one]);
  }
  return lists;
}

function readPaper(row, index) {
  const [id, title, abstract, date, yearInferred, organization, authors, links, source] = row;
  const paper = {
    index,
    id,
    title: title.trim() === "" ? id : title,
    heading: typeset(title.trim() === "" ? id : title),
    texts: [title, abstract],
    date,
    month: date.slice(0, 7).length === 7 ? date.slice(0, 7) : "",
    yearInferred: yearInferred === 1,
    organization: text(organization),
    authors,
    links,
    source,
  };
  readNames(paper, row);
  paper.claims = row[13].map((gain, i) => readClaim(paper, gain, i));
  paper.results = row[14].map((result, i) => readResult(paper, result, i));
  paper.notes = row[15].map(([section, start, end, reason]) => ({
    span: { section, start, end },
    reason: text(reason),
  }));
  paper.key = row[16];
  return paper;
}

function readNames(paper, row) {
  const named = (kind, letter) => (entry, i) => ({
    kind,
    id: letter + i,
    paper,
    name: text(entry[0]),
    spans: spans(entry[1]),
    entry,
  });
  paper.contributions = row[9].map(named("contribution", "c"));
  paper.models = row[10].map((entry, i) => ({
    ...named("model", "m")(entry, i),
    family: text(entry[2]),
    parameters: entry[3],
  }));
  paper.benchmarks = row[11].map((entry, i) => ({ ...named("benchmark", "b")(entry, i), use: KINDS[entry[2]] }));
  paper.hardware = row[12].map((entry, i) => ({
    ...named("hardware", "h")(entry, i),
    name: DEVICES[entry[0]].name,
    device: DEVICES[entry[0]],
    role: ROLES[entry[2]],
    count: entry[3],
    memory: entry[4],
  }));
}

function spans(flat) {
  const list = [];
  for (let i = 0; i < flat.length; i += 3) list.push({ section: flat[i], start: flat[i + 1], end: flat[i + 2] });
  return list;
}

function readClaim(paper, row, i) {
  const metric = METRICS[row[9]];
  const claim = {
    kind: "gain",
    i: CLAIMS.length,
    id: "g" + i,
    paper,
    spans: [{ section: row[0], start: row[1], end: row[2] }],
    rule: text(row[3]),
    confidence: row[4],
    low: row[5],
    high: row[6],
    unit: text(row[7]),
    qualifier: QUALIFIERS[row[8]],
    best: row[8] === BEST_CASE || row[5] !== row[6],
    metric: metric.name,
    quality: metric.kind === "quality",
    improves: row[10] === 1,
    ratio: row[11],
    lowRatio: row[12],
    subject: text(row[13]),
    baseline: text(row[14]),
    hardware: text(row[15]),
    workload: text(row[16]),
  };
  resolve(claim, paper, row);
  CLAIMS.push(claim);
  return claim;
}

function resolve(claim, paper, row) {
  claim.subjectName = text(row[17]);
  claim.baselineName = text(row[18]);
  claim.runsOn = row[19].map((h) => paper.hardware[h]);
  claim.baselineHardware = row[20].map((h) => paper.hardware[h]);
  claim.models = row[21].map((m) => paper.models[m]);
  claim.from = row[22];
  claim.to = row[23];
  complete(claim, paper);
}

/** What tables show and sort by stands on the fact itself, so that 50,000 of them stay quick. */
function complete(fact, paper) {
  const [span] = fact.spans;
  fact.words = paper.texts[span.section].slice(span.start, span.end);
  const [first] = fact.runsOn;
  fact.hardwareName = first ? fact.runsOn.map((one) => one.name).join(", ") : fact.hardware;
  fact.hardwareKey = hardwareKey(fact);
  fact.type = first ? first.device.type : "";
  fact.vendor = first ? first.device.vendor : "";
  fact.title = paper.title;
  fact.brief = brief(paper.heading);
  fact.date = paper.date;
  fact.month = paper.month;
}

/** The same for facts on the same: "A100 and H100" is "H100 and A100". */
function hardwareKey({ runsOn, hardware }) {
  const keys = runsOn.length > 0 ? runsOn.map(({ device }) => device.same) : [sameKey(hardware)];
  return [...new Set(keys)].sort().join("");
}

function readResult(paper, row, i) {
  const metric = METRICS[row[7]];
  const result = {
    kind: "result",
    i: RESULTS.length,
    id: "r" + i,
    paper,
    spans: [{ section: row[0], start: row[1], end: row[2] }],
    rule: text(row[3]),
    confidence: row[4],
    value: row[5],
    unit: text(row[6]),
    metric: metric.name,
    measure: metric,
    subject: text(row[8]),
    benchmark: text(row[9]),
    hardware: text(row[10]),
    subjectName: text(row[11]),
    benchmarkName: text(row[12]),
    runsOn: row[13].map((h) => paper.hardware[h]),
    models: row[14].map((m) => paper.models[m]),
  };
  complete(result, paper);
  RESULTS.push(result);
  return result;
}

/** The words a paper uses for something, in the order of its text. */
export function written(fact) {
  return fact.spans.map((span) => fact.paper.texts[span.section].slice(span.start, span.end));
}

/** All that a paper names, in the order in which it is shown. */
export function namesOf(paper) {
  return [...paper.hardware, ...paper.contributions, ...paper.models, ...paper.benchmarks];
}

/** Every fact of a paper. */
export function factsOf(paper) {
  return [...paper.claims, ...paper.results, ...namesOf(paper)];
}

/** The sentence around a span. */
export function sentenceOf(paper, span) {
  const all = paper.texts[span.section];
  let start = span.start;
  while (start > 0 && !/[.!?]\s$/.test(all.slice(Math.max(0, start - 2), start))) start--;
  const rest = /[.!?](?=\s|$)/.exec(all.slice(Math.max(span.start, span.end - 1)));
  const end = rest ? Math.max(span.start, span.end - 1) + rest.index + 1 : all.length;
  return all.slice(start, Math.max(end, span.end));
}
