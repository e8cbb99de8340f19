import { fitted, grown, roomFor, type Expected } from "./grown.ts";
import { mix } from "./hash.ts";

/** What is kept of each record while its file is being scanned. */
export class RecordList {
  count = 0;
  /** The record that opened a quote which nothing closed, or -1. */
  unclosedQuote = -1;
  private starts: Uint32Array = new Uint32Array(1024);
  private widths: Uint16Array = new Uint16Array(1024);
  private hashes: Uint32Array = new Uint32Array(1024);
  private innerBreaks: Uint32Array = new Uint32Array(16);
  private breakCount = 0;
  private readonly mended: number[] = [];

  constructor(from: number, private readonly expected: Expected) {
    this.starts[0] = from;
  }

  /** Where the last record ends. */
  get end(): number {
    return this.starts[this.count];
  }

  /** Ends the current record; the next one starts at byte `end`. */
  close(width: number, hash: number, end: number): void {
    const record = this.count++;
    this.reserve();
    this.starts[this.count] = end;
    this.widths[record] = width;
    this.hashes[record] = mix(hash);
  }

  /** Ends many records at once; the bytes at which those after them start are `base` away from `ends`. */
  closeAll(widths: Uint16Array, hashes: Uint32Array, ends: Uint32Array, base: number): void {
    const from = this.count;
    this.count += ends.length;
    this.reserve();
    this.widths.set(widths, from);
    this.hashes.set(hashes, from);
    const { starts } = this;
    for (let i = 0; i < ends.length; i++) starts[from + i + 1] = base + ends[i];
  }

  /** A line break inside a quoted cell of the current record. */
  addInnerBreak(): void {
    if (this.breakCount === this.innerBreaks.length) this.innerBreaks = grown(this.innerBreaks, 2 * this.breakCount);
    this.innerBreaks[this.breakCount++] = this.count;
  }

  get innerBreakCount(): number {
    return this.breakCount;
  }

  /** A stray quote in the current record was taken for text; inner breaks beyond the first `breaks` were none. */
  mend(breaks: number): void {
    this.breakCount = breaks;
    if (this.mended.at(-1) !== this.count) this.mended.push(this.count);
  }

  finish() {
    const { count, unclosedQuote } = this;
    return {
      records: count,
      starts: fitted(this.starts, count + 1),
      widths: fitted(this.widths, count),
      rowHash: fitted(this.hashes, count),
      innerBreaks: this.innerBreaks.slice(0, this.breakCount),
      mendedQuotes: Uint32Array.from(this.mended),
      unclosedQuote,
    };
  }

  /** Room for the records that there are. */
  private reserve(): void {
    if (this.count < this.starts.length) return;
    const room = roomFor(this.count, this.expected) + 1;
    this.starts = grown(this.starts, room);
    this.widths = grown(this.widths, room);
    this.hashes = grown(this.hashes, room);
  }
}
