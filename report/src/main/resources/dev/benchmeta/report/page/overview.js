import { el, fill } from "./dom.js";
import { count, factor, quantile, share, spaced, whole } from "./format.js";
import { CLAIMS, PAPERS, RESULTS, METRICS, TITLE, VERSION, typeset } from "./data.js";
import { address } from "./state.js";

// What the papers state as a whole; a number that is a link leads to as many rows as it says.

const BARS = 12;

/** Of fewer ratios, quartiles say nothing; `stats` has the same rule. */
const LEAST_FOR_QUARTILES = 4;

export function showOverview(view) {
  const efficiency = CLAIMS.filter((claim) => !claim.quality);
  fill(
    view,
    el("h1", { dir: "auto" }, TITLE || "What the abstracts claim"),
    figures(efficiency),
    el("div", { class: "columns" }, stated(), sizes(efficiency), metrics(efficiency), baselines(efficiency), hardware(), months()),
    el("p", { class: "faint foot" }, `Read from abstracts by benchmeta ${VERSION}. A figure is a claim of its paper, not a measurement of ours.`),
  );
}

function figures(efficiency) {
  const devices = new Set(PAPERS.flatMap((paper) => paper.hardware.filter((one) => one.device.level !== "class").map((one) => one.name)));
  const list = [
    ["papers", PAPERS.length, address("papers")],
    ["efficiency gains", efficiency.length, address("speedups")],
    ["quality gains", CLAIMS.length - efficiency.length, address("speedups", { metric: "quality" })],
    ["results", RESULTS.length, address("results")],
  ];
  const elsewhere = [
    ["devices and families", devices.size, address("hardware")],
  ];
  return el(
    "dl",
    { class: "figures" },
    ...list.map(([name, number, hash]) => el("div", {}, el("dt", {}, name), el("dd", { class: "n" }, el("a", { href: hash }, whole(number))))),
    // Where other things are listed than are counted, the link is not the number.
    ...elsewhere.map(([name, number, hash]) => el("div", {}, el("dt", {}, el("a", { href: hash }, name)), el("dd", { class: "n" }, whole(number)))),
  );
}

/** How often papers, gains and results say what a comparison needs, as `stats` counts it: of gains of any kind. */
function stated() {
  const papers = (test) => PAPERS.filter(test).length;
  const gains = (test) => CLAIMS.filter(test).length;
  const results = (test) => RESULTS.filter(test).length;
  const ofGains = (settings) => address("speedups", { ...settings, quality: 1 });
  const rows = [
    ["papers that name hardware", papers((paper) => paper.hardware.length > 0), PAPERS.length, address("papers", { with: "hardware" })],
    ["papers that run on named hardware", papers((paper) => paper.hardware.some((one) => one.role === "target")), PAPERS.length, address("papers", { with: "target" })],
    ["gains that name a baseline", gains((claim) => claim.baseline), CLAIMS.length, ofGains({ missing: "baseline" }), "without"],
    ["gains that name hardware", gains((claim) => claim.hardwareName), CLAIMS.length, ofGains({ missing: "hardware" }), "without"],
    ["gains stated as \u201cup to\u201d or a range", gains((claim) => claim.best), CLAIMS.length, ofGains({ kind: "best" })],
    ["gains stated as an average", gains((claim) => claim.qualifier === "average"), CLAIMS.length, ofGains({ stated: "average" })],
    ["papers that state results", papers((paper) => paper.results.length > 0), PAPERS.length, address("papers", { with: "results" })],
    ["results that name a benchmark", results((result) => result.benchmarkName), RESULTS.length, address("results", { missing: "benchmark" }), "without"],
    ["results that name hardware", results((result) => result.hardwareName), RESULTS.length, address("results", { missing: "hardware" }), "without"],
  ];
  return panel(
    "What is stated",
    el("p", { class: "faint" }, `Of ${count(PAPERS.length, "paper")}, ${count(CLAIMS.length, "gain")}, those of quality too, and ${count(RESULTS.length, "result")}.`),
    el(
      "table",
      { class: "bars" },
      el(
        "tbody",
        {},
        ...rows.map(([name, part, all, hash, missing]) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, name),
            el("td", { class: "n" }, share(part, all)),
            el("td", {}, bar(part, all)),
            el("td", { class: "n" }, missing ? el("a", { href: hash, title: "those that do not" }, `${whole(all - part)} do not`) : el("a", { href: hash }, whole(part))),
          ),
        ),
      ),
    ),
  );
}

/** A bar drawn to scale; its number stands beside it. */
export function bar(part, most) {
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  shape.setAttribute("class", "bar");
  shape.setAttribute("aria-hidden", "true");
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  rect.setAttribute("height", "100%");
  rect.setAttribute("width", (most === 0 ? 0 : Math.max(part > 0 ? 1 : 0, (100 * part) / most)) + "%");
  shape.append(rect);
  return shape;
}

