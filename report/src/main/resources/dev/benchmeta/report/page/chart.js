import { el, fill, printable } from "./dom.js";
import { factor, spaced } from "./format.js";
import { CLAIMS, CLASSES, METRICS } from "./data.js";
import { goTo, paperAddress } from "./state.js";

// The chart of ratios: a dot a claim on a logarithmic scale, a line for a range. The kind of hardware is told by
// colour and shape, the way of stating by the filling: full as measured, hollow "up to", with a bar an average.

const SHAPES = ["circle", "rect", "triangle", "diamond", "turned", "hexagon", "cross"];

/** Outlines in a square of 14, for shapes the chart library does not have and for the legend. */
const PATHS = {
  circle: "M7 2a5 5 0 1 0 .01 0z",
  rect: "M2.5 2.5h9v9h-9z",
  triangle: "M7 2l5.5 10h-11z",
  diamond: "M7 1l5 6-5 6-5-6z",
  turned: "M7 12l5.5-10h-11z",
  hexagon: "M4 2h6l3 5-3 5H4L1 7z",
  cross: "M5 1h4v4h4v4H9v4H5V9H1V5h4z",
  line: "M1 6h12v2H1z",
};
const COLOURS = 7;
const NEAR = 14;
const HOLLOW = "hollow";

/** More dots than this are drawn at once, as points of one size. */
const MANY = 2000;

let chart = null;
let holder = null;
let shownClaims = [];
let rowsOf = null;
let brushDone = () => {};
let points = null;
let drawnAcross = "";
let drawnBrush = "";
let drawnKey = "";
const heights = new Map();

const METRIC_NAMES = new Map(METRICS.map(({ name }) => [name, spaced(name)]));

/** How the chart is spread over its rows. */
export const ACROSS = {
  metric: { name: "metric", of: (claim) => METRIC_NAMES.get(claim.metric) },
  class: { name: "kind of hardware", of: (claim) => claim.type || "not stated" },
  hardware: { name: "hardware", of: (claim) => claim.hardwareName || "not stated", most: 14 },
  baseline: { name: "baseline", of: (claim) => claim.baselineName || "not stated", most: 14 },
  month: { name: "date", of: null },
};

/** Colour and shape of each kind of hardware: the same whatever is filtered, the most frequent first. */
const STYLES = new Map(
  CLASSES.map((type) => [type, CLAIMS.filter((claim) => claim.type === type).length])
    .sort((a, b) => b[1] - a[1])
    .map(([type], i) => [
      type,
      { colour: `--c${(i % COLOURS) + 1}`, shape: SHAPES[(i + Math.floor(i / COLOURS)) % SHAPES.length] },
    ]),
).set("", { colour: "--c0", shape: "circle" });

/** What is drawn alike: a kind of hardware and a way of stating. Claims have the number of theirs. */
const KINDS = [];
const KIND_OF = kinds();

function kinds() {
  const known = new Map();
  return Uint16Array.from(CLAIMS, (claim) => {
    const stated = statedBy(claim);
    const key = claim.type + "|" + stated;
    if (!known.has(key)) {
      known.set(key, KINDS.length);
      KINDS.push({ type: claim.type, stated });
    }
    return known.get(key);
  });
}

/** Where a claim stands in its row: always the same, so that nothing jumps. */
function spread(claim) {
  return (((claim.i * 0.6180339887) % 1) - 0.5) * 0.62;
}

/**
 * Draws the claims that have a ratio.
 * @param {HTMLElement} place
 * @param {object[]} claims
 * @param {{ key: string, across: string, brush: number[]|null, onBrush: (area: number[]|null) => void }} options
 */
export function drawChart(place, claims, options) {
  if (holder === place && drawnKey === options.key) {
    showBrush(options.brush);
    return;
  }
  drawnKey = options.key;
  shownClaims = claims.filter((claim) => claim.ratio > 0 && (options.across !== "month" || claim.month !== ""));
  brushDone = options.onBrush;
  rowsOf = rows(shownClaims, options.across);
  if (holder !== place) open(place);
  const height = heightOf(options.across);
  if (place.style.height !== height + "px") {
    place.style.height = height + "px";
    chart.resize();
  }
  place.setAttribute("aria-label", `Chart of ${shownClaims.length} ratios by ${ACROSS[options.across].name}; the table below holds the same.`);
  const anew = drawnAcross !== options.across;
  chart.setOption(settings(options.across), anew ? { notMerge: true } : { replaceMerge: ["series"] });
  points = null;
  if (anew) armBrush();
  showBrush(options.brush);
  drawnAcross = options.across;
}

