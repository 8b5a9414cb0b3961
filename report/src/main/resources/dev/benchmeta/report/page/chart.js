import { el, fill, printable } from "./dom.js";
import { count, factor, spaced } from "./format.js";
import { CLAIMS, CLASSES, typeset } from "./data.js";
import { goTo, paperAddress } from "./state.js";
import { ALL, LOW_RATIOS, RATIOS, TYPES, codes, counted, those } from "./codes.js";
import { statedAs } from "./columns.js";
import { openSheet, rgb } from "./sheet.js";
import { PATHS, legendLine, withLegend } from "./legend.js";

// The chart of ratios: a dot a claim on a logarithmic scale, a line for a range. The kind of hardware is told by
// colour and shape, the way of stating by the filling: full as measured, hollow a best case, with a bar an average.

const SHAPES = ["circle", "rect", "triangle", "diamond", "turned", "hexagon", "cross"];

const COLOURS = 7;
const NEAR = 14;
const HOLLOW = "hollow";
const PICTURE_SCALE = 2;

/** More dots than this are drawn as points of one size, all into one picture. */
const MANY = 2000;
const POINT = 3;
const POINT_OPACITY = 0.45;

/** What the date axis is measured with, in milliseconds. */
const TIME_SPAN = 1e12;
const LOGARITHMS = RATIOS.map(Math.log10);

let chart = null;
let holder = null;
let shownClaims = new Uint32Array(0);
let rowsOf = null;
let brushDone = () => {};
let points = null;
let drawnAcross = "";
let drawnBrush = "";
let drawnKey = "";
let made = null;
const heights = new Map();

/** How the chart is spread over its rows. */
export const ACROSS = {
  metric: { name: "metric", of: codes((claim) => spaced(claim.metric)) },
  class: { name: "kind of hardware", of: codes((claim) => claim.type || "not stated") },
  hardware: { name: "hardware", of: codes((claim) => claim.hardwareKey, (claim) => typeset(claim.hardwareName) || "not stated"), most: 14 },
  baseline: { name: "baseline", of: codes((claim) => claim.baselineName, (claim) => typeset(claim.baselineName) || "not stated"), most: 14 },
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

/** What is drawn alike: a kind of hardware and a way of stating. */
const LOOKS = codes((claim) => claim.type + "|" + statedBy(claim));

/** Where a claim stands in its row: always the same, so that nothing jumps. */
function spread(i) {
  return (((i * 0.6180339887) % 1) - 0.5) * 0.62;
}

/**
 * Draws the claims that have a ratio.
 * @param {HTMLElement} place
 * @param {Uint32Array} claims their numbers
 * @param {{ key: string, across: string, brush: number[]|null, onBrush: (area: number[]|null) => void }} options
 */
export function drawChart(place, claims, options) {
  if (holder === place && drawnKey === options.key) {
    showBrush(options.brush);
    return;
  }
  drawnKey = options.key;
  const dated = options.across === "month";
  shownClaims = those(claims, (i) => RATIOS[i] > 0 && (!dated || !Number.isNaN(times()[i])));
  brushDone = options.onBrush;
  rowsOf = rows(shownClaims, options.across);
  if (holder !== place) open(place);
  const height = heightOf(options.across);
  if (place.style.height !== height + "px") {
    place.style.height = height + "px";
    chart.resize();
  }
  place.setAttribute("aria-label", `Chart of ${count(shownClaims.length, "ratio")} by ${ACROSS[options.across].name}; the table below holds the same.`);
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
    const all = rows(those(ALL, (i) => RATIOS[i] > 0), across);
    heights.set(across, across === "month" ? 380 : Math.max(220, all.names.length * 25 + 60));
  }
  return heights.get(across);
}

