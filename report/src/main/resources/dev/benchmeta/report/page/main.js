import { byId, el, fill, printing, redrawn, rested } from "./dom.js";
import { count, whole } from "./format.js";
import { LIVE, PAPERS, TITLE } from "./data.js";
import { address, addressWith, change, goTo, onMove, place } from "./state.js";
import { forgetChart } from "./chart.js";
import { forgetGraph } from "./graph.js";
import { showOverview } from "./overview.js";
import { printSpeedups, showSpeedups } from "./speedups.js";
import { printResults, showResults } from "./results.js";
import { showHardware } from "./hardware.js";
import { showComparisons } from "./comparisons.js";
import { showPaper } from "./paper.js";
import { showChecking } from "./checking.js";
import { loadMarks, onMarks } from "./marks.js";

// The page: its views, its theme, and where to go.

const VIEWS = {
  overview: ["Overview", showOverview],
  speedups: ["Speedups", showSpeedups],
  results: ["Results", showResults],
  hardware: ["Hardware", showHardware],
  comparisons: ["Comparisons", showComparisons],
  papers: ["Papers", showPapers],
  checking: ["Checking", showChecking],
};
const DARK = matchMedia("(prefers-color-scheme: dark)");
const PAPERS_AT_ONCE = 200;

let drawn = "";

function show() {
  const { view, settings } = place();
  const name = VIEWS[view] ? view : "overview";
  const wanted = new URLSearchParams(settings);
  wanted.delete("paper");
  wanted.delete("fact");
  // Opening a paper leaves what lies under it as it is.
  const now = name + "?" + wanted;
  if (now !== drawn) {
    const changed = drawn.split("?")[0] !== name;
    drawn = now;
    const began = performance.now();
    redrawn(byId("view"), () => VIEWS[name][1](byId("view")));
    // How long the page took until it was drawn; docs/report.md tells what for.
    requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset.drawn = String(Math.round(performance.now() - began)))));
    document.title = `${VIEWS[name][0]} \u2013 ${TITLE || "benchmeta"}`;
    if (changed) {
      scrollTo(0, 0);
      if (byId("view").contains(document.activeElement)) byId("view").focus();
    }
  }
  navigation(name);
  showPaper();
}

function navigation(current) {
  if (byId("views").dataset.current === current) return;
  byId("views").dataset.current = current;
  fill(byId("views"), ...Object.entries(VIEWS).map(([view, [name]]) => el("a", { href: address(view), "aria-current": view === current ? "page" : null }, name)));
}

/** All papers, with how much was found in each. */
function showPapers(view) {
  const { settings } = place();
  const existing = view.querySelector("#find-paper");
  if (!existing) {
    const search = rested(150, (value) => change({ find: value.trim() }));
    fill(
      view,
      el("h1", {}, "Papers"),
      el("label", { class: "choose" }, el("span", {}, "Find"), el("input", { id: "find-paper", type: "search", placeholder: "words in title or abstract", on: { input: (event) => search(event.target.value) } })),
      el("div", { id: "paper-list" }),
    );
  }
  listPapers(byId("paper-list"), settings);
}

const WITH = {
  hardware: ["that name hardware", (paper) => paper.hardware.length > 0],
  target: ["that run on named hardware", (paper) => paper.hardware.some((one) => one.role === "target")],
  results: ["that state results", (paper) => paper.results.length > 0],
};

function listPapers(list, settings) {
  const find = settings.get("find") || "";
  const box = byId("find-paper");
  if (box !== document.activeElement) box.value = find;
  const words = find.toLowerCase();
  const month = settings.get("month") || "";
  const [told, test] = WITH[settings.get("with") || ""] ?? ["", () => true];
  const found = PAPERS.filter((paper) => test(paper) && (month === "" || paper.month === month) && (words === "" || paper.texts.some((text) => text.toLowerCase().includes(words))));
  fill(
    list,
    el("p", { class: "summary" }, el("b", { class: "n" }, whole(found.length)), ` of ${count(PAPERS.length, "paper")} ${told}`, month && " of " + month, (told || month || words) && el("a", { href: addressWith({ with: "", month: "", find: "" }) }, " show all")),
    el(
      "table",
      { class: "grid papers" },
      el("thead", {}, el("tr", {}, ...["Title", "Date", "Gains", "Results", "Hardware", "Models", "Benchmarks"].map((head, i) => el("th", { scope: "col", class: i > 0 ? "n" : null }, head)))),
      el("tbody", {}, ...found.slice(0, PAPERS_AT_ONCE).map(paperRow)),
    ),
    found.length > PAPERS_AT_ONCE && el("p", { class: "faint" }, `The first ${whole(PAPERS_AT_ONCE)} are shown; find narrows them down.`),
  );
}

function paperRow(paper) {
  const hash = addressWith({ paper: paper.key, fact: "" });
  const numbers = [paper.claims, paper.results, paper.hardware, paper.models, paper.benchmarks];
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, el("a", { href: hash, dir: "auto" }, paper.heading)),
    el("td", { class: "n" }, paper.date || "\u2013"),
    ...numbers.map((facts) => el("td", { class: "n" }, facts.length === 0 ? "\u00b7" : el("a", { href: addressWith({ paper: paper.key, fact: facts[0].id }) }, whole(facts.length)))),
  );
}

// The theme: the system's, until someone chooses.

function theme() {
  try {
    return localStorage.getItem("benchmeta-theme") || (DARK.matches ? "dark" : "light");
  } catch {
    return DARK.matches ? "dark" : "light";
  }
}

function showTheme(name) {
  document.documentElement.dataset.theme = name;
  const button = byId("theme");
  button.textContent = name === "dark" ? "Light" : "Dark";
  button.setAttribute("aria-label", name === "dark" ? "Use light colours" : "Use dark colours");
  forgetChart();
  forgetGraph();
  drawn = "";
}

byId("theme").addEventListener("click", () => {
  const name = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  try {
    localStorage.setItem("benchmeta-theme", name);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  showTheme(name);
  show();
});

DARK.addEventListener("change", () => {
  if (printing()) return;
  showTheme(theme());
  show();
});

// Paper is light and narrow and cannot be scrolled, and charts are drawn for what they stand on.

addEventListener("beforeprint", () => {
  document.documentElement.classList.add("printing");
  showTheme("light");
  show();
  printSpeedups();
  printResults();
});

addEventListener("afterprint", () => {
  document.documentElement.classList.remove("printing");
  showTheme(theme());
  show();
});

byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("view").focus();
});

// A link inside the page is a step in its history, without a jump.
document.addEventListener("click", (event) => {
  const link = /** @type {Element} */ (event.target).closest?.("a[href^='#/']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  goTo(link.getAttribute("href"));
});

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(/** @type {Node} */ (event.target))) menu.open = false;
  }
});

onMove(show);
onMarks(() => {
  if (place().view === "checking") redrawn(byId("view"), () => showChecking(byId("view")));
});
byId("title").textContent = TITLE;
document.documentElement.classList.toggle("live", LIVE);
showTheme(theme());
show();
loadMarks();
document.documentElement.dataset.ready = String(Math.round(performance.now()));
