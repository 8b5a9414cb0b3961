import { NODES } from "./data.js";
import { rested } from "./dom.js";

// Who was compared with whom, as a picture: an arrow points from what is measured to what it is compared with.

const MOST = 140;
const MOST_NARROW = 26;
const NARROW = 500;
const ABOVE = 30;
const MOST_STRETCHED = 1.6;
const LARGEST = 34;
const LABEL_DISTANCE = 5;

/** Pixels between a name and what is beside it. */
const ROOM = 3;

/** Where on a line a name may not be. */
const POINTS = 24;

let chart = null;
let holder = null;

/** Where nodes are on the screen and how large their names, by number; told by the chart library as it draws. */
let met = new Map();

/** The nodes to draw: those near the chosen ones, else those with most comparisons. */
function shownNodes(links, chosen, way, most) {
  const degree = new Map([...links].map(([node, list]) => [node, list.length]));
  const ranked = [...degree.keys()].sort((a, b) => degree.get(b) - degree.get(a));
  const near = chosen.flatMap((node) => [node, ...(links.get(node) || []).map((link) => link.to)]);
  const wanted = new Set([...way, ...near, ...ranked.filter((node) => NODES[node].shared), ...ranked]);
  return new Set([...wanted].filter((node) => degree.has(node)).slice(0, most));
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/**
 * @param {HTMLElement} place
 * @param {Map<number, object[]>} links
 * @param {{ chosen: number[], way: number[], onNode: (node: number) => void }} options
 * @returns {number} how many nodes were left out
 */
export function drawGraph(place, links, { chosen, way, onNode }) {
  const narrow = place.clientWidth < NARROW;
  const shown = shownNodes(links, chosen, way, narrow ? MOST_NARROW : MOST);
  if (holder !== place) open(place);
  chart.off("click");
  chart.on("click", { dataType: "node" }, ({ data }) => onNode(data.node));
  const onWay = new Set(way);
  const steps = new Set(way.slice(1).map((node, i) => way[i] + ">" + node));
  const nodes = [...shown].map((node) => nodeItem(node, links, chosen, onWay));
  met = new Map();
  chart.setOption(
    {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      series: [{ ...series(narrow), layout: "force", data: nodes, links: edges(links, shown).map(({ from, to, number }) => edgeItem(from, to, number, steps)) }],
    },
    { notMerge: true },
  );
  settle(nodes, way);
  return links.size - shown.size;
}

function series(narrow) {
  return {
    type: "graph",
    roam: true,
    scaleLimit: { min: 0.4, max: 6 },
    force: { initLayout: "circular", layoutAnimation: false, repulsion: narrow ? 60 : 130, edgeLength: narrow ? [30, 60] : [40, 110], gravity: 0.12 },
    edgeSymbol: ["none", "arrow"],
    edgeSymbolSize: 6,
    // What crosses a name is cut around its letters.
    label: { show: true, position: "right", distance: LABEL_DISTANCE, fontSize: 11, color: colour("--ink"), textBorderColor: colour("--panel"), textBorderWidth: 3, width: narrow ? 100 : 118, overflow: "truncate", ellipsis: "\u2026" },
    labelLayout: ({ dataType, dataIndex, rect, labelRect }) => {
      if (dataType === "node") met.set(dataIndex, { node: rect, width: labelRect.width, height: labelRect.height });
      return {};
    },
    emphasis: { focus: "adjacency", lineStyle: { width: 2 }, label: { show: true } },
    lineStyle: { color: colour("--faint"), opacity: 0.45, curveness: 0.08 },
  };
}

function nodeItem(node, links, chosen, onWay) {
  const picked = chosen.includes(node);
  return {
    id: String(node),
    node,
    name: NODES[node].name.slice(0, 60),
    symbolSize: (picked ? 8 : 0) + Math.min(LARGEST, 6 + 3 * Math.sqrt((links.get(node) || []).length)),
    symbol: NODES[node].shared ? "circle" : "rect",
    itemStyle: { color: colour(picked ? "--accent" : onWay.has(node) ? "--c2" : NODES[node].shared ? "--c1" : "--c0"), borderColor: colour("--paper"), borderWidth: 1 },
    // What was asked for has its name beside it, whatever is there; then the larger the sooner.
    asked: picked || onWay.has(node),
    rank: picked || onWay.has(node) ? Infinity : (links.get(node) || []).length,
    label: { fontWeight: picked ? "bold" : "normal" },
  };
}

/** Nodes stay where the forces have put them, spread over the room there is; then names are put where nothing else is. */
function settle(nodes, way) {
  if (nodes.length === 0) return;
  const [x, y] = stretched();
  const placed = nodes.map((node, i) => ({ ...node, x: x.places[i], y: y.places[i] }));
  chart.setOption({ series: [{ layout: "none", left: x.margin, right: x.margin, top: y.margin, bottom: y.margin, data: placed }] });
  name(placed, way);
  chart.off("graphRoam");
  chart.on("graphRoam", rested(150, () => name(placed, way)));
}

/** Places across and down, and the margins which leave them as they are. */
function stretched() {
  const rects = [...met.keys()].sort((a, b) => a - b).map((i) => met.get(i).node);
  const across = chart.getWidth() < NARROW ? 60 : 90;
  return [
    spread(rects.map(({ x, width }) => x + width / 2), chart.getWidth(), across),
    spread(rects.map(({ y, height }) => y + height / 2), chart.getHeight(), ABOVE),
  ];
}

function spread(centres, room, margin) {
  const least = Math.min(...centres);
  const span = Math.max(1, Math.max(...centres) - least);
  const scale = Math.min(MOST_STRETCHED, (room - 2 * margin) / span);
  return { places: centres.map((centre) => (centre - least) * scale), margin: (room - span * scale) / 2 };
}

/** Shows each name at the first side of its node where it is free, the largest nodes first; others when pointed at. */
function name(nodes, way) {
  chart.setOption({ series: [{ data: nodes.map((node) => ({ ...node, label: { ...node.label, show: true, position: "right" } })) }] });
  const sides = freeSides(nodes.map(({ asked, rank }, i) => ({ asked, rank, ...met.get(i) })), way.map((node) => nodes.findIndex((other) => other.node === node)));
  const label = ({ label: own }, side) => ({ ...own, show: side !== "", position: side || "top" });
  chart.setOption({ series: [{ data: nodes.map((node, i) => ({ ...node, label: label(node, sides[i]) })) }] });
}

/** For each node the side where its name touches no other node and no other name, or empty; what was asked for has one. */
function freeSides(nodes, way) {
  const sheet = { width: chart.getWidth(), height: chart.getHeight() };
  const taken = [...nodes.map(({ node }) => node), ...way.slice(1).flatMap((to, step) => pointsBetween(nodes[way[step]].node, nodes[to].node))];
  const sides = nodes.map(() => "");
  const order = [...nodes.keys()].sort((a, b) => (nodes[b].rank === nodes[a].rank ? a - b : nodes[b].rank - nodes[a].rank));
  for (const i of order) {
    const free = ([, box]) => inside(box, sheet) && !taken.some((other, j) => j !== i && touch(box, other));
    const all = Object.entries(boxes(nodes[i]));
    const found = all.find(free) ?? (nodes[i].asked ? all.find(([, box]) => inside(box, sheet)) : undefined);
    if (!found) continue;
    sides[i] = found[0];
    taken.push(found[1]);
  }
  return sides;
}

/** Points on the line between the middles of two nodes. */
function pointsBetween(from, to) {
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  const [across, down] = [to.x + to.width / 2 - x, to.y + to.height / 2 - y];
  return Array.from({ length: POINTS }, (_, i) => ({ x: x + (across * i) / POINTS, y: y + (down * i) / POINTS, width: 1, height: 1 }));
}

function boxes({ node, width, height }) {
  const middleX = node.x + node.width / 2 - width / 2;
  const middleY = node.y + node.height / 2 - height / 2;
  return {
    right: { x: node.x + node.width + LABEL_DISTANCE, y: middleY, width, height },
    left: { x: node.x - LABEL_DISTANCE - width, y: middleY, width, height },
    top: { x: middleX, y: node.y - LABEL_DISTANCE - height, width, height },
    bottom: { x: middleX, y: node.y + node.height + LABEL_DISTANCE, width, height },
  };
}

function inside(box, { width, height }) {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

function touch(a, b) {
  return a.x - ROOM < b.x + b.width && b.x - ROOM < a.x + a.width && a.y - ROOM < b.y + b.height && b.y - ROOM < a.y + a.height;
}

function edges(links, shown) {
  const counts = new Map();
  for (const list of links.values()) {
    for (const { from, to, turned } of list) {
      if (turned || !shown.has(from) || !shown.has(to)) continue;
      const key = from + ">" + to;
      counts.set(key, { from, to, number: (counts.get(key)?.number || 0) + 1 });
    }
  }
  return [...counts.values()];
}

function edgeItem(from, to, number, steps) {
  const onWay = steps.has(from + ">" + to) || steps.has(to + ">" + from);
  return { source: String(from), target: String(to), lineStyle: { width: onWay ? 3 : Math.min(4, 0.8 + 0.5 * number), ...(onWay ? { color: colour("--accent"), opacity: 1 } : {}) } };
}

function open(place) {
  chart?.dispose();
  holder = place;
  chart = echarts.init(place, null, { renderer: "canvas" });
  new ResizeObserver(() => {
    if (!chart.isDisposed() && holder === place) chart.resize();
  }).observe(place);
}

/** Colours are read again when the theme changes. */
export function forgetGraph() {
  chart?.dispose();
  chart = null;
  holder = null;
}
