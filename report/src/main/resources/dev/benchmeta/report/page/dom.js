// Makes elements. Text goes in as text nodes only, so no name or abstract can become markup.

/**
 * An element with attributes, handlers and children.
 * @param {string} tag
 * @param {Record<string, any>} [attributes] `on` holds handlers by event; null, false and undefined leave one out
 * @param {...(Node|string|number|null|undefined|false)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [event, handler] of Object.entries(value)) element.addEventListener(event, handler);
    } else if (name === "value" || name === "checked" || name === "open") {
      element[name] = value;
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  add(element, ...children);
  return element;
}

/** Appends children; numbers and strings as text. */
export function add(element, ...children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(printable(String(child))));
  }
}

/** Replaces all that is in an element. */
export function fill(element, ...children) {
  element.replaceChildren();
  add(element, ...children);
}

/** Draws what is in an element anew; who works by keyboard stays where they were, or at what stands there now. */
export function redrawn(element, draw) {
  const controls = () => [...element.querySelectorAll("a, button, input, select, summary")];
  const called = (one) => one.tagName + one.id + (one.getAttribute("href") ?? one.getAttribute("aria-label") ?? one.textContent);
  const before = controls();
  const at = before.indexOf(document.activeElement);
  draw();
  if (at < 0 || element.contains(document.activeElement)) return;
  const now = controls();
  const same = now.filter((one) => called(one) === called(before[at]));
  (same.includes(now[at]) ? now[at] : (same[0] ?? now[Math.min(at, now.length - 1)] ?? element)).focus({ preventScroll: true });
}

/** @param {string} id */
export function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** Whether the page is laid out for paper just now. */
export function printing() {
  return document.documentElement.classList.contains("printing");
}

/** Tells a screen reader. */
export function announce(text) {
  byId("status").textContent = text;
}

/** Tells everyone of something that failed, until it is told off or the next thing fails. */
export function warn(text) {
  fill(
    byId("warning"),
    el("span", {}, text),
    el("button", { type: "button", class: "quiet", on: { click: () => fill(byId("warning")) } }, "OK"),
  );
}

/**
 * Text of the same length without characters that would turn a line round or control anything, so that positions in
 * it stay what they were.
 */
export function printable(text) {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

/** A link out of the page, if it is one to the web; else nothing but its text. */
export function outsideLink(address, text) {
  return /^https?:\/\//i.test(address)
    ? el("a", { href: address, target: "_blank", rel: "noopener noreferrer nofollow" }, text)
    : el("span", {}, text);
}

/** Puts off work until input has rested. */
export function rested(milliseconds, work) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...values), milliseconds);
  };
}

/** Gives text to the reader as a file. */
export function download(name, type, content) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = el("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
