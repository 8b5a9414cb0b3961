import { el, fill } from "./dom.js";

// Rows of known heights under a head that stays. Only those in sight exist, so there may be any number. Where the
// list is scrolled to and how high it is are noted when they change: asking while rows are written costs a layout.

const BUFFER = 160;

/** As many as paper is used for. */
export const MOST_PRINTED = 1000;

/**
 * Makes a list of rows in an element that scrolls.
 * @param {HTMLElement} place
 * @param {HTMLElement} head
 * @param {(item: number) => HTMLElement} draw makes the row of an item
 * @returns {{ place: HTMLElement, show: (items: number[], heights: (item: number) => number) => void,
 *             toTop: () => void, showAll: () => void, close: () => void }}
 */
export function openRows(place, head, draw) {
  const rows = el("div", { class: "rows", role: "rowgroup" });
  const space = el("div", { class: "rows-space", role: "presentation" }, rows);
  fill(place, head, space);
  let items = [];
  let tops = new Int32Array(1);
  let [from, to] = [0, 0];
  let all = false;
  let [scrolled, height] = [place.scrollTop, place.clientHeight];

  /** The last item that begins at or above a height, or the first. */
  function itemAt(y) {
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tops[middle + 1] <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Rows that stay in sight stay in the document, so that one of them can keep the focus. */
  function between(first, end) {
    for (; from < to && from < first; from++) rows.firstChild.remove();
    for (; to > from && to > end; to--) rows.lastChild.remove();
    if (from === to) from = to = first;
    while (from > first) rows.prepend(draw(items[--from]));
    while (to < end) rows.append(draw(items[to++]));
    rows.style.top = tops[from] + "px";
  }

  function render() {
    if (all) between(0, Math.min(items.length, MOST_PRINTED));
    else between(itemAt(scrolled - BUFFER), Math.min(items.length, itemAt(scrolled + height + BUFFER) + 1));
  }

  function show(wanted, heightOf) {
    items = wanted;
    all = false;
    tops = new Int32Array(items.length + 1);
    for (let i = 0; i < items.length; i++) tops[i + 1] = tops[i] + heightOf(items[i]);
    rows.replaceChildren();
    from = to = 0;
    space.style.height = tops[items.length] + "px";
    scrolled = Math.max(0, Math.min(scrolled, tops[items.length] - height));
    render();
  }

  function onScroll() {
    scrolled = place.scrollTop;
    render();
  }

  /** Until other rows are shown, what is in sight or not is not asked. */
  function showAll() {
    all = true;
    render();
  }

  function toTop() {
    if (scrolled > 0) place.scrollTop = scrolled = 0;
  }

  place.addEventListener("scroll", onScroll);
  const size = new ResizeObserver(() => {
    height = place.clientHeight;
    render();
  });
  size.observe(place);

  function close() {
    size.disconnect();
    place.removeEventListener("scroll", onScroll);
    place.replaceChildren();
  }

  return { place, show, toTop, showAll, close };
}
