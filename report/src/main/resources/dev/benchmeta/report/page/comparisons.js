import { el, fill, announce } from "./dom.js";
import { count, factor, spaced, whole } from "./format.js";
import { CLAIMS, NODES, typeset } from "./data.js";
import { change, paperAddress, place } from "./state.js";
import { MAX_STEPS, chainsBetween, contradictions, linksByNode } from "./chains.js";
import { ranOn, statedAs } from "./columns.js";
import { drawGraph, forgetGraph } from "./graph.js";

// Who was compared with whom, and what is known between two of them.

const SHOWN_CHAINS = 12;
const LINKS = linksByNode(CLAIMS);
const BY_NAME = new Map();
for (const node of [...LINKS.keys()].sort((a, b) => LINKS.get(b).length - LINKS.get(a).length)) {
  const name = labelOf(node);
  if (!BY_NAME.has(name.toLowerCase())) BY_NAME.set(name.toLowerCase(), node);
}

let parts = null;

/** A thing of one paper only is told with its paper. */
function labelOf(node) {
  const { name, shared } = NODES[node];
  return shared ? name : `${name} (in ${LINKS.get(node)[0].claim.brief})`;
}

export function showComparisons(view) {
  if (!parts || !view.contains(parts.graph)) build(view);
  update();
}

function build(view) {
  forgetGraph();
  const list = el("datalist", { id: "list-nodes" }, ...[...BY_NAME.values()].slice(0, 3000).map((node) => el("option", { value: labelOf(node) })));
  parts = { from: nodeInput("from", "From"), to: nodeInput("to", "To"), answer: el("section", { class: "panel", id: "answer", "aria-live": "polite" }), graph: el("div", { class: "graph", id: "graph", role: "img", "aria-label": "Graph of comparisons; the lists beside it tell the same." }), left: el("p", { class: "faint" }) };
  fill(
    view,
    el("h1", {}, "Comparisons"),
    el("p", { class: "lead" }, "An arrow points from what is measured to what it is compared with. Choose two to see all that is known between them, chains of comparisons included."),
    el("form", { class: "row", on: { submit: (event) => event.preventDefault() } }, parts.from, parts.to, el("button", { type: "button", class: "quiet", on: { click: turn } }, "Turn round"), el("button", { type: "button", class: "quiet", on: { click: () => change({ from: "", to: "" }) } }, "Clear"), list),
    el("div", { class: "beside graph-beside" }, el("section", { class: "panel" }, parts.graph, parts.left), parts.answer),
  );
}

function nodeInput(name, label) {
  const input = el("input", { type: "text", list: "list-nodes", autocomplete: "off", spellcheck: "false", placeholder: "a system, model or device", name, on: { change: (event) => choose(name, event.target) } });
  return el("label", { class: "choose" }, el("span", {}, label), input);
}

function choose(name, input) {
  const node = BY_NAME.get(input.value.trim().toLowerCase()) ?? beginsWith(input.value);
  input.setCustomValidity(node === undefined && input.value.trim() !== "" ? "No comparison names this." : "");
  input.reportValidity();
  change({ [name]: node === undefined ? "" : NODES[node].key });
}

function beginsWith(typed) {
  const words = typed.trim().toLowerCase();
  if (words === "") return undefined;
  for (const [name, node] of BY_NAME) if (name.startsWith(words)) return node;
  return undefined;
}

function nodeOf(key) {
  const found = key ? NODES.find((node) => node.key === key && LINKS.has(node.index)) : undefined;
  return found ? found.index : -1;
}

function turn() {
  const { settings } = place();
  change({ from: settings.get("to"), to: settings.get("from") });
}

/** A click on the graph chooses first the one, then the other. */
function pick(node) {
  const { settings } = place();
  const from = nodeOf(settings.get("from"));
  const to = nodeOf(settings.get("to"));
  if (from < 0 || (to >= 0 && node !== from)) change({ from: NODES[node].key, to: "" });
  else if (node === from) change({ from: "", to: "" });
  else change({ to: NODES[node].key });
}

function update() {
  const { settings } = place();
  const from = nodeOf(settings.get("from"));
  const to = nodeOf(settings.get("to"));
  for (const [label, node] of [[parts.from, from], [parts.to, to]]) {
    const input = label.querySelector("input");
    input.value = node < 0 ? "" : labelOf(node);
    input.setCustomValidity("");
  }
  const { chains, complete } = from >= 0 && to >= 0 ? chainsBetween(LINKS, from, to) : { chains: [], complete: true };
  answer(from, to, chains, complete);
  const direct = from >= 0 && to >= 0 && (LINKS.get(from) || []).some((link) => link.to === to);
  const way = direct ? [from, to] : chains.length > 0 ? [from, ...chains[0].links.map((link) => link.to)] : [];
  const left = drawGraph(parts.graph, LINKS, { chosen: [from, to].filter((node) => node >= 0), way, onNode: pick });
  fill(parts.left, left > 0 && `${whole(left)} rarer ones are not drawn; choose one to see it.`, LINKS.size === 0 && "No gain names both what it measures and what it is compared with.");
}

function answer(from, to, chains, complete) {
  if (from >= 0 && to >= 0) pair(from, to, chains, complete);
  else if (from >= 0 || to >= 0) around(from >= 0 ? from : to);
  else mostCompared();
}