/** The same whatever is filtered, so that nothing below moves. */
function heightOf(across) {
  if (!heights.has(across)) {
    const all = rows(CLAIMS.filter((claim) => claim.ratio > 0), across);
    heights.set(across, across === "month" ? 380 : Math.max(220, all.names.length * 25 + 60));
  }
  return heights.get(across);
}

/** The rows of the chart, what is most frequent on top, and where a claim stands among them. */
function rows(claims, across) {
  const { of, most } = ACROSS[across];
  if (!of) return { names: [], at: (claim) => claim.ratio };
  const counts = new Map();
  for (const claim of claims) counts.set(of(claim), (counts.get(of(claim)) || 0) + 1);
  let names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  if (most && names.length > most) names = [...names.slice(0, most), "all others"];
  names.reverse();
  const places = new Map(names.map((name, i) => [name, i]));
  const others = places.get("all others") ?? 0;
  return { names, at: (claim) => (places.get(of(claim)) ?? others) + spread(claim) };
}

function open(place) {
  chart?.dispose();
  holder = place;
  chart = echarts.init(place, null, { renderer: "canvas" });
  drawnAcross = "";
  drawnBrush = "";
  chart.on("brushEnd", ({ areas }) => {
    const area = areas.length === 0 ? null : areas[0].coordRange.flat().map((number) => Number(number.toPrecision(6)));
    drawnBrush = area ? area.join() : "";
    brushDone(area);
  });
  const canvas = chart.getZr();
  canvas.on("mousemove", (event) => tip(nearest(event), event));
  canvas.on("globalout", () => tip(null));
  canvas.on("click", (event) => {
    const claim = nearest(event);
    if (claim) goTo(paperAddress(claim));
  });
  new ResizeObserver(() => {
    if (!chart.isDisposed() && holder === place) {
      chart.resize();
      points = null;
    }
  }).observe(place);
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** The next of 0.1, 0.2, 0.5, 1 … that is not above a number. */
function roundBelow(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [5, 2, 1].find((step) => step * power <= value * 1.000001);
}

function settings(across) {
  const dated = across === "month";
  const ratioAxis = {
    type: "log",
    name: "ratio, better \u2192",
    nameLocation: dated ? "end" : "middle",
    nameGap: dated ? 10 : 28,
    min: ({ min }) => roundBelow(Math.min(0.95, min * 0.97)),
    axisLabel: { formatter: (value) => shortFactor(value), color: colour("--faint") },
    splitLine: { lineStyle: { color: colour("--line") } },
    minorSplitLine: { show: false },
    nameTextStyle: { color: colour("--faint") },
    axisLine: { show: false },
  };
  const narrow = holder.clientWidth < 560;
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: dated ? 52 : narrow ? 96 : 150, right: 18, top: dated ? 30 : 8, bottom: dated ? 30 : 46 },
    xAxis: dated ? dateAxis() : ratioAxis,
    yAxis: dated ? ratioAxis : rowAxis(narrow),
    brush: {
      brushType: "rect",
      xAxisIndex: 0,
      yAxisIndex: 0,
      throttleType: "debounce",
      throttleDelay: 100,
      outOfBrush: { colorAlpha: 1 },
      z: 50,
      brushStyle: { color: colour("--brush"), borderColor: colour("--accent"), borderWidth: 1 },
    },
    toolbox: { show: false },
    series: [...ranges(dated), evenLine(dated), ...dots(dated)],
  };
}

function shortFactor(value) {
  return (value >= 1000 ? value / 1000 + "k" : String(Number(value.toPrecision(3)))) + "\u00d7";
}

function dateAxis() {
  return { type: "time", axisLabel: { color: colour("--faint"), hideOverlap: true }, splitLine: { show: false }, axisLine: { lineStyle: { color: colour("--line") } } };
}

