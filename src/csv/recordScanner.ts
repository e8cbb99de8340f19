import { ColumnBuilder, type ColumnOptions } from "./columnBuilder.ts";
import type { Dialect } from "./dialect.ts";
import { ROW_SEED, withCell } from "./hash.ts";
import { RecordList } from "./recordList.ts";
import type { Kernel } from "./kernel.ts";
import type { ByteRange } from "./source.ts";
import { ScriptWindow, type Window } from "./window.ts";
import { ScriptDictionary } from "./dictionary.ts";

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/** Excel's own limit. */
const MAX_COLUMNS = 16_384;
/** One stray wide record at the end of a long file would otherwise ask for more memory than there is. */
const MAX_CELLS = 2 ** 29;

const MORE_BYTES_NEEDED = -1;

/** After so many records, columns decide again how they are kept. */
const SETTLE_EVERY = 1024;

/** Bytes that may be read again because of stray quotes, beyond as many as have been read before. */
const PATIENCE = 1 << 20;

/**
 * The state machine that finds records and cells in bytes, fed chunk by chunk. A field is quoted only if its
 * first byte is the quote, or the first after blanks in a padded dialect; a quote inside closes it only before
 * blanks and a delimiter, a line break or the end, and is text otherwise; LF, CRLF and CR end a record alike.
 *
 * A stray quote at the end of a field, `"48"","x"`, makes its closing quote look escaped, and the field would run
 * on into others. That shows where a quote stands as only an opening one can, or where the file ends: the field
 * is then closed at the first doubled quote that could have closed it. `splitRecords` does the same on text.
 */
export class RecordScanner {
  readonly records: RecordList;
  readonly columns: ColumnBuilder[] = [];
  /** The record that had a column too many; nothing is scanned after it. */
  overflow: number | null = null;

  private readonly window: Window;
  private readonly endsField: Uint8Array;
  private readonly stopsInQuotes: Uint8Array;
  private readonly delimiter: number;
  private readonly quote: number;
  private readonly escape: number;

  /** Where in the source the window starts. */
  private base: number;
  /** In the window: where the current field starts, and how far into it the search has come. */
  private fieldStart = 0;
  private at = 0;
  private column = 0;
  private rowHash = ROW_SEED;
  /** Of the quoted field found last: its closing quote, and whether escaped quotes are in it. */
  private closingQuote = 0;
  private hasEscapes = false;
  /** In the quoted field being searched: the first doubled quote that could close it, or -1, and the inner breaks before it. */
  private doubtful = -1;
  private breaksBefore = 0;
  private readAgain = 0;
  private readonly padded: boolean;

  /** Scans these bytes of a source. `kernel` takes the plain records, which are most, faster; the result is the same. */
  constructor(private readonly range: ByteRange, delimiter: string, { quote, escape, padded }: Dialect, private readonly columnOptions: ColumnOptions, private readonly kernel: Kernel | null) {
    this.padded = padded;
    this.window = kernel?.window ?? new ScriptWindow();
    this.base = range.start;
    this.delimiter = delimiter.charCodeAt(0);
    this.quote = quote.charCodeAt(0);
    this.escape = escape.charCodeAt(0);
    this.endsField = classOf(this.delimiter, CR, LF);
    this.stopsInQuotes = classOf(this.quote, CR, LF);
    this.records = new RecordList(range.start, columnOptions.expected);
  }

  /** Takes the bytes that come next; `last` where none follow. */
  feed(chunk: Uint8Array, last: boolean): void {
    this.window.refill(this.fieldStart, chunk);
    this.base += this.fieldStart;
    this.at -= this.fieldStart;
    if (this.doubtful >= 0) this.doubtful -= this.fieldStart;
    this.fieldStart = 0;
    this.scanWindow(last);
  }

  /** Whether some cell is of bytes that are no characters. */
  get isMalformed(): boolean {
    return this.columns.some((column) => column.isMalformed);
  }

  private scanWindow(last: boolean): void {
    const { window } = this;
    for (;;) {
      if (this.column === 0 && this.at === this.fieldStart) this.takeBatches();
      const isOver = this.fieldStart >= window.filled && !(last && this.column > 0);
      if (isOver || !this.takeRecord(last)) break;
    }
    if (last) this.settle();
  }

  /** Takes the plain records that come next, all at once. */
  private takeBatches(): void {
    const { kernel, records, columns, base } = this;
    if (kernel === null) return;
    const { window } = kernel;
    for (;;) {
      const batch = kernel.take(this.fieldStart, SETTLE_EVERY - (records.count % SETTLE_EVERY));
      if (batch === null) return;
      for (let column = 0; column < batch.stride; column++) columns[column].putAll(records.count, batch, column);
      records.closeAll(batch.widths, batch.rowHashes, batch.ends, base - window.address);
      this.fieldStart = this.at = batch.ends[batch.records - 1] - window.address;
      if (records.count % SETTLE_EVERY === 0) this.settle();
    }
  }

  private settle(): void {
    const { count, end } = this.records;
    const { range } = this;
    const expected = (count * (range.end - range.start)) / (end - range.start);
    for (const column of this.columns) column.settle(count, expected);
  }

