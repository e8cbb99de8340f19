import { readBytes, type ByteSource } from "./source.ts";

const SLICE_BYTES = 8 << 20;

/**
 * The bytes of a source from `from` on, in order, the next being read while one is looked at: as the source streams them,
 * or where it does not, or a size is asked for, in slices. Stopping early stops the reading. Rejects where the source cannot be read.
 */
export async function* chunksOf(source: ByteSource, from: number, sliceBytes?: number): AsyncGenerator<Uint8Array, void, void> {
  const stream = sliceBytes === undefined ? source.slice(from, source.size).stream?.() : undefined;
  if (stream === undefined) {
    yield* slicesOf(source, from, sliceBytes ?? SLICE_BYTES);
    return;
  }
  const reader = stream.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    await reader.cancel();
  }
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
