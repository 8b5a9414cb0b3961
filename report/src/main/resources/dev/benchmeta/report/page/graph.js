import { NODES } from "./data.js";

// Who was compared with whom, as a picture: an arrow points from what is measured to what it is compared with.

const MOST = 140;
const MOST_NARROW = 26;

let chart = null;
let holder = null;

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
  const narrow = place.clientWidth < 500;
  const shown = shownNodes(links, chosen, way, narrow ? MOST_NARROW : MOST);
  if (holder !== place) open(place);
  chart.off("click");
  chart.on("click", { dataType: "node" }, ({ data }) => onNode(data.node));
  const onWay = new Set(way);
  const steps = new Set(way.slice(1).map((node, i) => way[i] + ">" + node));
  chart.setOption(
    {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      series: [
        {
          type: "graph",
          layout: "force",
          roam: true,
          left: narrow ? 20 : 70,
          right: narrow ? 90 : 160,
          zoom: narrow ? 1.1 : 0.85,
          scaleLimit: { min: 0.4, max: 6 },
          force: { initLayout: "circular", layoutAnimation: false, repulsion: narrow ? 60 : 130, edgeLength: narrow ? [30, 60] : [40, 110], gravity: 0.12 },
          edgeSymbol: ["none", "arrow"],
          edgeSymbolSize: 6,
          label: { show: true, position: "right", fontSize: 11, color: colour("--ink"), width: narrow ? 100 : 118, overflow: "truncate", ellipsis: "\u2026" },
          labelLayout: { hideOverlap: true },
          emphasis: { focus: "adjacency", lineStyle: { width: 2 } },
          lineStyle: { color: colour("--faint"), opacity: 0.45, curveness: 0.08 },
          data: [...shown].map((node) => nodeItem(node, links, chosen, onWay)),
          links: edges(links, shown).map(({ from, to, number }) => edgeItem(from, to, number, steps)),
        },
      ],
    },
    { notMerge: true },
  );
  return links.size - shown.size;
}

function nodeItem(node, links, chosen, onWay) {
  const picked = chosen.includes(node);
  return {
    id: String(node),
    node,
    name: NODES[node].name.slice(0, 60),
    symbolSize: (picked ? 14 : 6) + 3 * Math.sqrt((links.get(node) || []).length),
    symbol: NODES[node].shared ? "circle" : "rect",
    itemStyle: { color: colour(picked ? "--accent" : onWay.has(node) ? "--c2" : NODES[node].shared ? "--c1" : "--c0"), borderColor: colour("--paper"), borderWidth: 1 },
    // The two that are chosen often lie close together; their names must both be there.
    label: { fontWeight: picked ? "bold" : "normal", position: picked ? ["top", "bottom"][chosen.indexOf(node)] : "right" },
  };
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
