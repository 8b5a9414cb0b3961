import { el, fill, rested } from "./dom.js";
import { spaced, whole } from "./format.js";
import { place, change, address } from "./state.js";
import { faultsOf, listOf } from "./questions.js";
import { inSight } from "./table.js";

// Filters and choosers. Each shows what the address says and changes it.

const MOST_SUGGESTED = 2000;

/** While someone types a date, it is heeded once it is whole. */
const DATE = "\\d{4}(-\\d\\d){0,2}";

/** What there is, once each, in the order of the alphabet. */
export function names(list) {
  return [...new Set(list)].filter((name) => name !== "").sort((a, b) => a.localeCompare(b));
}

/** How many facts have each of some values, of which a fact may have several. */
function tally(facts, values) {
  const counts = new Map();
  for (const value of facts.flatMap(values)) counts.set(value, (counts.get(value) || 0) + 1);
  return counts;
}

export class Controls {
  /** Where the filters in force stand, and what is wrong with them. */
  chips = el("div", { class: "chips", id: "chips" });
  faults = el("div", { id: "faults", role: "alert" });

  #view;
  #kind;
  #filters;
  #layout;
  #dropped;
  #controls = new Map();
  #counts = new Map();
  #columns = null;

  /**
   * @param {{ view: string, kind: import("./table.js").Kind, filters: import("./questions.js").Filters,
   *     layout: string[], dropped: Record<string, string> }} of `layout` are the settings that stay when filters are
   *     cleared, `dropped` what a changed filter changes besides
   */
  constructor({ view, kind, filters, layout, dropped }) {
    this.#view = view;
    this.#kind = kind;
    this.#filters = filters;
    this.#layout = layout;
    this.#dropped = dropped;
  }

