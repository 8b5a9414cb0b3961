import { el, fill, announce, printing } from "./dom.js";
import { count, whole } from "./format.js";
import { PAPERS } from "./data.js";
import { addressWith, place, change } from "./state.js";
import { listOf } from "./questions.js";
import { hints } from "./hints.js";
import { Controls } from "./controls.js";
import { FactTable, emptyText, moveInTable } from "./table.js";
import { exportCsv, exportJson } from "./export.js";

// A view of facts of one kind: filters beside it, a count, and the table of what the filters leave.

const NARROW = matchMedia("(max-width: 700px)");

/** Settings of every listing that are no filters. */
const LAYOUT = ["sort", "group", "columns"];

/**
 * @typedef {object} Look
 * @property {string} view as the address calls it
 * @property {string} title
 * @property {import("./table.js").Kind} kind
 * @property {import("./questions.js").Filters} filters
 * @property {(settings: URLSearchParams) => Uint32Array} choose the numbers of the facts that the filters leave
 * @property {string} together what rows that are in no further group stand by
 * @property {[string, string][]} sorts orders to choose from, the usual one first
 * @property {string[]} [layout] further settings that are no filters
 * @property {Record<string, string>} [dropped] what a changed filter changes besides
 * @property {(controls: Controls) => (Node|false)[]} form the filters
 * @property {(controls: Controls) => Node[]} [above] what stands over the table
 * @property {() => Node[]} [exported] what can be taken away besides the table
 * @property {(numbers: Uint32Array) => string} [remark] what is said besides their count
 * @property {(numbers: Uint32Array, settings: URLSearchParams) => Shown} [narrowed] what is shown of them
 * @typedef {{ numbers: Uint32Array, of: string, remark: string }} Shown
 */

export class Listing {
  #look;
  #table;
  #controls;
  #root = null;
  #current = { numbers: new Uint32Array(0), options: null };
  #summary;
  #nothing;
  #place;
  #printed;

  /** @param {Look} look */
  constructor(look) {
    this.#look = { layout: [], dropped: {}, above: () => [], exported: () => [], remark: () => "", narrowed: (numbers) => this.#all(numbers), ...look };
    this.#table = new FactTable(look.kind);
    NARROW.addEventListener("change", () => {
      if (place().view === look.view && this.#root && !printing()) this.#update();
    });
  }

  /** Draws the view, or brings it up to date if it stands already. */
  show(view) {
    if (!this.#root || !view.contains(this.#root)) this.#build(view);
    this.#update();
  }

  #build(view) {
    const { title, kind, together, sorts, layout, form, above } = this.#look;
    this.#table.forget();
    const controls = new Controls({ ...this.#look, layout: [...LAYOUT, ...layout] });
    this.#controls = controls;
    this.#summary = el("p", { class: "summary", id: "summary" });
    this.#nothing = el("div", { id: "nothing" });
    this.#place = el("div", { class: "table", id: "table", on: { keydown: moveInTable } });
    this.#printed = el("p", { class: "faint printed" });
    this.#root = el(
      "div",
      { class: "split" },
      el("aside", { class: "filters", "aria-label": "Filters" }, filters(form(controls), controls)),
      el(
        "div",
        { class: "work" },
        el("h1", { class: "hidden" }, title),
        el("div", { class: "row top-row" }, this.#summary, this.#exports()),
        controls.chips,
        controls.faults,
        this.#nothing,
        ...above(controls),
        el("div", { class: "row" }, controls.chooser("group", "Group rows by", [["", together], ...kind.groups.map((key) => [key, key])]), controls.chooser("sort", "Sort by", sorts), controls.columnChooser()),
        this.#place,
        this.#printed,
      ),
    );
    fill(view, this.#root);
  }

  /** Everything the address asks for, drawn. */
  #update() {
    const { settings } = place();
    const { numbers, of, remark } = this.#look.narrowed(this.#look.choose(settings), settings);
    this.#current = { numbers, options: this.#options(settings) };
    this.#table.draw(this.#place, numbers, this.#current.options);
    this.#tell(numbers, of, remark);
    this.#tellNothing(numbers, settings);
    this.#controls.show(settings, this.#current.options);
  }

  /** @returns {Shown} */
  #all(numbers) {
    const { kind, remark } = this.#look;
    return { numbers, of: `, of ${count(kind.facts.length, kind.noun)}`, remark: remark(numbers) };
  }

  #options(settings) {
    const columns = listOf(settings, "columns");
    return {
      sort: this.#sortOf(settings),
      group: settings.get("group") || "",
      columns: columns.length > 0 ? columns : null,
      narrow: printing() ? this.#current.options.narrow : NARROW.matches,
      onSort: (sort) => this.#sort(sort),
    };
  }

  #sortOf(settings) {
    const sort = settings.get("sort");
    return sort && this.#table.knows(sort) ? sort : this.#usualSort();
  }

  #usualSort() {
    return this.#look.sorts[0][0];
  }

  #sort(sort) {
    const { view, settings } = place();
    if (view === this.#look.view && sort !== this.#sortOf(settings)) change({ sort: sort === this.#usualSort() ? "" : sort });
  }

  #tell(numbers, of, remark) {
    const { facts, noun } = this.#look.kind;
    const text = `${count(numbers.length, noun)} in ${count(papersOf(facts, numbers), "paper")}${of}`;
    const number = whole(numbers.length);
    fill(this.#summary, el("b", { class: "n" }, number), text.slice(number.length), remark && el("span", { class: "faint" }, " \u00b7 " + remark));
    announce(text);
  }

  /** Why there is nothing to see, and which names may be meant. */
  #tellNothing(numbers, settings) {
    const { kind, choose } = this.#look;
    this.#place.classList.toggle("none", numbers.length === 0);
    if (numbers.length > 0) return fill(this.#nothing);
    const told = hints(settings, kind.facts, choose);
    const links = ({ setting, near }) => near.flatMap((name, i) => [i === 0 ? " Did you mean " : i < near.length - 1 ? ", " : " or ", el("a", { href: addressWith({ [setting]: name }) }, name)]);
    fill(
      this.#nothing,
      el("p", { class: "nothing" }, emptyText(kind)),
      ...told.map((hint) => el("p", {}, hint.text, ...links(hint), hint.near.length > 0 && "?")),
    );
  }

  #exports() {
    const name = this.#look.kind.noun + "s";
    const item = (text, work) => el("button", { type: "button", on: { click: work } }, text);
    const table = (text, write) => item(text, () => {
      const { rows, columns } = this.#table.content(this.#current.numbers, this.#current.options);
      write(columns, rows);
    });
    return el(
      "details",
      { class: "menu", id: "exports" },
      el("summary", {}, "Export"),
      el(
        "div",
        {},
        table("Table as CSV", (columns, rows) => exportCsv(name + ".csv", columns, rows)),
        table("Table as JSON", (columns, rows) => exportJson(name + ".json", columns, rows)),
        ...this.#look.exported().map(([text, work]) => item(text, work)),
      ),
    );
  }

  /** For paper all rows are there, in sight or not. */
  print() {
    if (this.#root) this.#table.print(this.#printed);
  }
}

function papersOf(facts, numbers) {
  const met = new Uint8Array(PAPERS.length);
  for (const i of numbers) met[facts[i].paper.index] = 1;
  return met.reduce((papers, one) => papers + one, 0);
}

function filters(fields, controls) {
  return el(
    "details",
    { open: !NARROW.matches },
    el("summary", {}, "Filters"),
    el("form", { on: { submit: (event) => event.preventDefault() } }, ...fields, controls.clear()),
  );
}
