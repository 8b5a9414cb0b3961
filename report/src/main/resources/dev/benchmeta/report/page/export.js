import { download } from "./dom.js";
import { FORMULA_STARTS } from "./data.js";

// What is shown, for other programs.

/** Text that a spreadsheet would take for a formula begins with an apostrophe. */
function csvCell(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = typeof value !== "number" && text !== "" && FORMULA_STARTS.includes(text[0]) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}

/**
 * @param {{ id: string, value: (row: object) => any }[]} columns
 * @param {object[]} rows
 */
export function exportCsv(name, columns, rows) {
  const lines = [columns.map((column) => column.id), ...rows.map((row) => columns.map((column) => column.value(row)))];
  download(name, "text/csv;charset=utf-8", lines.map((line) => line.map(csvCell).join(",") + "\r\n").join(""));
}

/** Rows as JSON, one object each. */
export function exportJson(name, columns, rows) {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column) => [column.id, column.value(row) ?? null])));
  download(name, "application/json", JSON.stringify({ schema: 1, rows: objects }, null, 1) + "\n");
}
