import { LIVE, PAPERS_BY_KEY, factsOf, written, METRICS, QUALIFIERS, LEVELS, CLASSES, ROLES, KINDS } from "./data.js";
import { announce, warn } from "./dom.js";

// What readers say of facts: right, wrong, or right with other values. A mark belongs to the words of a paper, so it
// is found again in another report that holds all papers of that id in the same order.

/**
 * The paper is told as in addresses: its id, or "x~2".
 * @typedef {{ key: string, paper: string, kind: string, verdict: "right"|"wrong", text: string,
 *             section: string, start: number, end: number, added?: boolean,
 *             fields: Record<string, string|number|boolean|null> }} Mark
 */

const STORED_UNDER = "benchmeta-marks";
const SECTIONS = ["title", "abstract"];

/** @type {Map<string, Mark>} */
const marks = new Map();
const listeners = [];

/** The fields of each kind of fact that can be corrected, in the order of the published form. */
export const FIELDS = {
  gain: [
    ["text", "words"],
    ["low", "number"],
    ["high", "number"],
    ["unit", "plain"],
    ["qualifier", QUALIFIERS],
    ["metric", METRICS.map((metric) => metric.name)],
    ["improves", "flag"],
    ["ratio", "factor?"],
    ["subject", "words?"],
    ["baseline", "words?"],
    ["hardware", "words?"],
    ["workload", "words?"],
  ],
  result: [
    ["text", "words"],
    ["value", "number"],
    ["unit", "plain"],
    ["metric", METRICS.map((metric) => metric.name)],
    ["subject", "words?"],
    ["benchmark", "words?"],
    ["hardware", "words?"],
  ],
  hardware: [
    ["name", "words"],
    ["level", LEVELS],
    ["class", CLASSES],
    ["role", ROLES],
    ["count", "count?"],
  ],
  contribution: [["name", "words"]],
  model: [["name", "words"]],
  benchmark: [
    ["name", "words"],
    ["kind", KINDS],
  ],
};

/** What the program read, by field, in the form of the annotations: absent is null. */
export function fieldsOf(fact) {
  const given = (text) => (text === "" ? null : text);
  switch (fact.kind) {
    case "gain":
      return {
        text: fact.words,
        low: fact.low,
        high: fact.high,
        unit: fact.unit,
        qualifier: fact.qualifier,
        metric: fact.metric,
        improves: fact.improves,
        ratio: fact.ratio || null,
        subject: given(fact.subject),
        baseline: given(fact.baseline),
        hardware: given(fact.hardware),
        workload: given(fact.workload),
      };
    case "result":
      return {
        text: fact.words,
        value: fact.value,
        unit: fact.unit,
        metric: fact.metric,
        subject: given(fact.subject),
        benchmark: given(fact.benchmark),
        hardware: given(fact.hardware),
      };
    case "hardware":
      return {
        name: surfaces(fact)[0],
        level: fact.device.level,
        class: fact.device.type,
        role: fact.role,
        count: fact.count || null,
      };
    case "benchmark":
      return { name: surfaces(fact)[0], kind: fact.use };
    default:
      return { name: surfaces(fact)[0] };
  }
}

/** The distinct words a paper uses for something, the one that is its name first. */
export function surfaces(fact) {
  const found = [...new Set(written(fact))];
  const own = found.indexOf(fact.name);
  if (own > 0) found.unshift(...found.splice(own, 1));
  return found;
}

/** What is the same whenever the same fact is read from the same words. */
export function keyOf(fact) {
  const [span] = fact.spans;
  const fields = fieldsOf(fact);
  const told = [fact.paper.key, fact.kind, span.section, span.start, span.end, fields.name ?? ""];
  told.push(fields.low ?? fields.value ?? "", fields.high ?? "", fields.unit ?? "", fields.metric ?? "");
  told.push(fields.baseline ?? "", fields.subject ?? "");
  return fingerprint(told.join("\u0001"));
}

/** 106 bits of a text, as 28 hexadecimal digits: two runs of a multiplying hash of 53 bits. */
function fingerprint(text) {
  return (hash53(text, 0xdeadbeef) + hash53(text, 0x41c6ce57)).padStart(28, "0");
}

function hash53(text, seed) {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, "0");
}

