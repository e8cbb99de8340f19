import type { Aggregates, Picked } from "../aggregates.ts";
import type { FileEncoding } from "../cases/files.ts";

/** One way of getting from files to figures. Each module of this folder that can be measured exports one by default. */
export interface Contender {
  /** What a program does before anybody drops a file; it is not timed. */
  open?(): Promise<void>;
  /** Reads the files, and cleans what the figures need; what was loaded before is forgotten. */
  load(sources: readonly Source[]): Promise<void>;
  /** `null` for what gives no figures, only the limits of the machine. */
  aggregate(picked: Picked): Promise<Aggregates | null> | Aggregates | null;
}

export interface Source {
  readonly file: File;
  /** For those that cannot tell by themselves. */
  readonly encoding: FileEncoding;
}

/** Slices that are read one at a time, so that a long file is never in memory as a whole. */
const SLICE_BYTES = 32 << 20;

/** The bytes of a file; the next slice is read while one is in use. */
export async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  const slice = (from: number) => file.slice(from, from + SLICE_BYTES).arrayBuffer();
  let next = slice(0);
  for (let from = 0; from < file.size; from += SLICE_BYTES) {
    const bytes = new Uint8Array(await next);
    if (from + SLICE_BYTES < file.size) next = slice(from + SLICE_BYTES);
    yield bytes;
  }
}

/** The text of a file piece by piece, no character cut in two. */
export async function* textOf({ file, encoding }: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of bytesOf(file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}
