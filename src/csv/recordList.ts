import { grown } from "./grown.ts";
import { mix } from "./hash.ts";

/** What is kept of each record while its file is being scanned. */
export class RecordList {
  count = 0;
  /** The record that opened a quote which nothing closed, or -1. */
  unclosedQuote = -1;
  private starts: Uint32Array = new Uint32Array(1024);
  private widths: Uint32Array = new Uint32Array(1024);
  private hashes: Uint32Array = new Uint32Array(1024);
  private innerBreaks: Uint32Array = new Uint32Array(16);
  private breakCount = 0;
  private readonly mended: number[] = [];

  constructor(from: number) {
    this.starts[0] = from;
  }

  /** Ends the current record; the next one starts at byte `end`. */
  close(width: number, hash: number, end: number): void {
    const record = this.count++;
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts, 0);
      this.widths = grown(this.widths, 0);
      this.hashes = grown(this.hashes, 0);
    }
    this.starts[this.count] = end;
    this.widths[record] = width;
    this.hashes[record] = mix(hash);
  }

  /** A line break inside a quoted cell of the current record. */
  addInnerBreak(): void {
    if (this.breakCount === this.innerBreaks.length) this.innerBreaks = grown(this.innerBreaks, 0);
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
      starts: this.starts.slice(0, count + 1),
      widths: Uint16Array.from(this.widths.subarray(0, count)),
      rowHash: this.hashes.slice(0, count),
      innerBreaks: this.innerBreaks.slice(0, this.breakCount),
      mendedQuotes: Uint32Array.from(this.mended),
      unclosedQuote,
    };
  }
}
