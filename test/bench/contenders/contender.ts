import { chunksOf } from "../../../src/csv/chunks.ts";
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

/** The text of a file piece by piece, no character cut in two; read as the product reads, which nothing else was as fast as. */
export async function* textOf({ file, encoding }: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of chunksOf(file, 0)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}
