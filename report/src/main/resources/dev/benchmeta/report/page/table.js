import { el, fill, printable, redrawn } from "./dom.js";
import { count, whole } from "./format.js";
import { paperAddress, goTo } from "./state.js";
import { those } from "./codes.js";

// A table of facts. Which rows there are, in which order and groups, is found out by number; Tabulator gets the first
// of them, and more as one scrolls, since it looks at every row it has whenever it gets others.

/**
 * @typedef {{ name: string, numbers: ArrayLike<number>, note?: string }} Part facts that stand together, and what is said of them
 * @typedef {object} Kind what a table shows
 * @property {object[]} facts
 * @property {string} noun what one of them is called
 * @property {import("./columns.js").Column[]} columns
 * @property {string[]} groups what rows can be grouped by
 * @property {Record<string, (fact: object) => any>} orders those that are not by a column
 * @property {string} [height] if not as high as usual
 * @property {string} figure the field that cards are sorted by
 * @property {(fact: object) => HTMLElement} card
 * @property {(group: string) => ((numbers: ArrayLike<number>) => Part[])[]} levels how rows are parted, and parts again
 */

const ROW_HEIGHT = 32;
const NARROW_ROW_HEIGHT = 92;

/** As high as leaves room for what stands above. */
const LOW = "min(40rem, 85vh)";

/** How many rows the table gets at first; each time one scrolls to their end it gets as many more as it has. */
const SLICE = 200;

/** As many as paper is used for; with one more, the head, Tabulator would warn of the time. */
const MOST_PRINTED = 999;

export class FactTable {
  #kind;
  #table = null;
  #made = Promise.resolve();
  #setup = "";

  /** What is asked for, and what the table has of it. */
  #shown = { numbers: new Uint32Array(0), options: null };
  #rows = [];
  #heads = [];
  #given = 0;
  #printed = false;

  /** Groups that were closed, by the names of the groups over them and their own. */
  #closed = new Set();
  #widths = new Map();
  #orders = new Map();

  /** @param {Kind} kind */
  constructor(kind) {
    this.#kind = kind;
  }

  /** Whether there is such an order: a field, or one with "-desc" behind it. */
  knows(sort) {
    return this.#keyOf(sort) !== undefined;
  }

