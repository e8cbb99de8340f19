/**
 * Bytes that can be read by range, asynchronously: a `File` in the browser, a `File` or `Blob` in Node,
 * or a file that had to be rewritten as UTF-8 before it could be scanned on bytes.
 */
export interface ByteSource {
  readonly size: number;
  slice(start: number, end: number): SourceSlice;
  /** All of it: a browser takes milliseconds to make a slice of a file. */
  arrayBuffer?(): Promise<ArrayBuffer>;
}

export interface SourceSlice {
  arrayBuffer(): Promise<ArrayBuffer>;
  /** The same without a copy, where the source holds its bytes; they are only to be looked at. */
  bytes?(): Promise<Uint8Array>;
  stream?(): ByteStream;
}

/** As much of a `ReadableStream` as is needed to read one. */
export interface ByteStream {
  getReader(): { read(): Promise<StreamPiece<Uint8Array>>; cancel(): Promise<void> };
  /** Throws where the stream does not fill a buffer of its reader's, as those of older browsers. */
  getReader(options: { readonly mode: "byob" }): { read(room: Uint8Array<ArrayBuffer>): Promise<StreamPiece<Uint8Array<ArrayBuffer>>>; cancel(): Promise<void> };
}

export type StreamPiece<A> = { readonly done: false; readonly value: A } | { readonly done: true };

/** The bytes of `[start, end)`, cut at the end of the source, only to be looked at. Rejects where the file vanished or changed. */
export async function readBytes(source: ByteSource, start: number, end: number): Promise<Uint8Array> {
  if (start === 0 && end >= source.size && source.arrayBuffer !== undefined) return new Uint8Array(await source.arrayBuffer());
  const part = source.slice(start, Math.min(end, source.size));
  return part.bytes === undefined ? new Uint8Array(await part.arrayBuffer()) : part.bytes();
}

/** From byte `start` to before byte `end`, within the source. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The bytes of several ranges; of a file put together before they are read, since a browser takes half as long for one read as for a hundred. */
export async function readRanges(source: ByteSource, ranges: readonly ByteRange[]): Promise<Uint8Array[]> {
  const parts = ranges.map(({ start, end }) => source.slice(start, end));
  if (!parts.every((part) => part instanceof Blob)) return Promise.all(ranges.map(({ start, end }) => readBytes(source, start, end)));
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  let read = 0;
  return ranges.map(({ start, end }) => bytes.subarray(read, (read += end - start)));
}