function mostCompared() {
  const nodes = [...LINKS.keys()].filter((node) => NODES[node].shared).sort((a, b) => LINKS.get(b).length - LINKS.get(a).length);
  fill(
    parts.answer,
    el("h2", {}, "Compared most"),
    el("ul", { class: "plain-list" }, ...nodes.slice(0, 20).map((node) => el("li", {}, nodeButton(node), el("span", { class: "faint" }, " " + count(LINKS.get(node).length, "comparison"))))),
  );
}

function nodeButton(node) {
  return el("button", { type: "button", class: "link", dir: "auto", on: { click: () => pick(node) } }, labelOf(node));
}

function around(node) {
  const links = LINKS.get(node) || [];
  fill(parts.answer, el("h2", { dir: "auto" }, labelOf(node)), el("p", {}, count(links.length, "comparison"), ". Choose the other end in the graph, above, or here."), claimTable(links, true));
}

function pair(from, to, chains, complete) {
  const links = (LINKS.get(from) || []).filter((link) => link.to === to);
  const direct = links.filter((link) => !link.turned);
  const reverse = links.filter((link) => link.turned);
  const what = `${labelOf(from)} over ${labelOf(to)}`;
  const doubts = [...new Set([...contradictions(links, what), ...along(chains)])];
  fill(
    parts.answer,
    el("h2", { dir: "auto" }, what),
    links.length === 0 && el("p", {}, "No paper compares them directly."),
    direct.length > 0 && claimTable(direct, false),
    reverse.length > 0 && el("h3", { dir: "auto" }, `${labelOf(to)} over ${labelOf(from)}`),
    reverse.length > 0 && claimTable(reverse.map((link) => ({ ...link, factor: link.claim.ratio, turned: false })), false),
    chains.length > 0 && el("h3", {}, "Chains"),
    chains.length > 0 && el("p", { class: "faint" }, "Products of figures, often from different papers: a hint, not a measurement."),
    ...chains.slice(0, SHOWN_CHAINS).map(chainBlock),
    chains.length > SHOWN_CHAINS && el("p", { class: "faint" }, `${whole(chains.length - SHOWN_CHAINS)} more chains not shown.`),
    !complete && el("p", {}, `The search for chains ended after ${whole(MAX_STEPS)} steps and may have missed some.`),
    complete && chains.length === 0 && el("p", {}, "No chain of up to 4 comparisons leads there."),
    ...doubts.map((doubt) => el("p", { class: "caution" }, doubt)),
  );
  announce(`${what}: ${count(links.length, "direct comparison")}, ${count(chains.length, "chain")}`);
}

/** Claims that contradict each other on the links of the chains shown. */
function along(chains) {
  const pairs = new Map();
  for (const link of chains.slice(0, SHOWN_CHAINS).flatMap((chain) => chain.links)) {
    const key = Math.min(link.from, link.to) + "-" + Math.max(link.from, link.to);
    if (!pairs.has(key)) pairs.set(key, link);
  }
  return [...pairs.values()].flatMap((link) =>
    contradictions(
      LINKS.get(link.from).filter((other) => other.to === link.to),
      `${labelOf(link.from)} over ${labelOf(link.to)}`,
    ),
  );
}

function chainBlock(chain) {
  const way = [chain.links[0].from, ...chain.links.map((link) => link.to)].map((node) => NODES[node].name);
  const product =
    chain.metric === ""
      ? "metrics differ: not multiplied"
      : [`${spaced(chain.metric)} ${chain.links.map((link) => factor(link.factor).slice(0, -1)).join(" \u00d7 ")} = `, el("b", { class: "n" }, factor(chain.factor))];
  return el(
    "section",
    { class: "chain" },
    el("h4", { dir: "auto" }, way.join(" \u2192 ")),
    el("p", {}, ...[product].flat()),
    chain.doubts.length > 0 && el("ul", { class: "doubts" }, ...chain.doubts.map((doubt) => el("li", {}, doubt))),
    claimTable(chain.links, true),
  );
}

/** Claims with their factor as read here; each figure leads to its words. */
function claimTable(links, ends) {
  return el(
    "div",
    { class: "scroll" },
    el(
      "table",
      { class: "grid" },
      el("thead", {}, el("tr", {}, ...["Ratio", "Stated", ends ? "Comparison" : "Subject over baseline", "Metric", "On", "Paper"].map((head, i) => el("th", { scope: "col", class: i === 0 ? "n" : null }, head)))),
      el(
        "tbody",
        {},
        ...links.map((link) =>
          el(
            "tr",
            {},
            el("td", { class: "n" }, el("a", { href: paperAddress(link.claim) }, factor(link.factor))),
            el("td", {}, [statedAs(link.claim), link.turned ? "reversed" : ""].filter(Boolean).join(", ")),
            el("td", { dir: "auto" }, link.turned ? `${NODES[link.from].name} over ${NODES[link.to].name}` : `${typeset(link.claim.subject) || NODES[link.from].name} over ${typeset(link.claim.baseline) || NODES[link.to].name}`),
            el("td", { class: "whole" }, spaced(link.claim.metric)),
            el("td", { dir: "auto" }, ranOn(link.claim) || el("span", { class: "faint" }, "not stated")),
            el("td", { dir: "auto" }, link.claim.brief, " ", el("span", { class: "faint date" }, link.claim.date)),
          ),
        ),
      ),
    ),
  );
}