  /** Takes the cells of one record, or those that are left of it; `false` where more bytes are needed, or nothing can follow. */
  private takeRecord(last: boolean): boolean {
    const { columns, endsField, delimiter, quote, records, base, window } = this;
    const { filled } = window;
    let { fieldStart, at, column, rowHash } = this;
    let isWhole = false;
    while (!isWhole) {
      const { bytes } = window;
      if (this.padded && at === fieldStart) fieldStart = at = this.afterBlanks(at);
      let start = fieldStart;
      let end: number;
      const quoted = bytes[fieldStart] === quote;
      if (quoted) {
        if (at === fieldStart) this.beginQuoted();
        start++;
        at = this.afterQuoted(Math.max(at, start), last);
        if (at === MORE_BYTES_NEEDED) break;
        end = this.closingQuote;
      } else {
        while (endsField[bytes[at]] === 0) at++;
        end = at;
      }
      // A CR at the very end may be half of a CRLF.
      if (!last && (at === filled || (at + 1 === filled && bytes[at] === CR))) {
        this.at = end;
        break;
      }
      if (column === columns.length && !this.addColumn()) return false;
      if (quoted && this.hasEscapes) end = this.unescape(start, end);
      const isDelimited = at < filled && bytes[at] === delimiter;
      at = isDelimited ? at + 1 : this.afterLineBreak(at);
      rowHash = withCell(rowHash, columns[column].put(records.count, bytes, window.view, start, end - start));
      column++;
      isWhole = !isDelimited;
      fieldStart = this.at = at;
    }
    if (isWhole) {
      records.close(column, rowHash, base + at);
      if (records.count % SETTLE_EVERY === 0) this.settle();
      column = 0;
      rowHash = ROW_SEED;
    }
    this.fieldStart = fieldStart;
    this.column = column;
    this.rowHash = rowHash;
    return isWhole;
  }

  private beginQuoted(): void {
    this.hasEscapes = false;
    this.doubtful = -1;
  }

  /**
   * Where the quoted field around `from` is followed by a delimiter, a line break or the end of the file;
   * `closingQuote` is then the end of its text. At an unclosed quote its text is the rest of the file as it is.
   */
  private afterQuoted(from: number, last: boolean): number {
    const { bytes, filled } = this.window;
    const { endsField, stopsInQuotes, quote, escape } = this;
    let at = from;
    for (;;) {
      while (stopsInQuotes[bytes[at]] === 0) at++;
      if (at === filled && !last) return this.waitAt(filled);
      if (at === filled) return this.canMend(at) ? this.mend(at) : this.leaveUnclosed(filled);
      if (bytes[at] !== quote) {
        if (bytes[at] === CR || bytes[at - 1] !== CR) this.records.addInnerBreak();
        at++;
      } else if (escape === quote && bytes[at + 1] === quote) {
        if (this.doubtful < 0) {
          const after = this.afterBlanks(at + 2);
          if (after === filled && !last) return this.waitAt(at);
          if (endsField[bytes[after]] === 1) this.suspect(at + 1);
        }
        this.hasEscapes = true;
        at += 2;
      } else if (escape !== quote && bytes[at - 1] === escape) {
        this.hasEscapes = true;
        at++;
      } else {
        // At the end of the window the sentinel closes the field, and `scanWindow` comes back with more bytes.
        const after = this.afterBlanks(at + 1);
        this.closingQuote = at;
        if (endsField[bytes[after]] === 1) return after;
        if (endsField[bytes[at - 1]] === 1 && this.canMend(at)) return this.mend(at);
        at++;
      }
    }
  }

  private suspect(quote: number): void {
    this.doubtful = quote;
    this.breaksBefore = this.records.innerBreakCount;
  }

  /** Files made to be read over and over end up unmended. */
  private canMend(at: number): boolean {
    if (this.doubtful < 0) return false;
    return this.readAgain + at - this.doubtful <= this.base + this.doubtful + PATIENCE;
  }

  /** Closes the field at the doubtful quote, and returns where to go on. */
  private mend(at: number): number {
    const { doubtful } = this;
    this.readAgain += at - doubtful;
    this.records.mend(this.breaksBefore);
    this.closingQuote = doubtful;
    return this.afterBlanks(doubtful + 1);
  }

  private afterBlanks(from: number): number {
    const { bytes } = this.window;
    let at = from;
    while ((bytes[at] === SPACE || bytes[at] === TAB) && bytes[at] !== this.delimiter) at++;
    return at;
  }

  /** At the end of the file the sentinel is no line break. */
  private afterLineBreak(at: number): number {
    const { bytes, filled } = this.window;
    const length = bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
    return Math.min(at + length, filled);
  }

  private waitAt(at: number): number {
    this.at = at;
    return MORE_BYTES_NEEDED;
  }

  private leaveUnclosed(filled: number): number {
    this.records.unclosedQuote = this.records.count;
    this.closingQuote = filled;
    this.hasEscapes = false;
    return filled;
  }

  /** Note: moves the text together in the window, where nobody needs the original any more. Returns its new end. */
  private unescape(start: number, end: number): number {
    const { bytes } = this.window;
    let to = start;
    for (let at = start; at < end; at++) {
      if (bytes[at] === this.escape && at + 1 < end && bytes[at + 1] === this.quote) at++;
      bytes[to++] = bytes[at];
    }
    return to;
  }

  private addColumn(): boolean {
    const count = this.columns.length + 1;
    if (count > MAX_COLUMNS || count * this.records.count > MAX_CELLS) {
      this.overflow = this.records.count;
      return false;
    }
    this.columns.push(this.newColumn());
    return true;
  }

  private newColumn(): ColumnBuilder {
    if (this.kernel === null) return new ColumnBuilder(this.columnOptions, () => new ScriptDictionary(), () => undefined);
    const { dictionary, end } = this.kernel.addColumn();
    return new ColumnBuilder(this.columnOptions, () => dictionary, end);
  }
}

function classOf(...members: number[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const byte of members) table[byte] = 1;
  return table;
}