/** Dots stand at numbers around their row's; beside them a second axis names the rows. */
function rowAxis(narrow) {
  const hidden = { show: false };
  const most = Math.max(0.5, rowsOf.names.length - 0.5);
  return [
    { type: "value", min: -0.5, max: most, axisLabel: hidden, axisTick: hidden, axisLine: hidden, splitLine: hidden },
    {
      type: "category",
      position: "left",
      data: rowsOf.names.map(printable),
      axisLabel: { color: colour("--ink"), interval: 0, width: narrow ? 88 : 138, overflow: "truncate" },
      axisTick: hidden,
      axisLine: hidden,
      splitLine: { show: true, lineStyle: { color: colour("--line") } },
    },
  ];
}

function place2(claim, ratio, dated) {
  return dated ? [timeOf(claim), ratio] : [ratio, rowsOf.at(claim)];
}

function timeOf(claim) {
  return Date.parse(claim.date.length === 7 ? claim.date + "-15" : claim.date);
}

/** One series for each kind of hardware and way of stating, so that 50,000 dots are drawn at once. */
function dots(dated) {
  const groups = KINDS.map(() => []);
  for (const claim of shownClaims) groups[KIND_OF[claim.i]].push(claim);
  const many = shownClaims.length > MANY;
  const series = groups.map((claims, kind) => {
    const { type, stated } = KINDS[kind];
    const { colour: name, shape } = STYLES.get(type);
    return {
      type: "scatter",
      silent: true,
      z: 3,
      data: many ? flat(claims, dated) : claims.map((claim) => place2(claim, claim.ratio, dated)),
      large: many,
      largeThreshold: 0,
      progressive: 0,
      symbol: ["turned", "hexagon", "cross"].includes(shape) ? "path://" + PATHS[shape] : shape,
      symbolSize: many ? 3 : sizeOf(shape, stated),
      itemStyle: many ? { color: colour(name), opacity: 0.45 } : dotStyle(colour(name), stated),
    };
  });
  return series.filter((_, kind) => groups[kind].length > 0);
}

function flat(claims, dated) {
  const numbers = new Float64Array(claims.length * 2);
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i];
    numbers[2 * i] = dated ? timeOf(claim) : claim.ratio;
    numbers[2 * i + 1] = dated ? claim.ratio : rowsOf.at(claim);
  }
  return numbers;
}

function dotStyle(ink, stated) {
  if (stated === HOLLOW) return { color: colour("--paper"), borderColor: ink, borderWidth: 1.6 };
  const average = stated === "average";
  return { color: ink, opacity: 0.85, borderColor: average ? colour("--ink") : "transparent", borderWidth: average ? 1.8 : 0 };
}

function sizeOf(shape, stated) {
  const size = shape === "circle" || shape === "rect" ? 9 : 11;
  return stated === "average" ? size + 1 : size;
}

function statedBy(claim) {
  if (claim.best) return HOLLOW;
  return claim.qualifier === "average" ? "average" : "full";
}

/** Where nothing is gained. */
function evenLine(dated) {
  return {
    type: "scatter",
    data: [],
    silent: true,
    markLine: {
      silent: true,
      symbol: "none",
      animation: false,
      label: { show: false },
      lineStyle: { color: colour("--faint"), type: "dashed", width: 1 },
      data: [dated ? { yAxis: 1 } : { xAxis: 1 }],
    },
  };
}

/** From the lower to the upper end of figures that give two. */
function ranges(dated) {
  const claims = shownClaims.filter((claim) => claim.lowRatio > 0);
  return claims.length === 0
    ? []
    : [
        {
          type: "custom",
          silent: true,
          z: 2,
          zlevel: 0,
          data: claims.map((claim) => [...place2(claim, claim.lowRatio, dated), ...place2(claim, claim.ratio, dated)]),
          encode: { x: [0, 2], y: [1, 3] },
          renderItem: (params, api) => {
            const [x1, y1] = api.coord([api.value(0), api.value(1)]);
            const [x2, y2] = api.coord([api.value(2), api.value(3)]);
            const stroke = colour(STYLES.get(claims[params.dataIndex].type).colour);
            return { type: "line", zlevel: 0, shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 2, opacity: 0.6 } };
          },
        },
      ];
}

