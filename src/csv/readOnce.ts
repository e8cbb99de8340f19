import { readBytes, type ByteSource } from "./source.ts";

/** A source of which the first read takes all; later ones are answered from memory, until it is released. */
export interface ReadOnce extends ByteSource {
  /** Lets go of the bytes; from then on the source itself is read, which notices if it changed. */
  release(): void;
}

/** More than this is not kept: its reads are long enough for what each costs beside. */
const MOST_BYTES = 4 << 20;

/** Sources that are read already, for whoever reads them once. */
const begun = new WeakMap<ByteSource, ReadOnce>();

/** Begins to read a small source that somebody will soon read once. */
export function readAhead(source: ByteSource): void {
  if (source.size > MOST_BYTES || begun.has(source)) return;
  const reading = beginOnce(source, MOST_BYTES);
  begun.set(source, reading);
  // Whoever reads it hears of a failure; until then nobody waits for it.
  readBytes(reading, 0, 0).catch(() => undefined);
}

/** A small source read once and not seven times, since a browser takes about a millisecond for each read. */
export function readOnce(source: ByteSource, mostBytes = MOST_BYTES): ReadOnce {
  const known = begun.get(source);
  begun.delete(source);
  return known ?? beginOnce(source, mostBytes);
}

function beginOnce(source: ByteSource, mostBytes: number): ReadOnce {
  let whole: Promise<Uint8Array> | null = null;
  let released = source.size > mostBytes;
  return {
    size: source.size,
    slice: (start, end) => {
      if (released) return source.slice(start, end);
      const kept = (whole ??= readBytes(source, 0, source.size));
      return { arrayBuffer: async () => (await kept).slice(start, end).buffer, bytes: async () => (await kept).subarray(start, end) };
    },
    release: () => {
      released = true;
      whole = null;
    },
  };
}
