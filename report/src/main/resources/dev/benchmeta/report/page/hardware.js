import { el, fill } from "./dom.js";
import { count, whole } from "./format.js";
import { DEVICES, PAPERS, ROLES, listed } from "./data.js";
import { nameKey } from "./names.js";
import { address, addressWith, paperAddress, place } from "./state.js";

// Hardware along its taxonomy, and by month.

const MONTHS = 18;
const ROWS = 40;
const BELOW = " / ";
const USES = PAPERS.flatMap((paper) => paper.hardware);

export function showHardware(view) {
  const { settings } = place();
  const chosen = settings.get("device") || "";
  const name = settings.get("named") || "";
  const month = settings.get("in") || "";
  fill(
    view,
    el("h1", {}, "Hardware"),
    el("p", { class: "lead" }, "What papers name, and what they do with it: run on it (target), compare against it (baseline), or mention it (context). Numbers count papers."),
    el("div", { class: "beside" }, el("section", { class: "panel", "aria-label": "Taxonomy" }, treeHead(), tree(root(), [], chosen)), uses(chosen, name, month)),
    matrix(),
  );
  if (chosen || name) view.querySelector("#device-papers")?.scrollIntoView({ block: "nearest" });
}

/** Kinds, families below them, devices below those: each with all that is named at it or below. */
function root() {
  const top = { below: new Map(), uses: [] };
  for (const use of USES) {
    let at = top;
    for (const name of path(use.device)) {
      if (!at.below.has(name)) at.below.set(name, { below: new Map(), uses: [] });
      at = at.below.get(name);
      at.uses.push(use);
    }
  }
  return top;
}

function path(device) {
  if (device.level === "class") {
    return nameKey(device.name) === nameKey(device.type) ? [device.type] : [device.type, device.name];
  }
  return [device.type, ...(device.family && device.family !== device.name ? [device.family] : []), device.name];
}

/** As an address calls it: all that is at or below it. */
const KEYS = new Map(DEVICES.map((device) => [device, path(device).join(BELOW)]));

function papersOf(uses) {
  return new Set(uses.map((use) => use.paper)).size;
}

function treeHead() {
  return el("div", { class: "tree-row tree-head", "aria-hidden": "true" }, el("span", {}, "Hardware"), ...["papers", ...ROLES].map((name) => el("span", { class: "n" }, name)));
}

/** Branches that someone has opened or closed, by their key. */
const folded = new Map();

function tree(branch, above, chosen) {
  const entries = [...branch.below].sort((a, b) => papersOf(b[1].uses) - papersOf(a[1].uses) || (a[0] < b[0] ? -1 : 1));
  return el("ul", { class: "tree" }, ...entries.map(([name, below]) => el("li", {}, ...node(name, below, [...above, name], chosen))));
}

function node(name, branch, way, chosen) {
  const numbers = ROLES.map((role) => papersOf(branch.uses.filter((use) => use.role === role)));
  const spoken = ROLES.map((role, i) => `${whole(numbers[i])} ${role}`).join(", ");
  const key = way.join(BELOW);
  const link = el("a", { href: addressWith({ device: key, named: "", in: "" }), "aria-current": String(chosen === key), "aria-label": `${name}: ${count(papersOf(branch.uses), "paper")}, ${spoken}`, dir: "auto" }, name);
  const below = branch.below.size > 0 && tree(branch, way, chosen);
  if (below) below.hidden = !(chosen.startsWith(key + BELOW) || (folded.get(key) ?? way.length < 2));
  return [
    el(
      "div",
      { class: "tree-row" },
      el("span", { class: "tree-name" }, below && fold(key, name, below), link),
      el("span", { class: "n" }, whole(papersOf(branch.uses))),
      ...numbers.map((number) => el("span", { class: "n" }, number === 0 ? "\u00b7" : whole(number))),
    ),
    below,
  ];
}

/** A button that shows and hides what is below. */
function fold(key, name, below) {
  const turn = ({ currentTarget }) => {
    below.hidden = !below.hidden;
    folded.set(key, !below.hidden);
    currentTarget.setAttribute("aria-expanded", String(!below.hidden));
  };
  return el("button", { type: "button", class: "fold", "aria-expanded": String(!below.hidden), "aria-label": "Below " + name, on: { click: turn } });
}