function panel(title, ...children) {
  return el("section", { class: "panel" }, el("h2", {}, title), ...children);
}

/** Typical and best-case figures are kept apart. */
function sizes(efficiency) {
  const rows = METRICS.filter((metric) => metric.kind !== "quality")
    .flatMap(({ name }) => [false, true].map((best) => [name, best, efficiency.filter((claim) => claim.metric === name && claim.best === best)]))
    .map(([name, best, claims]) => [name, best, claims.length, ratios(claims)])
    .filter(([, , , sorted]) => sorted.length > 0)
    .sort((a, b) => b[2] - a[2])
    .slice(0, BARS);
  return panel(
    "How large gains are",
    el(
      "div",
      { class: "scroll" },
      el(
        "table",
        { class: "grid sizes" },
        el("thead", {}, el("tr", {}, ...["Metric", "Stated", "Gains", "Lower quarter", "Median", "Upper quarter", "Largest"].map((head, i) => el("th", { scope: "col", class: i > 1 ? "n" : null }, head)))),
        el(
          "tbody",
          {},
          ...rows.map(([name, best, number, sorted]) =>
            el(
              "tr",
              {},
              el("th", { scope: "row" }, spaced(name)),
              el("td", {}, best ? "best case" : "typical"),
              el("td", { class: "n" }, el("a", { href: sizesAddress(name, best, {}) }, whole(number))),
              ...[0.25, 0.5, 0.75].map((q) => el("td", { class: "n" }, q === 0.5 || sorted.length >= LEAST_FOR_QUARTILES ? factor(quantile(sorted, q)) : "\u2013")),
              el("td", { class: "n" }, el("a", { href: sizesAddress(name, best, { min: Math.floor(sorted.at(-1) * 1000) / 1000 }) }, factor(sorted.at(-1)))),
            ),
          ),
        ),
      ),
    ),
  );
}

function sizesAddress(metric, best, more) {
  return address("speedups", { metric, kind: best ? "best" : "typical", ...more });
}

function ratios(claims) {
  return claims
    .filter((claim) => claim.ratio)
    .map((claim) => claim.ratio)
    .sort((a, b) => a - b);
}

/** What is counted most, with bars; the name is the link where more is found by it than is counted. */
function ranking(title, counts, noun, hash, byName = false) {
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = rows.length ? rows[0][1] : 0;
  return panel(
    `${title}, by ${noun}s`,
    rows.length === 0 && el("p", { class: "empty" }, "None is named."),
    el(
      "table",
      { class: "bars" },
      el(
        "tbody",
        {},
        ...rows.slice(0, BARS).map(([name, number]) =>
          el(
            "tr",
            {},
            el("th", { scope: "row", dir: "auto" }, byName ? el("a", { href: hash(name) }, typeset(name)) : spacedIf(title, name)),
            el("td", {}, bar(number, most)),
            el("td", { class: "n" }, byName ? whole(number) : el("a", { href: hash(name), "aria-label": count(number, noun) + ": " + name }, whole(number))),
          ),
        ),
      ),
    ),
    rows.length > BARS && el("p", { class: "faint" }, `and ${whole(rows.length - BARS)} more`),
  );
}

function spacedIf(title, name) {
  return title === "Metrics" ? spaced(name) : name;
}

function tally(list) {
  const counts = new Map();
  for (const name of list) if (name !== "") counts.set(name, (counts.get(name) || 0) + 1);
  return counts;
}

function metrics(efficiency) {
  return ranking("Metrics", tally(efficiency.map((claim) => claim.metric)), "gain", (metric) => address("speedups", { metric }));
}

function baselines(efficiency) {
  return ranking("Compared with", tally(efficiency.map((claim) => claim.baselineName)), "gain", (baseline) => address("speedups", { baseline }), true);
}

function hardware() {
  const names = PAPERS.flatMap((paper) => [...new Set(paper.hardware.filter((one) => one.device.level === "device").map((one) => one.name))]);
  return ranking("Devices", tally(names), "paper", (name) => address("hardware", { named: name }));
}

function months() {
  const counts = tally(PAPERS.map((paper) => paper.month));
  const rows = [...counts].sort((a, b) => (a[0] < b[0] ? 1 : -1));
  const most = Math.max(0, ...counts.values());
  return panel(
    "Papers by month",
    rows.length === 0 && el("p", { class: "empty" }, "No paper has a date."),
    el(
      "table",
      { class: "bars" },
      el(
        "tbody",
        {},
        ...rows.slice(0, BARS).map(([month, number]) =>
          el(
            "tr",
            {},
            el("th", { scope: "row", class: "n" }, month),
            el("td", {}, bar(number, most)),
            el("td", { class: "n" }, el("a", { href: address("papers", { month }) }, whole(number))),
          ),
        ),
      ),
    ),
    rows.length > BARS && el("p", { class: "faint" }, `and ${count(rows.length - BARS, "earlier month")}`),
  );
}