  /**
   * Shows facts. What has not changed since the last time is left as it is.
   * @param {HTMLElement} place
   * @param {Uint32Array} numbers
   * @param {{ sort: string, group: string, columns: string[]|null, narrow: boolean, onSort: (sort: string) => void }} options
   */
  draw(place, numbers, options) {
    const wanted = JSON.stringify([options.columns, options.narrow]);
    const { options: before } = this.#shown;
    const stands = this.#table && this.#setup === wanted && this.#table.element === place;
    if (stands && !this.#printed && options.sort === before.sort && options.group === before.group && same(numbers, this.#shown.numbers)) return;
    this.#shown = { numbers, options };
    this.#arrange();
    if (!stands) this.#open(place, wanted);
    // Behind the listener by which Tabulator takes away what it printed.
    else if (this.#printed) setTimeout(() => this.#refresh());
    else this.#made.then(() => this.#refresh());
  }

  #open(place, wanted) {
    this.forget();
    this.#setup = wanted;
    const table = new Tabulator(place, this.#settings());
    this.#table = table;
    place.setAttribute("aria-label", this.#title());
    table.on("dataProcessed", () => place.setAttribute("aria-rowcount", String(this.#rows.length + 1)));
    this.#made = new Promise((done) => table.on("tableBuilt", done));
    this.#made.then(() => showRoles(place));
    table.on("dataSorted", (sorters) => this.#sorted(sorters));
    table.on("scrollVertical", (top) => this.#giveMore(top));
    table.on("columnResized", (column) => this.#widths.set(column.getDefinition().title, column.getWidth()));
    table.on("rowClick", (event, row) => this.#clicked(event.target, row.getData()));
  }

  /** "Gains". */
  #title() {
    const { noun } = this.#kind;
    return noun[0].toUpperCase() + noun.slice(1) + "s";
  }

  /** Gives the table the first rows of what is asked for. */
  #refresh() {
    const [now] = this.#table.getSorters();
    const [wanted] = this.#sorters();
    if (now && !wanted) this.#table.clearSort();
    else if (wanted && (now?.field !== wanted.column || now?.dir !== wanted.dir)) this.#table.setSort([wanted]);
    this.#table.setData(this.#slice(SLICE));
    this.#printed = false;
  }

  #slice(number) {
    this.#given = Math.min(number, this.#rows.length);
    return this.#rows.slice(0, this.#given).map((i) => (i < 0 ? this.#heads[-1 - i] : this.#kind.facts[i]));
  }

  #giveMore(top) {
    const { element } = this.#table;
    const { scrollHeight, clientHeight } = element.querySelector(".tabulator-tableholder");
    if (this.#given < this.#rows.length && top + 3 * clientHeight > scrollHeight) redrawn(element, () => this.#table.replaceData(this.#slice(2 * this.#given)));
  }

  /** Rows are given in their order; what Tabulator tells here is that someone clicked a head. */
  #sorted([sorter]) {
    const { onSort } = this.#shown.options;
    if (sorter) queueMicrotask(() => onSort(sorter.field + (sorter.dir === "desc" ? "-desc" : "")));
  }

  /** The order as Tabulator has it, if the column of that is in sight. */
  #sorters() {
    const { sort, columns, narrow } = this.#shown.options;
    const field = fieldOf(sort);
    const known = narrow ? field === this.#kind.figure : this.#kind.columns.some((column) => column.field === field && inSight({ columns })(column));
    return known ? [{ column: field, dir: sort.endsWith("-desc") ? "desc" : "asc" }] : [];
  }

  #clicked(target, row) {
    if (row.head) this.#toggle(row.path);
    else if (!target.closest("a")) goTo(paperAddress(row));
  }

  #toggle(path) {
    if (!this.#closed.delete(path)) this.#closed.add(path);
    this.#arrange();
    redrawn(this.#table.element, () => this.#table.replaceData(this.#slice(Math.max(this.#given, SLICE))));
  }

  /** Facts by number, with what stands over them: the head `i` of a group is the row `-1 - i`. */
  #arrange() {
    const { numbers, options } = this.#shown;
    const chosen = new Uint8Array(this.#kind.facts.length);
    for (const i of numbers) chosen[i] = 1;
    this.#rows = [];
    this.#heads = [];
    this.#put(those(this.#ordered(options.sort), (i) => chosen[i] === 1), this.#kind.levels(options.group), []);
  }

  /** Puts facts below the heads of their groups. */
  #put(numbers, [parts, ...below], above) {
    if (parts) for (const part of parts(numbers)) this.#putPart(part, below, [...above, part.name]);
    else for (const i of numbers) this.#rows.push(i);
  }

  #putPart({ name, numbers, note = count(numbers.length, this.#kind.noun) }, below, way) {
    const path = way.join("\n");
    this.#rows.push(-1 - this.#heads.length);
    this.#heads.push({ head: true, path, name, note, level: way.length - 1 });
    if (!this.#closed.has(path)) this.#put(numbers, below, way);
  }

  /** What facts are sorted by. */
  #keyOf(sort) {
    const field = fieldOf(sort);
    const column = this.#kind.columns.find((one) => one.field === field);
    if (column) return column.key ?? column.value;
    return Object.hasOwn(this.#kind.orders, field) ? this.#kind.orders[field] : undefined;
  }

  /** The numbers of all facts as they are sorted; filters leave the order as it is. */
  #ordered(sort) {
    if (!this.#orders.has(sort)) {
      const sign = sort.endsWith("-desc") ? -1 : 1;
      const key = this.#keyOf(sort);
      const keys = this.#kind.facts.map((fact) => key(fact) ?? "");
      // What states nothing comes last, rising or falling.
      const empty = (i) => Number(keys[i] === "");
      this.#orders.set(sort, Uint32Array.from(keys.keys()).sort((a, b) => empty(a) - empty(b) || sign * texts(keys[a], keys[b]) || a - b));
    }
    return this.#orders.get(sort);
  }

  #settings() {
    const { options } = this.#shown;
    const { height = LOW } = this.#kind;
    return {
      data: this.#slice(SLICE),
      index: "i",
      height: options.narrow ? LOW : height,
      rowHeight: options.narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT,
      renderVerticalBuffer: 160,
      layout: "fitColumns",
      columns: options.narrow ? this.#narrowColumns() : this.#wideColumns(),
      // A handle at every cell would be put there between the layouts of two rows: ten times slower.
      columnDefaults: { resizable: "header", tooltip: false, titleFormatter: headButton, sorter: () => 0 },
      columnHeaderSortMulti: false,
      headerSortElement: "<i class='arrow'></i>",
      initialSort: this.#sorters(),
      placeholder: "",
      rowFormatter: (row) => this.#showHead(row, "div"),
      rowFormatterPrint: (row) => this.#showHead(row, "td"),
      printAsHtml: true,
      printStyled: false,
      printRowRange: "active",
    };
  }

  /** The head of a group stands in place of the cells of its row. */
  #showHead(row, tag) {
    const { head, path, name, note, level } = row.getData();
    if (!head) return;
    const fold = el("button", { type: "button", class: "fold", "aria-expanded": String(!this.#closed.has(path)) }, el("b", {}, name));
    row.getElement().classList.add("group", "level-" + level);
    fill(row.getElement(), el(tag, { role: "gridcell", dir: "auto", colspan: this.#table.getColumns().length, title: `${printable(name)}: ${note}` }, fold, el("span", { class: "faint" }, note)));
  }

  #wideColumns() {
    return this.#kind.columns.filter(inSight(this.#shown.options)).map((column) => ({
      title: column.title,
      field: column.field,
      ...this.#widthOf(column),
      hozAlign: column.number ? "right" : "left",
      headerHozAlign: column.number ? "right" : "left",
      headerSortStartingDir: column.number || column.field === "date" ? "desc" : "asc",
      cssClass: (column.number ? "n " : "") + "of-" + column.id,
      formatter: (cell) => content(column, cell),
    }));
  }

  /** As wide as someone made it, else as there is room. */
  #widthOf({ title, width, grow }) {
    if (this.#widths.has(title)) return { width: this.#widths.get(title) };
    return grow ? { minWidth: width, widthGrow: grow } : { minWidth: width, width };
  }

  /** On a phone each fact is a card. */
  #narrowColumns() {
    const { figure, card } = this.#kind;
    return [{ title: this.#title(), field: figure, headerSortStartingDir: "desc", cssClass: "of-card", formatter: (cell) => (cell.getData().head ? "" : card(cell.getData())) }];
  }

  /** The facts as they are sorted now, group by group, and the columns that files have. */
  content(numbers, options) {
    const chosen = new Set(numbers);
    const [first] = this.#kind.levels("");
    const sorted = those(this.#ordered(options.sort), (i) => chosen.has(i));
    const rows = first(sorted).flatMap((part) => Array.from(part.numbers, (i) => this.#kind.facts[i]));
    const seen = inSight(options);
    return { rows, columns: this.#kind.columns.filter((column) => column.exported || seen(column)) };
  }

  /** Forgets the table, since its place is gone. */
  forget() {
    this.#table?.destroy();
    this.#table = null;
    this.#printed = false;
  }

  /** What Tabulator prints are the rows that it has, in sight or not. */
  print(note) {
    if (!this.#table?.element.isConnected) return;
    this.#printed = true;
    this.#table.setData(this.#slice(MOST_PRINTED));
    const facts = those(this.#rows.slice(0, this.#given), (i) => i >= 0).length;
    fill(note, this.#rows.length > this.#given && `${count(facts, this.#kind.noun)} of ${whole(this.#shown.numbers.length)} are printed; the page's export has all.`);
  }
}

/** Why a table has no rows. */
export function emptyText({ noun, facts }) {
  return facts.length === 0 ? `No paper states a ${noun}.` : `No ${noun} fits these filters.`;
}

function same(a, b) {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

function texts(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

function fieldOf(sort) {
  return sort.replace(/-desc$/, "");
}

/** To a screen reader a table has groups of rows, and these have rows. */
function showRoles(place) {
  const roles = { "header-contents": "presentation", tableholder: "rowgroup", table: "presentation" };
  for (const [part, role] of Object.entries(roles)) place.querySelector(".tabulator-" + part)?.setAttribute("role", role);
}

function headButton(head) {
  return el("button", { type: "button", class: "sort" }, head.getValue());
}

export function inSight({ columns }) {
  return (column) => (columns ? columns.includes(column.id) : !column.hidden);
}

/** What a cell shows; text as such, since every element in a cell has to be laid out. */
function content(column, cell) {
  const row = cell.getData();
  if (row.head) return "";
  const shown = (column.shown ?? column.value)(row) ?? "";
  const element = cell.getElement();
  element.dir = "auto";
  if (shown instanceof Node) return shown;
  const text = printable(String(shown));
  if (text.length > 14) element.title = text;
  return document.createTextNode(text);
}

/** Arrow keys go from figure to figure. */
export function moveInTable(event) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const link = /** @type {Element} */ (event.target).closest(".tabulator-row a");
  if (!link) return;
  const rows = [...link.closest(".tabulator-table").querySelectorAll(".tabulator-row:not(.group)")];
  const at = rows.indexOf(link.closest(".tabulator-row")) + (event.key === "ArrowDown" ? 1 : -1);
  const next = rows[at]?.querySelector("a");
  if (next) {
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}