function armBrush() {
  // A finger has to scroll the page.
  const finger = matchMedia("(pointer: coarse)").matches;
  chart.dispatchAction({ type: "takeGlobalCursor", key: "brush", brushOption: { brushType: finger ? false : "rect", brushMode: "single", z: 50 } });
}

/** Draws the marked area, if it is another one than stands there. */
function showBrush(area) {
  const told = area ? area.join() : "";
  if (told === drawnBrush) return;
  drawnBrush = told;
  const [x0, x1, y0, y1] = area ?? [];
  const areas = area ? [{ brushType: "rect", z: 50, xAxisIndex: 0, yAxisIndex: 0, coordRange: [[x0, x1], [y0, y1]] }] : [];
  chart.dispatchAction({ type: "brush", areas });
}

/** The claims inside an area of the chart. */
export function brushed(claims, across, area) {
  const [x0, x1, y0, y1] = area;
  const dated = across === "month";
  const places = rowsOf ?? rows(claims, across);
  return claims.filter((claim) => {
    if (!claim.ratio || (dated && claim.month === "")) return false;
    const x = dated ? timeOf(claim) : claim.ratio;
    const y = dated ? claim.ratio : places.at(claim);
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  });
}

/** Where all dots are on the screen. */
function pixels() {
  if (points) return points;
  const dated = rowsOf.names.length === 0;
  points = shownClaims.map((claim) => chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, place2(claim, claim.ratio, dated)));
  return points;
}

function nearest({ offsetX, offsetY }) {
  let best = null;
  let least = NEAR * NEAR;
  pixels().forEach(([x, y], i) => {
    const distance = (x - offsetX) ** 2 + (y - offsetY) ** 2;
    if (distance < least) {
      least = distance;
      best = shownClaims[i];
    }
  });
  return best;
}

function tip(claim, event) {
  const box = document.getElementById("tip");
  box.hidden = !claim;
  if (!claim) return;
  const told = [["", claim.subject], ["over ", claim.baseline], ["on ", claim.hardwareName], ["with ", claim.workload]];
  fill(
    box,
    el("b", { class: "n" }, factor(claim.ratio)),
    ` ${claim.qualifier === "exact" ? "" : spaced(claim.qualifier) + " "}${spaced(claim.metric)}`,
    el("span", {}, told.filter(([, words]) => words).map(([word, words]) => word + words).join(" \u00b7 ")),
    el("q", {}, printable(claim.words)),
    el("span", { class: "faint" }, `${claim.brief} \u00b7 ${claim.date}`),
  );
  const { pageX, pageY } = event.event;
  box.style.left = Math.max(8, Math.min(pageX + 14, scrollX + innerWidth - box.offsetWidth - 16)) + "px";
  box.style.top = pageY + 16 + "px";
}

/** The chart as a picture. */
export function chartImage() {
  return chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: colour("--paper") });
}

/** What colours, shapes and fillings mean. */
export function chartLegend(claims) {
  const present = new Set();
  for (const claim of claims) if (claim.ratio > 0) present.add(claim.type);
  const types = [...STYLES].filter(([type]) => present.has(type));
  return el(
    "p",
    { class: "chart-legend" },
    ...types.map(([type, { colour: ink, shape }]) =>
      el("span", {}, sign(shape, ink, "full"), type || "hardware not stated"),
    ),
    el("span", { class: "gap" }),
    ...[["as stated", "full"], ["up to", HOLLOW], ["average", "average"]].map(([name, stated]) => el("span", {}, sign("circle", "--faint", stated), name)),
    el("span", {}, sign("line", "--faint", "full"), "range"),
    claims.length > MANY && el("span", {}, "(so many are drawn as points; shapes and fillings show when fewer are left)"),
  );
}

function sign(shape, ink, stated) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 14 14");
  svg.setAttribute("class", "sign " + stated);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[shape]);
  path.style.setProperty("--ink-of-sign", `var(${ink})`);
  svg.append(path);
  return svg;
}

/** Colours are read again when the theme changes. */
export function forgetChart() {
  chart?.dispose();
  chart = null;
  holder = null;
}

