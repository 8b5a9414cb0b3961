import { el } from "./dom.js";
import { spaced } from "./format.js";
import { paperAddress } from "./state.js";
import { sentenceOf, typeset } from "./data.js";

// Columns that tables of gains and of results have alike.

/**
 * @typedef {object} Column
 * @property {string} id
 * @property {string} title
 * @property {string} field what an order by it is called
 * @property {number} width
 * @property {number} [grow]
 * @property {(fact: object) => any} value what is exported and sorted by, unless a `key` is
 * @property {(fact: object) => any} [key]
 * @property {(fact: object) => string|Node} [shown]
 * @property {boolean} [number]
 * @property {boolean} [hidden] until it is asked for
 * @property {boolean} [exported] in or out of sight
 */

/** @type {Record<string, Column>} */
export const COLUMN = {
  text: { id: "text", title: "As written", field: "words", width: 112, grow: 1, value: (fact) => fact.words, shown: (fact) => typeset(fact.words) },
  subject: { id: "subject", title: "Subject", field: "subject", width: 84, grow: 1, value: (fact) => fact.subject || null, shown: (fact) => stated(typeset(fact.subject)) },
  hardware: { id: "hardware", title: "On", field: "hardwareName", width: 90, grow: 1, value: (fact) => fact.hardware || null, key: ranOn, shown: (fact) => stated(ranOn(fact)) },
  paper: { id: "paper", title: "Paper", field: "brief", width: 110, grow: 2, value: (fact) => fact.title, key: (fact) => fact.brief, shown: (fact) => fact.brief },
  published: { id: "published", title: "Date", field: "date", width: 98, value: (fact) => fact.date || null },
  class: { id: "class", title: "Class", field: "type", width: 90, hidden: true, value: (fact) => fact.type || null },
  vendor: { id: "vendor", title: "Vendor", field: "vendor", width: 100, hidden: true, value: (fact) => fact.vendor || null },
  model: { id: "model", title: "Models", field: "modelNames", width: 120, hidden: true, value: (fact) => fact.models.map((model) => model.name).join(", ") || null },
  unit: { id: "unit", title: "Unit", field: "unit", width: 70, hidden: true, value: (fact) => fact.unit },
  sentence: { id: "sentence", title: "Sentence", field: "sentence", width: 260, grow: 3, hidden: true, value: (fact) => sentenceOf(fact.paper, fact.spans[0]) },
  rule: { id: "rule", title: "Rule", field: "rule", width: 120, hidden: true, value: (fact) => fact.rule },
  confidence: { id: "confidence", title: "Sure", field: "confidence", width: 70, number: true, hidden: true, value: (fact) => fact.confidence },
  paperId: { id: "paperId", title: "Paper id", field: "paperId", width: 120, hidden: true, value: (fact) => fact.paper.id },
  source: { id: "source", title: "Source", field: "source", width: 120, hidden: true, value: (fact) => fact.paper.source || null, key: (fact) => byLine(fact.paper.source) },
};

/** "a.jsonl:12" as text that comes before that of "a.jsonl:100". */
function byLine(source) {
  return source.replace(/\d+$/, (line) => line.padStart(12, "0"));
}

export function stated(words) {
  return words || el("span", { class: "faint" }, "not stated");
}

/** What a figure is from: the paper's words, or that it is the subject itself. */
export function ranOn({ hardware, hardwareName }) {
  return typeset(hardware) || (hardwareName && "(itself)");
}

/** How a gain is stated: "exact" goes without saying, but not that the ratio is the end of a range. */
export function statedAs({ qualifier, low, high }) {
  if (qualifier === "exact") return low === high ? "" : "range";
  return spaced(qualifier);
}

/** A figure, which leads to its words. */
export function figureLink(fact, figure, kind = null) {
  return el("a", { href: paperAddress(fact), class: kind, "aria-label": `${figure}, show its words` }, figure);
}

/** The figure in the paper's words, which may say more than its number: "more than 1,000". */
export function asWritten(fact) {
  return el("span", { class: "faint", dir: "auto" }, ` \u201c${typeset(fact.words)}\u201d`);
}

/** A fact as a card, for a phone: its figure, what it is about, and its paper. */
export function cardOf(fact, figure, told, nothing) {
  const links = told.filter(([, words]) => words).map(([word, words]) => word + typeset(words));
  return el(
    "div",
    { class: "card" },
    el("span", {}, ...figure),
    el("span", { dir: "auto" }, links.join(" \u00b7 ") || nothing),
    el("span", { class: "faint", dir: "auto" }, [fact.date, fact.brief].filter(Boolean).join(" \u00b7 ")),
  );
}
