import { el } from "./dom.js";

// What the signs of the chart mean: beside it on the page, above it in a picture.

/** Outlines in a square of 14, for shapes the chart library does not have and for the legend. */
export const PATHS = {
  circle: "M7 2a5 5 0 1 0 .01 0z",
  rect: "M2.5 2.5h9v9h-9z",
  triangle: "M7 2l5.5 10h-11z",
  diamond: "M7 1l5 6-5 6-5-6z",
  turned: "M7 12l5.5-10h-11z",
  hexagon: "M4 2h6l3 5-3 5H4L1 7z",
  cross: "M5 1h4v4h4v4H9v4H5V9H1V5h4z",
  line: "M1 6h12v2H1z",
};

/** Measures of a legend in a picture, in pixels of the page. */
const LINE = 22;
const MARGIN = 14;
const SIGN = 14;
const GAP = 5;

/**
 * @typedef {{ text: string, shape?: string, ink?: string, stated?: string }} Entry `ink` is a colour of the page; one
 *     without a shape is words only
 */

/** @param {Entry[]} entries */
export function legendLine(entries) {
  return el("p", { class: "chart-legend" }, ...entries.map(({ shape, ink, stated, text }) => el("span", {}, shape && sign(shape, ink, stated), text)));
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

/**
 * A picture with a legend above it.
 * @param {HTMLCanvasElement} picture
 * @param {Entry[]} entries
 * @param {{ ground: string, scale: number, colour: (name: string) => string }} style
 * @returns {HTMLCanvasElement}
 */
export function withLegend(picture, entries, { ground, scale, colour }) {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const font = "13px " + getComputedStyle(document.body).fontFamily;
  pen.font = font;
  const lines = broken(entries, (text) => SIGN + GAP + pen.measureText(text).width + MARGIN, picture.width / scale - MARGIN);
  const height = lines.length * LINE + MARGIN;
  canvas.width = picture.width;
  canvas.height = picture.height + height * scale;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, height * scale);
  pen.scale(scale, scale);
  pen.font = font;
  pen.textBaseline = "middle";
  lines.forEach((line, i) => line.forEach(({ entry, x }) => draw(pen, entry, MARGIN + x, MARGIN / 2 + i * LINE, colour)));
  return canvas;
}

/** Entries in lines that are no wider than there is room, each with its place. */
function broken(entries, widthOf, room) {
  const lines = [[]];
  let x = 0;
  for (const entry of entries) {
    const width = widthOf(entry.text);
    if (x > 0 && x + width > room) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1).push({ entry, x });
    x += width;
  }
  return lines;
}

function draw(pen, { shape, ink, stated, text }, x, y, colour) {
  const path = new Path2D(PATHS[shape]);
  pen.save();
  pen.translate(x, y + (LINE - SIGN) / 2);
  pen.fillStyle = colour(stated === "hollow" ? "--paper" : ink);
  pen.strokeStyle = colour(stated === "average" ? "--ink" : ink);
  pen.lineWidth = stated === "full" ? 1.2 : 1.7;
  pen.fill(path);
  pen.stroke(path);
  pen.restore();
  pen.fillStyle = colour("--ink");
  pen.fillText(text, x + SIGN + GAP, y + LINE / 2);
}