/** The rows of the chart, what is most frequent on top, and where a claim stands among them. */
function rows(claims, across) {
  const { of, most } = ACROSS[across];
  if (!of) return { names: [], at: (i) => RATIOS[i] };
  const { of: codeOf, names: all } = of();
  const counts = counted(of(), claims);
  const ranked = [...all.keys()].filter((code) => counts[code] > 0).sort((a, b) => counts[b] - counts[a] || (all[a] < all[b] ? -1 : 1));
  const own = most && ranked.length > most ? ranked.slice(0, most) : ranked;
  const names = [...own.map((code) => all[code]), ...(own.length < ranked.length ? ["all others"] : [])].reverse();
  const places = new Float64Array(all.length);
  own.forEach((code, i) => (places[code] = names.length - 1 - i));
  return { names, at: (i) => places[codeOf[i]] + spread(i) };
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

/** The next of 0.1, 0.2, 0.5, 1 … that is not above a number; far below, of 0.0001, 0.001. */
function roundBelow(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (value < 0.01 ? [1] : [5, 2, 1]).find((step) => step * power <= value * 1.000001);
}

function settings(across) {
  const dated = across === "month";
  const ratioAxis = {
    type: "log",
    name: "ratio, better " + (dated ? "\u2191" : "\u2192"),
    nameLocation: dated ? "end" : "middle",
    nameGap: dated ? 10 : 28,
    min: ({ min }) => roundBelow(Math.min(0.95, min * 0.97)),
    axisLabel: { formatter: (value) => shortFactor(value), hideOverlap: true, color: colour("--faint") },
    splitLine: { lineStyle: { color: colour("--line") } },
    minorSplitLine: { show: false },
    nameTextStyle: { color: colour("--faint") },
    axisLine: { show: false },
  };
  const narrow = holder.clientWidth < 560;
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: dated ? 64 : narrow ? 96 : 150, right: 18, top: dated ? 30 : 8, bottom: 46 },
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
    series: [...ranges(dated), evenLine(dated), ...(shownClaims.length > MANY ? [picture(dated)] : dots(dated))],
  };
}

function shortFactor(value) {
  if (value < 0.0009) return value.toExponential(0) + "\u00d7";
  return (value >= 1000 ? value / 1000 + "k" : String(Number(value.toPrecision(3)))) + "\u00d7";
}

