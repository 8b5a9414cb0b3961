import { el, add, fill, byId, outsideLink, printable, redrawn } from "./dom.js";
import { count, exact, factor, plain, share, spaced, whole } from "./format.js";
import { PAPERS_BY_KEY, factsOf, typeset } from "./data.js";
import { place, change } from "./state.js";
import { FIELDS, fieldsOf, markOf, setMark, removeMark, keyOf, addedTo, addFact, whyNotAdded, onMarks } from "./marks.js";

// One paper: its words with the facts marked, and the facts beside them. Pointing at one lights up the other.

const GROUPS = [
  ["Gains", (paper) => paper.claims],
  ["Results", (paper) => paper.results],
  ["Hardware", (paper) => paper.hardware],
  ["Contributions", (paper) => paper.contributions],
  ["Models", (paper) => paper.models],
  ["Benchmarks and data", (paper) => paper.benchmarks],
];
const KIND_NAMES = ["gain", "result", "hardware", "contribution", "model", "benchmark"];

let shown = "";
let cameFrom = null;
let editing = "";

/** Shows the paper that the address names, or hides the last one. */
export function showPaper() {
  const { settings } = place();
  const paper = PAPERS_BY_KEY.get(settings.get("paper") || "");
  const drawer = byId("paper");
  document.body.classList.toggle("reading", paper !== undefined);
  if (!paper) {
    if (!drawer.hidden) {
      drawer.hidden = true;
      shown = "";
      cameFrom?.focus?.({ preventScroll: true });
    }
    return;
  }
  const fact = settings.get("fact") || "";
  if (drawer.hidden) cameFrom = document.activeElement;
  if (shown !== paper.key) {
    shown = paper.key;
    editing = "";
    opened = pointer;
    draw(paper);
    drawer.hidden = false;
    drawer.scrollTop = 0;
    drawer.querySelector("h2").focus({ preventScroll: true });
  }
  choose(fact);
}

/** Where the pointer is, and where it was when a paper opened under it. */
let pointer = "";
let opened = "";
const placeOf = (event) => event.screenX + "," + event.screenY;
for (const kind of ["pointermove", "pointerdown"]) addEventListener(kind, (event) => (pointer = placeOf(event)), true);

/** Whether someone points at something: it did not just appear under a pointer at rest. */
function pointed(event) {
  return placeOf(event) !== opened;
}

function close() {
  change({ paper: "", fact: "" }, { replace: false });
}

function draw(paper) {
  const drawer = byId("paper");
  drawer.setAttribute("aria-label", "Paper: " + printable(paper.heading));
  fill(
    drawer,
    el(
      "div",
      { class: "drawer-bar" },
      el("span", { class: "faint" }, [paper.date || "no date", paper.yearInferred ? "(year concluded)" : ""].join(" ")),
      el("button", { type: "button", class: "quiet", id: "close-paper", on: { click: close } }, "Close ", el("kbd", {}, "Esc")),
    ),
    el("h2", { tabindex: "-1", dir: "auto" }, ...marked(paper, 0)),
    about(paper),
    legend(paper),
    el("p", { class: "abstract", dir: "auto" }, ...marked(paper, 1)),
    el("div", { id: "facts" }),
  );
  drawFacts(paper);
}