/** The papers that name what was chosen, with their words. */
function uses(chosen, named, month) {
  if (chosen === "" && named === "") return el("section", { class: "panel tall", id: "device-papers", tabindex: "0", "aria-label": "Papers that name it" }, el("h2", {}, "Papers"), el("p", { class: "empty" }, "Choose a line of the tree or a number of the matrix."));
  const found = USES.filter((use) => isBelow(use, chosen) && (named === "" || use.name === named) && (month === "" || use.paper.month === month));
  const papers = listed(found, (use) => use.paper);
  const name = named || chosen.split(BELOW).at(-1);
  return el(
    "section",
    { class: "panel tall", id: "device-papers", tabindex: "0", "aria-label": "Papers that name it" },
    el("h2", { dir: "auto" }, name, month && " in " + month),
    papers.size === 0
      ? el("p", { class: "empty" }, "No paper names it.")
      : el("p", {}, count(papers.size, "paper"), " \u00b7 ", el("a", { href: address("speedups", { hw: name }) }, "its speedups"), " \u00b7 ", el("a", { href: address("results", { hw: name }) }, "its results")),
    el("ul", { class: "plain-list" }, ...[...papers].map(([paper, list]) => paperUses(paper, list))),
  );
}

function isBelow(use, chosen) {
  const key = KEYS.get(use.device);
  return chosen === "" || key === chosen || key.startsWith(chosen + BELOW);
}

function paperUses(paper, list) {
  return el(
    "li",
    {},
    el("a", { href: paperAddress(list[0]), dir: "auto" }, paper.heading),
    " ", el("span", { class: "faint date" }, paper.date),
    ...list.map((use) => {
      const [span] = use.spans;
      return el("a", { class: "words", href: paperAddress(use) }, el("span", { class: "role-" + use.role }, use.role), " ", el("q", { dir: "auto" }, around(paper.texts[span.section], span)));
    }),
  );
}

/** Some words before and after, whole ones. */
function around(text, { start, end }) {
  const before = text.slice(Math.max(0, start - 60), start).replace(start > 60 ? /^\S*\s/ : /^/, "");
  const after = text.slice(end, end + 60).replace(end + 60 < text.length ? /\s\S*$/ : /$/, "");
  return (start > 60 ? "\u2026" : "") + before + text.slice(start, end) + after + (end + 60 < text.length ? "\u2026" : "");
}

/** Papers by hardware and month, from the newest. */
function matrix() {
  const months = [...new Set(USES.map((use) => use.paper.month))].filter(Boolean).sort().reverse();
  const shown = months.slice(0, MONTHS);
  const byName = listed(USES, (use) => use.name);
  const rows = [...byName].sort((a, b) => papersOf(b[1]) - papersOf(a[1]) || (a[0] < b[0] ? -1 : 1));
  const cell = (list, month) => papersOf(list.filter((use) => use.paper.month === month));
  const most = Math.max(1, ...rows.slice(0, ROWS).flatMap(([, list]) => shown.map((month) => cell(list, month))));
  return el(
    "section",
    { class: "panel wide" },
    el("h2", {}, "By month"),
    shown.length === 0
      ? el("p", { class: "empty" }, "No paper that names hardware has a date.")
      : el(
          "div",
          { class: "scroll", tabindex: "0", role: "region", "aria-label": "Hardware by month" },
          el(
            "table",
            { class: "matrix" },
            el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Hardware"), el("th", { scope: "col", class: "n" }, "all"), ...shown.map((month) => el("th", { scope: "col", class: "n" }, month)))),
            el(
              "tbody",
              {},
              ...rows.slice(0, ROWS).map(([name, list]) =>
                el(
                  "tr",
                  {},
                  el("th", { scope: "row", dir: "auto" }, name),
                  el("td", { class: "n" }, el("a", { href: addressWith({ device: "", named: name, in: "" }), "aria-label": `${name}: ${count(papersOf(list), "paper")}` }, whole(papersOf(list)))),
                  ...shown.map((month) => matrixCell(name, month, cell(list, month), most)),
                ),
              ),
            ),
          ),
        ),
    el("p", { class: "faint" }, [rows.length > ROWS ? `${whole(rows.length - ROWS)} rarer names` : "", months.length > MONTHS ? `${whole(months.length - MONTHS)} earlier months` : ""].filter(Boolean).join(" and "), rows.length > ROWS || months.length > MONTHS ? " left out." : ""),
  );
}

function matrixCell(name, month, number, most) {
  if (number === 0) return el("td", { class: "n none" }, "\u00b7");
  const cell = el("td", { class: "n" }, el("a", { href: addressWith({ device: "", named: name, in: month }), "aria-label": `${name} in ${month}: ${count(number, "paper")}` }, whole(number)));
  cell.style.setProperty("--share", String(Math.round((28 * number) / Math.max(4, most)) + 7) + "%");
  return cell;
}