/** @returns {Mark|undefined} */
export function markOf(fact) {
  return marks.get(keyOf(fact));
}

/** All marks, those of papers that are not in this report too. */
export function allMarks() {
  return [...marks.values()];
}

/** The paper of a mark, if this report has it. */
export function paperOf(mark) {
  return PAPERS_BY_KEY.get(mark.paper);
}

/** Facts that a reader has added to a paper. */
export function addedTo(paper) {
  return allMarks().filter((mark) => mark.added && paperOf(mark) === paper);
}

/**
 * Says that a fact is right or wrong, or right with other values.
 * @param {Record<string, any>} [fields] only those that differ from what the program read
 */
export function setMark(fact, verdict, fields = {}) {
  const [span] = fact.spans;
  keep({
    key: keyOf(fact),
    paper: fact.paper.key,
    kind: fact.kind,
    verdict,
    section: SECTIONS[span.section],
    start: span.start,
    end: span.end,
    text: fact.paper.texts[span.section].slice(span.start, span.end),
    fields,
  });
}

/** Why a fact is not to be added to a paper: it was added before, or the program found it and nobody said that it is wrong. */
export function whyNotAdded(paper, kind, fields) {
  const same = (told) => FIELDS[kind].every(([name]) => told[name] === fields[name]);
  if (addedTo(paper).some((mark) => mark.kind === kind && same(mark.fields))) return "This fact has been added already.";
  const found = (fact) => fact.kind === kind && markOf(fact)?.verdict !== "wrong" && same({ ...fieldsOf(fact), ...markOf(fact)?.fields });
  return factsOf(paper).some(found) ? "The program has found this fact: mark it right above." : "";
}

/** Adds a fact that the program has missed. */
export function addFact(paper, kind, fields) {
  const text = String(fields.text ?? fields.name);
  const section = paper.texts[0].includes(text) ? 0 : 1;
  const start = paper.texts[section].indexOf(text);
  keep({
    key: fingerprint([paper.key, "added", kind, JSON.stringify(fields)].join("\u0001")),
    paper: paper.key,
    kind,
    verdict: "right",
    added: true,
    section: SECTIONS[section],
    start,
    end: start + text.length,
    text,
    fields,
  });
}

function keep(mark) {
  change(mark.key, mark);
}

/** Takes a mark back. */
export function removeMark(key) {
  if (marks.has(key)) change(key, undefined);
}

/** Sets a mark, or takes it away, here and where marks are kept; if that refuses it, the page has what it had before. */
function change(key, mark) {
  const before = marks.get(key);
  show(key, mark);
  store.put(key, mark, () => marks.get(key) === mark && show(key, before));
}

function show(key, mark) {
  set(marks, key, mark);
  told();
}

function set(map, key, mark) {
  if (mark) map.set(key, mark);
  else map.delete(key);
}

/** @param {() => void} listener called whenever marks have changed */
export function onMarks(listener) {
  listeners.push(listener);
}

function told() {
  for (const listener of listeners) listener();
}

/** Brings the kept marks. */
export async function loadMarks() {
  for (const mark of await store.load()) {
    if (mark && typeof mark.key === "string" && mark.fields) marks.set(mark.key, mark);
  }
  told();
}

/** Where there is no storage, marks last as long as the page. */
const inBrowser = {
  stored() {
    try {
      return new Map(Object.entries(JSON.parse(localStorage.getItem(STORED_UNDER) || "{}")));
    } catch {
      return new Map();
    }
  },
  load() {
    return this.stored().values();
  },
  /** Changes one mark of those that are stored by now: another tab may have stored some since this one was opened. */
  put(key, mark) {
    try {
      const all = this.stored();
      set(all, key, mark);
      localStorage.setItem(STORED_UNDER, JSON.stringify(Object.fromEntries(all)));
    } catch {
      announce("The browser keeps no marks here; export them before you leave.");
    }
  },
};

const onServer = {
  async load() {
    const all = [];
    let next = "?limit=1000";
    while (next) {
      const answer = await asked("GET", next);
      if (!answer?.ok) break;
      const part = await answer.json();
      lasting = part.kept === "database";
      all.push(...part.marks);
      next = part.next ? part.next.slice(part.next.indexOf("?")) : "";
    }
    return all;
  },
  /** What gets no answer stays on the page, to be exported from there. */
  async put(key, mark, undo) {
    const answer = await (mark ? asked("PUT", "/" + key, JSON.stringify(mark)) : asked("DELETE", "/" + key));
    if (answer && !answer.ok) undo();
  },
};