  #control(name, element) {
    this.#controls.set(name, element);
    return element;
  }

  #filter(name, value) {
    if (place().view === this.#view) change({ [name]: value, ...this.#dropped });
  }

  field(name, label, { list, ...attributes } = {}) {
    const changed = rested(150, (value) => this.#filter(name, value.trim()));
    const input = el("input", { type: "text", autocomplete: "off", spellcheck: "false", ...attributes, list: list ? "list-" + name : null, on: { input: (event) => event.target.validity.valid && changed(event.target.value), change: (event) => this.#filter(name, event.target.value.trim()) } });
    const suggested = list && el("datalist", { id: "list-" + name }, ...list.slice(0, MOST_SUGGESTED).map((one) => el("option", { value: one })));
    return el("label", { class: "field" }, el("span", {}, label), this.#control(name, input), suggested);
  }

  /** Between two numbers or dates. */
  pair(...fields) {
    return el("div", { class: "pair" }, ...fields);
  }

  dates() {
    return this.pair(this.field("since", "Since", { placeholder: "2024-06", pattern: DATE }), this.field("until", "until", { placeholder: "2025", pattern: DATE }));
  }

  sure() {
    return this.field("sure", "Confidence from", { type: "number", min: 0, max: 1, step: 0.05 });
  }

  select(name, label, list) {
    const element = el("select", { on: { change: (event) => this.#filter(name, event.target.value) } }, el("option", { value: "" }, "any"), ...list.map((one) => el("option", { value: one }, one)));
    return el("label", { class: "field" }, el("span", {}, label), this.#control(name, element));
  }

  missing() {
    return this.select("missing", "Not stated", this.#filters.missing);
  }

  flag(name, label) {
    const box = el("input", { type: "checkbox", on: { change: (event) => this.#filter(name, event.target.checked ? "1" : "") } });
    return el("label", { class: "check" }, this.#control(name, box), label);
  }

  /**
   * Boxes for values, with how many facts each leaves.
   * @param {(fact: object) => string[]} values
   * @param {(fact: object) => boolean} [usual] those that are looked at when quality is not asked for
   */
  checks(name, label, values, usual = () => true) {
    const { facts } = this.#kind;
    const all = tally(facts, values);
    this.#counts.set(name, { all, usual: tally(facts.filter(usual), values) });
    const boxes = this.#filters.choices[name].filter((value) => all.has(value)).map((value) =>
      el(
        "label",
        { class: "check" },
        el("input", { type: "checkbox", value, on: { change: () => this.#filter(name, checked(group).join(",")) } }),
        value === "none" ? "not stated" : spaced(value),
        el("span", { class: "n faint" }),
      ),
    );
    const group = el("fieldset", {}, el("legend", {}, label), ...boxes);
    return this.#control(name, group);
  }

  clear() {
    return el("button", { type: "button", class: "quiet", on: { click: () => this.#clearAll() } }, "Clear all filters");
  }

  #clearAll() {
    const { settings } = place();
    const kept = Object.fromEntries(this.#layout.map((name) => [name, settings.get(name)]));
    history.replaceState(null, "", address(this.#view, kept));
    dispatchEvent(new PopStateEvent("popstate"));
  }

  /** One of several; the first is what is meant when nothing is set. */
  chooser(name, label, values, dropped = {}) {
    const element = el("select", { "data-default": values[0][0], on: { change: (event) => change({ [name]: event.target.value === values[0][0] ? "" : event.target.value, ...dropped }) } }, ...values.map(([value, text]) => el("option", { value }, text)));
    return el("label", { class: "choose" }, el("span", {}, label), this.#control(name, element));
  }

  columnChooser() {
    const box = (column) =>
      el("label", { class: "check" }, el("input", { type: "checkbox", value: column.id, on: { change: () => this.#chooseColumns() } }), column.title);
    this.#columns = el("details", { class: "menu", id: "columns" }, el("summary", {}, "Columns"), el("div", {}, ...this.#kind.columns.map(box)));
    return this.#columns;
  }

  #chooseColumns() {
    const chosen = checked(this.#columns).join();
    const usual = this.#kind.columns.filter((column) => !column.hidden).map((column) => column.id);
    change({ columns: chosen === usual.join() ? "" : chosen });
  }

  /** Shows what the address says; columns are as the table has them. */
  show(settings, options) {
    for (const [name, element] of this.#controls) {
      if (element.tagName === "FIELDSET") this.#showChecks(settings, name, element);
      else if (element.type === "checkbox") element.checked = settings.get(name) === "1";
      else if (element !== document.activeElement) this.#showValue(name, element, settings.get(name) || "");
    }
    this.#columns.querySelectorAll("input").forEach((box, i) => (box.checked = inSight(options)(this.#kind.columns[i])));
    fill(this.faults, ...faultsOf(settings, this.#filters).map((fault) => el("p", { class: "caution" }, fault)));
    this.#showChips(settings);
  }

  #showChecks(settings, name, element) {
    const wanted = listOf(settings, name, this.#filters.choices[name]);
    const { all, usual } = this.#counts.get(name);
    for (const box of element.querySelectorAll("input")) {
      box.checked = wanted.includes(box.value);
      fill(box.parentElement.querySelector(".n"), whole((settings.get("quality") === "1" ? all : usual).get(box.value) ?? 0));
    }
  }

  #showValue(name, element, value) {
    if (element.tagName === "SELECT" && value && ![...element.options].some((option) => option.value === value)) element.add(new Option(this.#called(name, value), value));
    element.value = value || element.dataset.default || "";
  }

  /** What a choice that a list does not offer is called: the table sorts by any column. */
  #called(name, value) {
    const column = name === "sort" && this.#kind.columns.find(({ field }) => field === value.replace(/-desc$/, ""));
    return column ? column.title.toLowerCase() + (value.endsWith("-desc") ? ", falling" : "") : value;
  }

  /** The filters in force, each of which a click takes away. */
  #showChips(settings) {
    const { names } = this.#filters;
    const chip = (name) =>
      el("button", { type: "button", class: "chip", "aria-label": `Remove the filter ${names[name]}: ${settings.get(name)}`, on: { click: () => this.#filter(name, "") } }, `${names[name]}: `, el("bdi", {}, name === "quality" ? "too" : settings.get(name).replaceAll(",", ", ")), " \u00d7");
    fill(this.chips, ...Object.keys(names).filter((name) => settings.get(name)).map(chip));
  }
}

function checked(element) {
  return [...element.querySelectorAll("input")].filter((box) => box.checked).map((box) => box.value);
}
