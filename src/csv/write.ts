import Papa from "papaparse";

export interface WriteOptions {
  /** Begin with a byte order mark, without which Excel takes UTF-8 for the system's own encoding. */
  readonly bom?: boolean;
  /** Put an apostrophe before a cell that a spreadsheet would run as a formula. */
  readonly guard?: boolean;
  /** A tab for what is pasted into a spreadsheet; a comma unless told. */
  readonly delimiter?: "," | "\t";
}

/** Starts with = @ tab, CR or LF, or with a sign that does not belong to a plain number (OWASP, CSV Injection); full-width signs alike. */
const FORMULA = /^(?:[=＝@＠\t\r\n]|[+＋\-－](?!\d+(?:\.\d+)?$))/;

/** The rows as CSV after RFC 4180: commas unless told, quotes where needed, CRLF after every row. */
export function writeCsv(rows: Iterable<readonly string[]>, { bom = false, guard = false, delimiter = "," }: WriteOptions = {}): string {
  const data = Array.from(rows, (row) => [...row]);
  const body = Papa.unparse(data, { delimiter, newline: "\r\n", escapeFormulae: guard ? FORMULA : false });
  return (bom ? "\uFEFF" : "") + body + (data.length > 0 ? "\r\n" : "");
}
