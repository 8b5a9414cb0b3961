import { el, fill, download, announce, redrawn } from "./dom.js";
import { count, share, whole } from "./format.js";
import { CLAIMS, RESULTS, factsOf, typeset } from "./data.js";
import { paperAddress } from "./state.js";
import { allMarks, goldLines, keptWhere, markOf, markedPapers, paperOf, removeMark } from "./marks.js";

// Checking: what has been marked, what to look at next, and the annotations to take away.

const SHOWN = 40;
let partly = true;

/** Draws the view; it is drawn again whenever marks change. */
export function showChecking(view) {
  const marks = allMarks();
  const papers = markedPapers();
  const taken = papers.filter(({ whole: all }) => all || partly).map(({ paper }) => paper);
  fill(
    view,
    el("h1", {}, "Checking"),
    el(
      "p",
      { class: "lead" },
      "Open a paper and say of each fact whether it is right, or correct it. The marks ",
      keptWhere(),
      " and leave as annotations that ",
      el("code", {}, "benchmeta evaluate"),
      " reads.",
    ),
    summary(marks, papers),
    el(
      "div",
      { class: "row" },
      el(
        "button",
        {
          type: "button",
          id: "export-gold",
          disabled: taken.length === 0,
          on: {
            click: () => {
              download("gold.jsonl", "application/jsonl", goldLines(taken));
              announce("gold.jsonl: " + count(taken.length, "paper"));
            },
          },
        },
        `Export gold.jsonl (${count(taken.length, "paper")})`,
      ),
      el(
        "label",
        { class: "check" },
        el("input", {
          type: "checkbox",
          checked: partly,
          on: {
            change: (event) => {
              partly = event.target.checked;
              redrawn(view, () => showChecking(view));
            },
          },
        }),
        "also papers checked in part: their facts without a mark count as right",
      ),
    ),
    marked(marks),
    next(),
  );
}

function summary(marks, papers) {
  const corrected = marks.filter((mark) => mark.verdict === "right" && !mark.added && Object.keys(mark.fields).length > 0).length;
  const wrong = marks.filter((mark) => mark.verdict === "wrong").length;
  const addedOnes = marks.filter((mark) => mark.added).length;
  const right = marks.length - corrected - wrong - addedOnes;
  const figures = [
    [right, "right"],
    [corrected, "corrected"],
    [wrong, "wrong"],
    [addedOnes, "added"],
    [papers.filter(({ whole: all }) => all).length, "papers checked in full"],
  ];
  const judged = right + corrected + wrong;
  return el(
    "div",
    {},
    el("dl", { class: "figures" }, ...figures.map(([number, name]) => el("div", {}, el("dt", {}, name), el("dd", { class: "n" }, whole(number))))),
    judged > 0 && el("p", { class: "faint" }, `${share(right, judged)} of ${whole(judged)} marked facts are right as the program read them.`),
  );
}

function marked(marks) {
  if (marks.length === 0) return el("p", { class: "empty" }, "Nothing is marked yet.");
  return el(
    "section",
    {},
    el("h2", {}, "Marked"),
    el(
      "ul",
      { class: "plain-list" },
      ...marks.slice(-SHOWN).reverse().map((mark) => {
        const paper = paperOf(mark);
        const fact = paper && factsOf(paper).find((one) => markOf(one)?.key === mark.key);
        const verdict = mark.added ? "added" : mark.verdict === "right" && Object.keys(mark.fields).length ? "corrected" : mark.verdict;
        return el(
          "li",
          {},
          el("span", { class: "verdict " + verdict }, verdict),
          " ",
          fact ? el("a", { href: paperAddress(fact), dir: "auto" }, mark.text) : el("span", { dir: "auto" }, mark.text),
          el("span", { class: "faint" }, ` ${mark.kind} \u00b7 ${paper ? paper.heading : mark.paper + " (not in this report)"}`),
          el("button", { type: "button", class: "quiet", "aria-label": "Take the mark back: " + mark.text, on: { click: () => removeMark(mark.key) } }, "undo"),
        );
      }),
    ),
    marks.length > SHOWN && el("p", { class: "faint" }, `${whole(marks.length - SHOWN)} older ones are not listed.`),
  );
}

/** The facts the program is least sure of, and nobody has looked at. */
function next() {
  const open = [...CLAIMS, ...RESULTS].sort((a, b) => a.confidence - b.confidence);
  const list = [];
  for (const fact of open) {
    if (!markOf(fact)) list.push(fact);
    if (list.length === SHOWN) break;
  }
  return (
    list.length > 0 &&
    el(
      "section",
      {},
      el("h2", {}, "Least sure, not marked"),
      el(
        "ul",
        { class: "plain-list" },
        ...list.map((fact) =>
          el(
            "li",
            {},
            el("span", { class: "n sure" }, share(fact.confidence, 1)),
            " ",
            el("a", { href: paperAddress(fact), dir: "auto" }, typeset(fact.words)),
            el("span", { class: "faint" }, ` ${fact.kind} \u00b7 ${fact.paper.heading}`),
          ),
        ),
      ),
    )
  );
}
