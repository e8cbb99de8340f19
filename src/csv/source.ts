/**
 * Bytes that can be read by range, asynchronously: a `File` in the browser, a `File` or `Blob` in Node,
 * or a file that had to be rewritten as UTF-8 before it could be scanned on bytes.
 */
export interface ByteSource {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer>; stream?(): ByteStream };
}

/** As much of a `ReadableStream` as is needed to read one. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: false; readonly value: Uint8Array } | { readonly done: true }>;
    cancel(): Promise<void>;
  };
}

/** The bytes of `[start, end)`, cut at the end of the source. Rejects where the file vanished or changed. */
export async function readBytes(source: ByteSource, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await source.slice(start, Math.min(end, source.size)).arrayBuffer());
}
