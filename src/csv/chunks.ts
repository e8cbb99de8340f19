import { readBytes, type ByteSource, type ByteStream, type StreamPiece } from "./source.ts";

/** A source without a stream mostly has its bytes in memory: a slice costs nothing, and a small one stays in a processor's cache. */
const SLICE_BYTES = 256 << 10;

/** What a stream fills again and again. */
const ROOM_BYTES = 1 << 20;

/**
 * Streams that are being read. Chromium's garbage collection takes one that fills a buffer of its reader's where nothing
 * leads to it but the promise for that buffer, and the promise is never kept.
 */
const beingRead = new Set<ByteStream>();

/**
 * The bytes of a source from `from` on, in order, each chunk good until the next is asked for: as the source streams them,
 * or where it does not, or a size is asked for, in slices. Stopping early stops the reading. Rejects where the source cannot be read.
 */
export async function* chunksOf(source: ByteSource, from: number, sliceBytes?: number): AsyncGenerator<Uint8Array, void, void> {
  const stream = sliceBytes === undefined ? source.slice(from, source.size).stream?.() : undefined;
  if (stream === undefined) {
    yield* slicesOf(source, from, sliceBytes ?? SLICE_BYTES);
    return;
  }
  beingRead.add(stream);
  const reader = readerOf(stream);
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel().finally(() => beingRead.delete(stream));
  }
}

/** Has a stream fill one buffer over and over where it can: memory that is new each time costs more than what is read into it. */
function readerOf(stream: ByteStream): { read(): Promise<StreamPiece<Uint8Array>>; cancel(): Promise<void> } {
  let reader;
  try {
    reader = stream.getReader({ mode: "byob" });
  } catch {
    return stream.getReader();
  }
  let room = new ArrayBuffer(ROOM_BYTES);
  const read = async () => {
    const piece = await reader.read(new Uint8Array(room));
    if (!piece.done) room = piece.value.buffer;
    return piece;
  };
  return { read, cancel: () => reader.cancel() };
}

async function* slicesOf(source: ByteSource, from: number, sliceBytes: number): AsyncGenerator<Uint8Array, void, void> {
  let next = readBytes(source, from, from + sliceBytes);
  for (let offset = from; offset < source.size; ) {
    const chunk = await next;
    if (chunk.length === 0) return;
    offset += chunk.length;
    next = readBytes(source, offset, offset + sliceBytes);
    // Nobody may come to wait for it, so its failure must not go unhandled.
    next.catch(() => undefined);
    yield chunk;
  }
}