function about(paper) {
  const parts = [
    paper.organization,
    paper.authors >= 0 ? count(paper.authors, "author") : "",
    "id " + paper.id,
    paper.source ? "read in " + paper.source : "",
  ].filter((part) => part !== "");
  const line = el("p", { class: "faint about" }, parts.join(" \u00b7 "));
  for (const link of linksOf(paper)) add(line, " \u00b7 ", outsideLink(link, link.replace(/^https?:\/\//i, "")));
  return line;
}

/** An arXiv number is a link, if the listing gives none. */
function linksOf(paper) {
  const arxiv = /^(?:arxiv:)?(\d{4}\.\d{4,5})(?:v\d+)?$/i.exec(paper.id);
  return paper.links.length === 0 && arxiv ? ["https://arxiv.org/abs/" + arxiv[1]] : paper.links;
}

function legend(paper) {
  const present = KIND_NAMES.filter((kind) => factsOf(paper).some((fact) => fact.kind === kind));
  return el("p", { class: "legend", "aria-hidden": "true" }, ...present.map((kind) => el("span", { class: "w " + kind }, kind)));
}

/** The text cut where marks begin and end; each piece knows the facts it belongs to. */
function marked(paper, section) {
  const text = paper.texts[section];
  if (text.trim() === "") return [el("span", { class: "faint" }, section === 0 ? paper.id : "No abstract.")];
  const spans = factsOf(paper).flatMap((fact) =>
    fact.spans
      .filter((span) => span.section === section && span.end > span.start)
      .map((span) => ({ fact, start: span.start, end: span.end })),
  );
  const cuts = [...new Set([0, text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const words = text.slice(cuts[i], cuts[i + 1]);
    const over = spans.filter((span) => span.start <= cuts[i] && span.end >= cuts[i + 1]).map((span) => span.fact);
    pieces.push(over.length === 0 ? document.createTextNode(printable(words)) : piece(words, over));
  }
  return pieces;
}

function piece(words, facts) {
  const kinds = [...new Set(facts.map((fact) => fact.kind))];
  const light = (event) => pointed(event) && lit(facts.map((fact) => fact.id));
  return el(
    "span",
    {
      class: "w " + kinds.join(" "),
      "data-facts": facts.map((fact) => fact.id).join(" "),
      title: kinds.join(", "),
      on: {
        mouseenter: light,
        mouseleave: () => lit(lastChosen()),
        click: () => {
          if (getSelection()?.isCollapsed !== false) change({ fact: facts[0].id });
          rowOf(facts[0].id)?.scrollIntoView({ block: "nearest" });
        },
      },
    },
    words,
  );
}

function lastChosen() {
  const fact = place().settings.get("fact");
  return fact ? [fact] : [];
}

/** Lights up words and rows. */
function lit(ids) {
  const drawer = byId("paper");
  for (const one of drawer.querySelectorAll(".lit")) one.classList.remove("lit");
  for (const id of ids) {
    for (const words of drawer.querySelectorAll(".w[data-facts]")) {
      if (words.dataset.facts.split(" ").includes(id)) words.classList.add("lit");
    }
    rowOf(id)?.classList.add("lit");
  }
}

function rowOf(id) {
  return document.getElementById("fact-" + id);
}

function choose(id) {
  lit(id ? [id] : []);
  if (!id) return;
  byId("paper").querySelector(".w.lit")?.scrollIntoView({ block: "nearest" });
}

function drawFacts(paper) {
  const facts = byId("facts");
  if (!facts) return;
  if (editing === "") begun = { what: "", element: null };
  const groups = GROUPS.map(([title, list]) => [title, list(paper)]).filter(([, list]) => list.length > 0);
  fill(
    facts,
    groups.length === 0 && el("p", { class: "empty" }, "The program found no fact in this paper."),
    ...groups.map(([title, list]) =>
      el("section", {}, el("h3", {}, title, " ", el("span", { class: "n" }, whole(list.length))), el("ul", { class: "facts" }, ...list.map(row))),
    ),
    added(paper),
    notes(paper),
    tools(paper),
  );
  lit(lastChosen());
}

function row(fact) {
  const mark = markOf(fact);
  const verdict = mark ? (mark.verdict === "wrong" ? "wrong" : Object.keys(mark.fields).length ? "corrected" : "right") : "";
  return el(
    "li",
    {
      id: "fact-" + fact.id,
      class: "fact " + fact.kind + (verdict ? " marked " + verdict : ""),
      on: { mouseenter: (event) => pointed(event) && lit([fact.id]), mouseleave: () => lit(lastChosen()) },
    },
    el(
      "button",
      {
        type: "button",
        class: "fact-main",
        "aria-label": "Show the words of: " + printable(factName(fact)),
        on: { click: () => change({ fact: fact.id }), focus: () => lit([fact.id]) },
      },
      ...factLines(fact),
      ...corrections(mark),
    ),
    el(
      "span",
      { class: "verdicts", role: "group", "aria-label": "Is this right?" },
      verdictButton(fact, "right", "\u2713", "Right", verdict === "right"),
      verdictButton(fact, "wrong", "\u2717", "Wrong", verdict === "wrong"),
      el(
        "button",
        {
          type: "button",
          class: "quiet",
          "aria-pressed": String(verdict === "corrected"),
          title: "Correct",
          "aria-label": "Correct: " + printable(factName(fact)),
          on: { click: () => edit(fact) },
        },
        "\u270e",
      ),
    ),
    editing === fact.id && standing(() => form(fact.kind, fieldsOf(fact), mark?.fields ?? {}, fact.paper, (fields) => saved(fact, fields))),
  );
}

function verdictButton(fact, verdict, sign, name, pressed) {
  return el(
    "button",
    {
      type: "button",
      class: "quiet " + verdict,
      "aria-pressed": String(pressed),
      title: pressed ? "Take the mark back" : name,
      "aria-label": name + ": " + printable(factName(fact)),
      on: { click: () => (pressed ? removeMark(keyOf(fact)) : setMark(fact, verdict)) },
    },
    sign,
  );
}

function factName(fact) {
  return fact.words === undefined ? fact.name : typeset(fact.words);
}

/** What a fact says, in two lines. */
function factLines(fact) {
  if (fact.kind === "gain") return gainLines(fact);
  if (fact.kind === "result") return resultLines(fact);
  return [
    el("span", { class: "fact-head", dir: "auto" }, fact.name),
    el("span", { class: "fact-more" }, nameTraits(fact)),
  ];
}

function gainLines(claim) {
  const stated = claim.qualifier === "exact" ? "" : spaced(claim.qualifier) + " ";
  return [
    el(
      "span",
      { class: "fact-head" },
      el("b", { class: "n" }, claim.ratio ? factor(claim.ratio) : typeset(claim.words)),
      ` ${stated}${spaced(claim.metric)}${claim.improves ? "" : ", worse"}`,
    ),
    el("span", { class: "fact-more", dir: "auto" }, links(claim, [["", claim.subject], ["over ", claim.baseline], ["on ", claim.hardware], ["with ", claim.workload]])),
    ruleLine(claim),
  ];
}

function resultLines(result) {
  return [
    el("span", { class: "fact-head" }, el("b", { class: "n" }, `${exact(result.value)} ${result.unit}`), " " + spaced(result.metric)),
    el("span", { class: "fact-more", dir: "auto" }, links(result, [["", result.subject], ["on ", result.benchmark], ["on ", result.hardware]])),
    ruleLine(result),
  ];
}

function links(fact, parts) {
  const told = parts.filter(([, words]) => words !== "").map(([word, words]) => word + typeset(words));
  return told.length ? told.join(" \u00b7 ") : "nothing else stated";
}

function ruleLine(fact) {
  return el("span", { class: "fact-rule" }, "rule ", el("code", {}, fact.rule), `, sure ${share(fact.confidence, 1)}`);
}

function nameTraits(fact) {
  const times = count(fact.spans.length, "mention");
  if (fact.kind === "hardware") {
    const { device } = fact;
    return [device.type, device.family, device.vendor, fact.role, fact.count ? whole(fact.count) + " of them" : "", fact.memory ? plain(fact.memory) + " GB" : "", times]
      .filter((part) => part && part !== device.name)
      .join(" \u00b7 ");
  }
  if (fact.kind === "model") return [fact.family, fact.parameters ? parameters(fact.parameters) : "", times].filter(Boolean).join(" \u00b7 ");
  return fact.kind === "benchmark" ? fact.use + " \u00b7 " + times : times;
}

function parameters(number) {
  return number >= 1e9 ? plain(number / 1e9) + "B parameters" : plain(number / 1e6) + "M parameters";
}

function corrections(mark) {
  const fields = Object.entries(mark?.fields ?? {});
  if (fields.length === 0) return [];
  const told = fields.map(([name, value]) => `${name}: ${value === null ? "not stated" : value}`).join("; ");
  return [el("span", { class: "fact-more corrected" }, "corrected \u2013 " + told)];
}

function edit(fact) {
  editing = editing === fact.id ? "" : fact.id;
  drawFacts(fact.paper);
  byId("paper").querySelector(".correct input, .correct select")?.focus();
}

function saved(fact, fields) {
  editing = "";
  const read = fieldsOf(fact);
  const changed = Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== read[name]));
  setMark(fact, "right", changed);
  rowOf(fact.id)?.querySelector(".fact-main").focus();
}

/** The form that is open, and what for. */
let begun = { what: "", element: null };

/** The form that stands already, with what was typed into it: another mark, of another tab perhaps, draws facts anew. */
function standing(make) {
  const what = shown + " " + editing;
  if (begun.what !== what) begun = { what, element: make() };
  return begun.element;
}

/** A form with the fields of one kind of fact; `save` is given all values, once they are sound, and may say why not. */
function form(kind, read, changed, paper, save) {
  const inputs = FIELDS[kind].map(([name, type]) => [name, type, input(name, type, name in changed ? changed[name] : read[name])]);
  const message = el("p", { class: "wrong-input", role: "alert" });
  const cancel = () => {
    editing = "";
    drawFacts(paper);
  };
  return el(
    "form",
    {
      class: "correct",
      on: {
        submit: (event) => {
          event.preventDefault();
          const fields = {};
          const faults = inputs.map(([name, type, field]) => read1(name, type, field, paper, fields, read[name])).filter((fault) => fault !== "");
          if (fields.low > fields.high) faults.push(`low is ${fields.low}, expected at most high, ${fields.high}.`);
          if (faults.length > 0) message.textContent = faults.join(" ");
          else message.textContent = save(fields) ?? "";
        },
        keydown: (event) => {
          if (event.key === "Escape") {
            event.stopPropagation();
            cancel();
          }
        },
      },
    },
    ...inputs.map(([name, , field]) => el("label", {}, el("span", {}, name), field)),
    message,
    el("span", { class: "form-buttons" }, el("button", { type: "submit" }, "Save"), el("button", { type: "button", class: "quiet", on: { click: cancel } }, "Cancel")),
  );
}

function input(name, type, value) {
  const values = type === "flag" ? ["true", "false"] : Array.isArray(type) ? type : null;
  if (values) {
    return el("select", { name }, ...values.map((one) => el("option", { value: one, selected: one === String(value) }, spaced(one))));
  }
  return el("input", { name, value: onOneLine(value ?? ""), autocomplete: "off", inputmode: numberOf(type) ? "decimal" : null });
}

/** What a number of a type has to be, in words and as a test; nothing for other types. The server asks the same. */
function numberOf(type) {
  switch (type.replace("?", "")) {
    case "number":
      return ["a number", Number.isFinite];
    case "factor":
      return ["a number above 0", (n) => Number.isFinite(n) && n > 0];
    case "count":
      return ["a whole number above 0", (n) => Number.isInteger(n) && n > 0 && n < 2 ** 31];
    default:
      return null;
  }
}

/** A field has one line, where an abstract may break its own. */
function onOneLine(value) {
  return String(value).replace(/\s+/g, " ").trim();
}

/** Words as they stand in the paper, with its line breaks: those that the program read if they were left; else empty. */
function asWritten(paper, typed, read) {
  if (read && typed === onOneLine(read) && paper.texts.some((text) => text.includes(read))) return read;
  const words = typed.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const place = new RegExp(words.join("\\s+"));
  return paper.texts.map((text) => place.exec(text)?.[0]).find(Boolean) ?? "";
}

/** Reads one field into `fields`; gives what is wrong with it. */
function read1(name, type, field, paper, fields, read) {
  const typed = onOneLine(field.value);
  if (typed === "" && typeof type === "string" && type.endsWith("?")) {
    fields[name] = null;
    return "";
  }
  if (type === "flag") fields[name] = typed === "true";
  else if (Array.isArray(type)) fields[name] = typed;
  else if (numberOf(type)) {
    const [expected, takes] = numberOf(type);
    fields[name] = Number(typed);
    if (typed === "" || !takes(fields[name])) return `${name} is '${typed}', expected ${expected}.`;
  } else {
    fields[name] = type.startsWith("words") ? asWritten(paper, typed, read) : typed;
    if (typed === "") return `${name} is empty.`;
    if (fields[name] === "") {
      return `${name} '${typed}' does not stand in the title or abstract; copy it letter by letter.`;
    }
  }
  return "";
}

function added(paper) {
  const list = addedTo(paper);
  return (
    list.length > 0 &&
    el(
      "section",
      {},
      el("h3", {}, "Added by you ", el("span", { class: "n" }, whole(list.length))),
      el(
        "ul",
        { class: "facts" },
        ...list.map((mark) =>
          el(
            "li",
            { class: "fact marked right" },
            el("span", { class: "fact-main" }, el("span", { class: "fact-head" }, mark.text), el("span", { class: "fact-more" }, mark.kind)),
            el("span", { class: "verdicts" }, el("button", { type: "button", class: "quiet", "aria-label": "Remove " + printable(mark.text), on: { click: () => removeMark(mark.key) } }, "\u2717")),
          ),
        ),
      ),
    )
  );
}

function notes(paper) {
  return (
    paper.notes.length > 0 &&
    el(
      "details",
      { class: "notes" },
      el("summary", {}, count(paper.notes.length, "doubtful match"), " not taken"),
      el(
        "ul",
        {},
        ...paper.notes.map(({ span, reason }) =>
          el("li", {}, el("q", { dir: "auto" }, paper.texts[span.section].slice(span.start, span.end)), " ", reason),
        ),
      ),
    )
  );
}

function tools(paper) {
  const unmarked = factsOf(paper).filter((fact) => !markOf(fact));
  return el(
    "div",
    { class: "tools" },
    unmarked.length > 0 &&
      el(
        "button",
        { type: "button", on: { click: () => unmarked.forEach((fact) => setMark(fact, "right")) } },
        `Mark the ${unmarked.length === factsOf(paper).length ? "whole paper" : "rest"} right (${whole(unmarked.length)})`,
      ),
    editing.startsWith("new-")
      ? standing(() =>
          form(editing.slice(4), { text: selected, name: selected, improves: true }, {}, paper, (fields) => {
            const kind = editing.slice(4);
            const fault = whyNotAdded(paper, kind, fields);
            if (fault) return fault;
            editing = "";
            addFact(paper, kind, fields);
          }),
        )
      : addMenu(paper),
  );
}

let selected = "";

function addMenu(paper) {
  const kinds = el("select", { "aria-label": "Add a missed fact" }, el("option", { value: "" }, "Add a missed fact \u2026"), ...KIND_NAMES.map((kind) => el("option", { value: kind }, kind)));
  // The words someone has selected in the abstract are those of the fact.
  kinds.addEventListener("mousedown", () => (selected = String(getSelection()).trim()));
  kinds.addEventListener("change", () => {
    editing = "new-" + kinds.value;
    drawFacts(paper);
    byId("paper").querySelector(".tools .correct input")?.focus();
  });
  return kinds;
}

onMarks(() => {
  const paper = PAPERS_BY_KEY.get(shown);
  if (paper && !byId("paper").hidden) {
    redrawn(byId("facts"), () => drawFacts(paper));
  }
});

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !byId("paper").hidden) close();
});
