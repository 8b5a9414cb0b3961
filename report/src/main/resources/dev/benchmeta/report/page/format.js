// How numbers and words are written.

const WHOLE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const EXACT = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 15 });
const PLAIN = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 6 });

/** "1,234". */
export function whole(number) {
  return WHOLE.format(number);
}

/** A number as a paper might write it. */
export function plain(number) {
  return PLAIN.format(number);
}

/** A number with all the digits it has. */
export function exact(number) {
  return EXACT.format(number);
}

/** An improvement factor: "2.30×", "4,120×"; a dash where there is none. */
export function factor(ratio) {
  if (!ratio) return "\u2013";
  if (ratio >= 1e6) return ratio.toExponential(1) + "\u00d7";
  return (ratio < 0.01 ? ratio.toPrecision(1) : ratio < 100 ? ratio.toFixed(2) : whole(ratio)) + "\u00d7";
}

/** "38%", of a part of a whole. */
export function share(part, all) {
  return all === 0 ? "\u2013" : Math.round((100 * part) / all) + "%";
}

/** "1 paper", "2 papers". */
export function count(number, noun) {
  return whole(number) + " " + noun + (number === 1 ? "" : "s");
}

/** "energy-efficiency" for readers. */
export function spaced(name) {
  return name.replaceAll("-", " ");
}

/** What stands before a title's colon, if it is short enough for a name; else the title, cut at a word. */
export function brief(title) {
  const name = /^([^:\uff1a]{2,30})(?:: |\uff1a)/.exec(title);
  if (name) return name[1].trim();
  if (title.length <= 60) return title;
  const space = title.lastIndexOf(" ", 60);
  return title.slice(0, space > 20 ? space : 60) + "\u2026";
}

/** The middle of sorted numbers. */
export function quantile(sorted, q) {
  if (sorted.length === 0) return NaN;
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  const high = Math.ceil(at);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}
