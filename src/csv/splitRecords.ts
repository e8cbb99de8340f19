import type { Dialect } from "./dialect.ts";

/** Characters that may be read again because of stray quotes, beyond as many as have been read before. */
const PATIENCE = 1 << 20;

/** The cells of each record of a decoded text, by the rules of `RecordScanner`. */
export function splitRecords(text: string, dialect: Dialect): string[][] {
  const { delimiter, quote } = dialect;
  const records: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  let readAgain = 0;
  while (at < text.length || cells.length > 0) {
    const start = dialect.padded ? afterBlanks(text, at, delimiter) : at;
    const cell = text[start] === quote ? quotedCell(text, start + 1, dialect, readAgain) : plainCell(text, start, delimiter);
    readAgain += cell.readAgain;
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
  /** Characters behind the end that were taken for its own at first. */
  readonly readAgain: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && !endsField(text, end, delimiter)) end++;
  return { text: text.slice(start, end), end, readAgain: 0 };
}

function quotedCell(text: string, start: number, { delimiter, quote, escape }: Dialect, readAgain: number): Cell {
  const close = (at: number, from: number): Cell => ({
    text: text.slice(start, at).replaceAll(escape + quote, quote),
    end: afterBlanks(text, at + 1, delimiter),
    readAgain: from - at,
  });
  const isEnd = (at: number) => at === text.length || endsField(text, at, delimiter);
  const canMend = (at: number) => doubtful >= 0 && readAgain + at - doubtful <= doubtful + PATIENCE;
  let doubtful = -1;
  let at = text.indexOf(quote, start);
  while (at >= 0) {
    if (escape === quote && text[at + 1] === quote) {
      if (doubtful < 0 && isEnd(afterBlanks(text, at + 2, delimiter))) doubtful = at + 1;
      at = text.indexOf(quote, at + 2);
      continue;
    }
    const isEscaped = escape !== quote && text[at - 1] === escape;
    if (!isEscaped && isEnd(afterBlanks(text, at + 1, delimiter))) return close(at, at);
    if (!isEscaped && endsField(text, at - 1, delimiter) && canMend(at)) return close(doubtful, at);
    at = text.indexOf(quote, at + 1);
  }
  if (canMend(text.length)) return close(doubtful, text.length);
  return { text: text.slice(start), end: text.length, readAgain: 0 };
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
