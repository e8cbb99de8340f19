import type { Dialect } from "./dialect.ts";

/** The cells of each record of a decoded text, by the rules of `RecordScanner`. */
export function splitRecords(text: string, dialect: Dialect): string[][] {
  const { delimiter, quote } = dialect;
  const records: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length || cells.length > 0) {
    const cell = text[at] === quote ? quotedCell(text, at + 1, dialect) : plainCell(text, at, delimiter);
    cells.push(cell.text);
    if (text[cell.end] === delimiter) {
      at = cell.end + 1;
    } else {
      at = cell.end + (text.startsWith("\r\n", cell.end) ? 2 : 1);
      records.push(cells);
      cells = [];
    }
  }
  return records;
}

/** A cell and the position of what ends it. */
interface Cell {
  readonly text: string;
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && !endsField(text, end, delimiter)) end++;
  return { text: text.slice(start, end), end };
}

function quotedCell(text: string, start: number, { delimiter, quote, escape }: Dialect): Cell {
  let at = text.indexOf(quote, start);
  while (at >= 0) {
    if (escape === quote && text[at + 1] === quote) {
      at = text.indexOf(quote, at + 2);
      continue;
    }
    const isEscaped = escape !== quote && text[at - 1] === escape;
    const end = isEscaped ? at : afterBlanks(text, at + 1, delimiter);
    if (!isEscaped && (end === text.length || endsField(text, end, delimiter))) {
      return { text: text.slice(start, at).replaceAll(escape + quote, quote), end };
    }
    at = text.indexOf(quote, at + 1);
  }
  return { text: text.slice(start), end: text.length };
}

function afterBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while ((text[at] === " " || text[at] === "\t") && text[at] !== delimiter) at++;
  return at;
}

function endsField(text: string, at: number, delimiter: string): boolean {
  const character = text[at];
  return character === delimiter || character === "\n" || character === "\r";
}