function dateAxis() {
  return { type: "time", name: "published", nameLocation: "middle", nameGap: 28, nameTextStyle: { color: colour("--faint") }, axisLabel: { color: colour("--faint"), hideOverlap: true }, splitLine: { show: false }, axisLine: { lineStyle: { color: colour("--line") } } };
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

function place2(i, ratio, dated) {
  return dated ? [times()[i], ratio] : [ratio, rowsOf.at(i)];
}

/** When the papers of claims are from, in milliseconds; NaN where it is not known to the month. */
function times() {
  made ??= Float64Array.from(CLAIMS, ({ date, month }) => (month === "" ? NaN : Date.parse(date.length === 7 ? date + "-15" : date)));
  return made;
}

/** Claims by what is drawn alike. */
function byLook() {
  const { of, samples } = LOOKS();
  const groups = samples.map((sample) => ({ type: sample.type, stated: statedBy(sample), claims: [] }));
  for (const i of shownClaims) groups[of[i]].claims.push(i);
  return groups.filter(({ claims }) => claims.length > 0);
}

/** One series for each kind of hardware and way of stating. */
function dots(dated) {
  return byLook().map(({ type, stated, claims }) => {
    const { colour: name, shape } = STYLES.get(type);
    return {
      type: "scatter",
      silent: true,
      z: 3,
      data: claims.map((i) => place2(i, RATIOS[i], dated)),
      symbol: ["turned", "hexagon", "cross"].includes(shape) ? "path://" + PATHS[shape] : shape,
      symbolSize: sizeOf(shape, stated),
      itemStyle: dotStyle(colour(name), stated),
    };
  });
}

/**
 * So many dots that the chart library would take longer than the rest of the page: one series with the outermost
 * places, from which the axes are made, and one picture.
 */
function picture(dated) {
  return {
    type: "custom",
    silent: true,
    z: 3,
    data: outermost(dated),
    renderItem: ({ dataIndex, coordSys }) => (dataIndex > 0 ? null : { type: "image", silent: true, style: { image: drawnPoints(coordSys, dated), x: coordSys.x, y: coordSys.y, width: coordSys.width, height: coordSys.height } }),
  };
}

function outermost(dated) {
  let [least, most, first, last] = [Infinity, 0, Infinity, -Infinity];
  for (const i of shownClaims) {
    least = Math.min(least, RATIOS[i]);
    most = Math.max(most, RATIOS[i]);
    if (dated) {
      first = Math.min(first, times()[i]);
      last = Math.max(last, times()[i]);
    }
  }
  return dated ? [[first, least], [last, most]] : [[least, 0], [most, 0]];
}

/** The points of all claims on a canvas that lies over the axes. */
function drawnPoints({ x, y, width, height }, dated) {
  const scale = devicePixelRatio;
  const size = Math.round(POINT * scale);
  const sheet = openSheet(Math.round(width * scale), Math.round(height * scale), POINT_OPACITY);
  const { xOf, yOf } = pixelsOf(dated);
  for (const { type, claims } of byLook()) {
    const ink = sheet.ink(rgb(colour(STYLES.get(type).colour)));
    for (const i of claims) sheet.square(Math.round((xOf(i) - x) * scale - size / 2), Math.round((yOf(i) - y) * scale - size / 2), size, ink);
  }
  return sheet.canvas();
}

/** Where claims are on the screen: the axes are straight, that of the ratio in its logarithm. */
function pixelsOf(dated) {
  const at = (place) => chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, place);
  const [ratioAxis, otherAxis] = dated ? [1, 0] : [0, 1];
  const [from, to] = dated ? [at([0, 1]), at([TIME_SPAN, 10])] : [at([1, 0]), at([10, 1])];
  const line = (axis, step) => (value) => from[axis] + ((to[axis] - from[axis]) / step) * value;
  const [ofRatio, ofOther] = [line(ratioAxis, 1), line(otherAxis, dated ? TIME_SPAN : 1)];
  const ratio = (i) => ofRatio(LOGARITHMS[i]);
  const other = dated ? (i) => ofOther(times()[i]) : (i) => ofOther(rowsOf.at(i));
  return dated ? { xOf: other, yOf: ratio } : { xOf: ratio, yOf: other };
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
  const claims = Array.from(those(shownClaims, (i) => LOW_RATIOS[i] > 0));
  return claims.length === 0
    ? []
    : [
        {
          type: "custom",
          silent: true,
          z: 2,
          zlevel: 0,
          data: claims.map((i) => [...place2(i, LOW_RATIOS[i], dated), ...place2(i, RATIOS[i], dated)]),
          encode: { x: [0, 2], y: [1, 3] },
          renderItem: (params, api) => {
            const [x1, y1] = api.coord([api.value(0), api.value(1)]);
            const [x2, y2] = api.coord([api.value(2), api.value(3)]);
            const stroke = colour(STYLES.get(CLAIMS[claims[params.dataIndex]].type).colour);
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
  return those(claims, (i) => {
    if (RATIOS[i] === 0) return false;
    const x = dated ? times()[i] : RATIOS[i];
    const y = dated ? RATIOS[i] : places.at(i);
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  });
}

/** Where all dots are on the screen. */
function pixels() {
  if (points) return points;
  const { xOf, yOf } = pixelsOf(drawnAcross === "month");
  points = Array.from(shownClaims, (i) => [xOf(i), yOf(i)]);
  return points;
}

function nearest({ offsetX, offsetY }) {
  let best = null;
  let least = NEAR * NEAR;
  pixels().forEach(([x, y], i) => {
    const distance = (x - offsetX) ** 2 + (y - offsetY) ** 2;
    if (distance < least) {
      least = distance;
      best = CLAIMS[shownClaims[i]];
    }
  });
  return best;
}

function tip(claim, event) {
  const box = document.getElementById("tip");
  box.hidden = !claim;
  if (!claim) return;
  const told = [["", claim.subject], ["over ", claim.baseline], ["on ", claim.hardware && claim.hardwareName], ["with ", claim.workload]];
  fill(
    box,
    el("b", { class: "n" }, factor(claim.ratio)),
    " " + [statedAs(claim), spaced(claim.metric)].filter(Boolean).join(" "),
    el("span", {}, told.filter(([, words]) => words).map(([word, words]) => word + typeset(words)).join(" \u00b7 ")),
    el("q", {}, printable(typeset(claim.words))),
    el("span", { class: "faint" }, `${claim.brief} \u00b7 ${claim.date}`),
  );
  const { pageX, pageY } = event.event;
  box.style.left = Math.max(8, Math.min(pageX + 14, scrollX + innerWidth - box.offsetWidth - 16)) + "px";
  box.style.top = pageY + 16 + "px";
}

/** The chart as a picture, with what its signs mean above it. */
export function chartImage(claims) {
  const ground = colour("--paper");
  return withLegend(chart.getRenderedCanvas({ pixelRatio: PICTURE_SCALE, backgroundColor: ground }), legendOf(claims), { ground, scale: PICTURE_SCALE, colour });
}

/** What colours, shapes and fillings mean. */
export function chartLegend(claims) {
  return legendLine([
    ...legendOf(claims),
    ...(claims.length > MANY ? [{ text: "(so many are drawn as points; shapes and fillings show when fewer are left)" }] : []),
  ]);
}

function legendOf(claims) {
  const counts = counted(TYPES(), those(claims, (i) => RATIOS[i] > 0));
  const present = new Set(TYPES().names.filter((_, code) => counts[code] > 0));
  const types = [...STYLES].filter(([type]) => present.has(type));
  return [
    ...types.map(([type, { colour: ink, shape }]) => ({ shape, ink, stated: "full", text: type || "hardware not stated" })),
    ...[["best case", HOLLOW], ["average", "average"]].map(([text, stated]) => ({ shape: "circle", ink: "--faint", stated, text })),
    { shape: "line", ink: "--faint", stated: "full", text: "range" },
  ];
}

/** Colours are read again when the theme changes. */
export function forgetChart() {
  chart?.dispose();
  chart = null;
  holder = null;
}

