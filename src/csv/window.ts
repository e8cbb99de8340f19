const LF = 0x0a;

/** One byte for the sentinel, and room for reading a few words at the last byte. */
const PADDING = 32;

/**
 * The stretch of a file that is being scanned, `bytes[0]` to `bytes[filled - 1]`. At `filled` stands a line
 * feed that is not the file's, so that a search for the end of a field needs no bound.
 */
export interface Window {
  readonly filled: number;
  /** Good until something is put into a dictionary, which may move them. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /**
   * Drops the bytes before `keep` and appends a chunk; positions move down by `keep`. A field longer than a
   * chunk stays where it is until the room has to be doubled, so that even an endless one costs linear time.
   */
  refill(keep: number, chunk: Uint8Array): void;
}

/** A window in memory of the script's own. */
export class ScriptWindow implements Window {
  bytes = new Uint8Array(PADDING);
  view = new DataView(this.bytes.buffer);
  filled = 0;

  refill(keep: number, chunk: Uint8Array): void {
    const needed = roomFor(this.filled - keep, chunk);
    if (needed > this.bytes.length) {
      const earlier = this.bytes;
      this.bytes = new Uint8Array(Math.max(needed, 2 * earlier.length));
      this.view = new DataView(this.bytes.buffer);
      this.bytes.set(earlier.subarray(keep, this.filled));
    } else if (keep > 0) {
      this.bytes.copyWithin(0, keep, this.filled);
    }
    this.filled = fill(this.bytes, this.filled - keep, chunk);
  }
}

/** What a window of so many bytes and a chunk behind them takes. */
export function roomFor(kept: number, chunk: Uint8Array): number {
  return kept + chunk.length + PADDING;
}

/** Puts a chunk behind the first `kept` bytes, and the sentinel behind it; returns where that stands. */
export function fill(bytes: Uint8Array, kept: number, chunk: Uint8Array): number {
  const filled = kept + chunk.length;
  bytes.set(chunk, kept);
  bytes[filled] = LF;
  return filled;
}