/** Changes of one mark reach the server one after the other, so that the last one stays. */
const last = new Map();
let lasting = false;

/** Where marks are kept, to go on behind "The marks". */
export function keptWhere() {
  if (!LIVE) return "stay in this browser";
  return lasting ? "are kept in the database that is served" : "are kept by the server until it stops";
}

function asked(method, path, body) {
  const answer = last.has(path) ? last.get(path).then(() => ask(method, path, body)) : ask(method, path, body);
  last.set(path, answer);
  answer.then(() => last.get(path) === answer && last.delete(path));
  return answer;
}

/** More than this many characters a browser does not send once the page is left. */
const MOST_AFTER_LEAVING = 15000;

/** The server's answer, or null if it gives none; a reader is told of that and of a refusal. */
async function ask(method, path, body) {
  const headers = body ? { "Content-Type": "application/json" } : {};
  try {
    const answer = await fetch("api/v1/marks" + path, { method, headers, body, keepalive: method !== "GET" && (body ?? "").length < MOST_AFTER_LEAVING });
    if (!answer.ok) warn(`The ${failed(method)}: ${await refusal(answer)}`);
    return answer;
  } catch {
    warn(`The ${failed(method)}: the server does not answer.`);
    return null;
  }
}

/** What a server says of a refusal; a proxy before it says it in no form that could be shown. */
async function refusal(answer) {
  const told = await answer.json().catch(() => null);
  return told?.detail ?? `the server refuses it, with status ${answer.status}.`;
}

function failed(method) {
  return method === "GET" ? "marks cannot be had" : "mark was not kept";
}

const store = LIVE ? onServer : inBrowser;

/** Another tab has changed its marks. */
addEventListener("storage", ({ key }) => {
  if (LIVE || (key !== STORED_UNDER && key !== null)) return;
  marks.clear();
  loadMarks();
});

/** Papers of this report that have marks, with whether every fact of theirs has one. */
export function markedPapers() {
  return [...new Set(allMarks().map(paperOf))]
    .filter((paper) => paper !== undefined)
    .sort((a, b) => a.index - b.index)
    .map((paper) => ({ paper, whole: factsOf(paper).every((fact) => markOf(fact) !== undefined) }));
}

/** A paper's facts as readers left them, in the published form of annotations. */
export function goldOf(paper) {
  const gold = { id: paper.id };
  const lists = {
    contributions: paper.contributions,
    models: paper.models,
    benchmarks: paper.benchmarks,
    hardware: paper.hardware,
    gains: paper.claims,
    results: paper.results,
  };
  const kinds = ["contribution", "model", "benchmark", "hardware", "gain", "result"];
  Object.entries(lists).forEach(([name, facts], i) => {
    const kept = facts.filter((fact) => markOf(fact)?.verdict !== "wrong").map(goldFact);
    const added = addedTo(paper).filter((mark) => mark.kind === kinds[i]);
    gold[name] = [...kept, ...added.map((mark) => goldFields(mark.kind, mark.fields, []))];
  });
  return gold;
}

function goldFact(fact) {
  const fields = { ...fieldsOf(fact), ...(markOf(fact)?.fields ?? {}) };
  const others = fact.kind === "gain" || fact.kind === "result" ? [] : surfaces(fact);
  return goldFields(
    fact.kind,
    fields,
    others.filter((text) => text !== fields.name),
  );
}

function goldFields(kind, fields, aliases) {
  if (kind === "gain") {
    const { text, low, high, unit, qualifier, metric, improves, ratio, ...links } = fields;
    const kindOfGain = METRICS.find((one) => one.name === metric).kind;
    return { text, low, high, unit, qualifier, metric, kind: kindOfGain, improves, ratio, ...links };
  }
  if (kind === "result") return fields;
  const { name, ...traits } = fields;
  return { name, aliases, ...traits };
}

/** Annotated papers, one a line. */
export function goldLines(papers) {
  return papers.map((paper) => JSON.stringify(goldOf(paper)) + "\n").join("");
}
