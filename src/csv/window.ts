const LF = 0x0a;

/** One byte for the sentinel, and room for reading a whole word at the last byte. */
const PADDING = 8;

/**
 * The stretch of a file that is being scanned, `bytes[0]` to `bytes[filled - 1]`. At `filled` stands a line
 * feed that is not the file's, so that a search for the end of a field needs no bound.
 */
export class Window {
  bytes = new Uint8Array(PADDING);
  view = new DataView(this.bytes.buffer);
  filled = 0;

  /**
   * Drops the bytes before `keep` and appends a chunk; positions move down by `keep`. A field longer than a
   * chunk stays where it is until the room has to be doubled, so that even an endless one costs linear time.
   */
  refill(keep: number, chunk: Uint8Array): void {
    const kept = this.filled - keep;
    const needed = kept + chunk.length + PADDING;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
      larger.set(this.bytes.subarray(keep, this.filled));
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    } else if (keep > 0) {
      this.bytes.copyWithin(0, keep, this.filled);
    }
    this.bytes.set(chunk, kept);
    this.filled = kept + chunk.length;
    this.bytes[this.filled] = LF;
  }
}
