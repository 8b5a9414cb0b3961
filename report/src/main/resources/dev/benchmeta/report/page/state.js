// What is shown stands in the address, behind '#': '#/speedups?metric=latency&paper=…'. It can be shared and goes
// back and forth with the browser's history.

const listeners = [];

/** The view and its settings, as the address says. */
export function place() {
  const hash = location.hash.replace(/^#\/?/, "");
  const cut = hash.indexOf("?");
  const view = cut < 0 ? hash : hash.slice(0, cut);
  return { view: view || "overview", settings: new URLSearchParams(cut < 0 ? "" : hash.slice(cut + 1)) };
}

/** The address of a view with settings; empty ones are left out. */
export function address(view, settings = {}) {
  const kept = new URLSearchParams();
  for (const [name, value] of settings instanceof URLSearchParams ? settings : Object.entries(settings)) {
    if (value !== "" && value !== null && value !== undefined) kept.append(name, value);
  }
  const query = kept.toString();
  return "#/" + view + (query ? "?" + query : "");
}

/** The address of the present view with some settings changed. */
export function addressWith(changes) {
  const { view, settings } = place();
  for (const [name, value] of Object.entries(changes)) {
    if (value === "" || value === null || value === undefined) settings.delete(name);
    else settings.set(name, value);
  }
  return address(view, settings);
}

/**
 * Changes settings of the present view. While someone types or drags, the last entry of the history is replaced.
 */
export function change(changes, { replace = true } = {}) {
  const target = addressWith(changes);
  if (target === (location.hash || "#/overview")) return;
  if (replace) history.replaceState(null, "", target);
  else history.pushState(null, "", target);
  moved();
}

/** The address that opens a paper over the present view, with one of its facts lit. */
export function paperAddress(fact) {
  return addressWith({ paper: fact.paper.key, fact: fact.id });
}

/** Goes to an address, as a link would. */
export function goTo(hash) {
  if (hash === location.hash) return;
  history.pushState(null, "", hash);
  moved();
}

/** @param {() => void} listener called whenever the place has changed */
export function onMove(listener) {
  listeners.push(listener);
}

function moved() {
  for (const listener of listeners) listener();
}

addEventListener("popstate", moved);
