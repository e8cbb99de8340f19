import { readBytes, type ByteSource } from "./source.ts";

/** A source of which the first read takes all; later ones are answered from memory, until it is released. */
export interface ReadOnce extends ByteSource {
  /** Lets go of the bytes; from then on the source itself is read, which notices if it changed. */
  release(): void;
}

/** More than this is not kept: its reads are long enough for what each costs beside. */
const MOST_BYTES = 4 << 20;

/** A small source read once and not seven times, since a browser takes about a millisecond for each read. */
export function readOnce(source: ByteSource, mostBytes = MOST_BYTES): ReadOnce {
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
