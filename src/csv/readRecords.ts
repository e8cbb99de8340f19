import type { Cells } from "./cells.ts";
import type { Dialect } from "./dialect.ts";
import { readBytes } from "./source.ts";
import { splitRecords } from "./splitRecords.ts";
import { decoderOf, type Readable } from "./transcode.ts";

/** Records less than this many bytes apart are read together, up to so many bytes. */
const GAP_BYTES = 16 << 10;
const RUN_BYTES = 1 << 20;

/** The cells of the records `[from, to)`, read back from the file; one text in memory, so thousands, not millions. */
export async function readRecords(
  input: Readable,
  dialect: Dialect,
  { starts }: Cells,
  from: number,
  to: number,
): Promise<string[][]> {
  if (to <= from) return [];
  return splitRecords(decoderOf(input)(await readBytes(input.source, starts[from], starts[to])), dialect);
}

/** The cells of records anywhere in the file, in the order asked for; neighbours are read together. */
export async function readRecordsAt(
  input: Readable,
  dialect: Dialect,
  { starts }: Cells,
  records: Uint32Array | readonly number[],
): Promise<string[][]> {
  const decode = decoderOf(input);
  const cells = new Map<number, string[]>();
  for (const { first, last, wanted } of runsOf(Uint32Array.from(records).sort(), starts)) {
    const bytes = await readBytes(input.source, starts[first], starts[last + 1]);
    for (const record of wanted) {
      const own = bytes.subarray(starts[record] - starts[first], starts[record + 1] - starts[first]);
      cells.set(record, splitRecords(decode(own), dialect)[0] ?? []);
    }
  }
  return Array.from(records, (record) => cells.get(record) ?? []);
}

/** The text of a record as the file has it, without the line break at its end. */
export async function readRaw(input: Readable, { starts }: Cells, record: number): Promise<string> {
  const text = decoderOf(input)(await readBytes(input.source, starts[record], starts[record + 1]));
  return text.replace(/(?:\r\n|\r|\n)$/, "");
}

interface Run {
  readonly first: number;
  last: number;
  readonly wanted: number[];
}

function runsOf(ascending: Uint32Array, starts: Uint32Array): Run[] {
  const runs: Run[] = [];
  for (const record of ascending) {
    const run = runs.at(-1);
    const isNear =
      run !== undefined &&
      starts[record] - starts[run.last + 1] < GAP_BYTES &&
      starts[record + 1] - starts[run.first] < RUN_BYTES;
    if (isNear) {
      run.last = record;
      run.wanted.push(record);
    } else {
      runs.push({ first: record, last: record, wanted: [record] });
    }
  }
  return runs;
}
