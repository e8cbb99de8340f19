import type { Cells } from "./cells.ts";
import type { Dialect } from "./dialect.ts";
import { readBytes, readRanges } from "./source.ts";
import { splitRecords } from "./splitRecords.ts";
import { decoderOf, type Readable } from "./transcode.ts";

/** Records less than this many bytes apart are read as one run, up to so many bytes: a run of its own takes as long as a quarter of a megabyte more. */
const GAP_BYTES = 256 << 10;
const RUN_BYTES = 8 << 20;

/** The cells of the records `[from, to)`, read back from the file; one text in memory, so thousands, not millions. */
export async function readRecords(
  input: Readable,
  dialect: Dialect,
  cells: Cells,
  from: number,
  to: number,
): Promise<string[][]> {
  if (to <= from) return [];
  const { starts } = cells;
  const records = splitRecords(decoderOf(input)(await readBytes(input.source, starts[from], starts[to])), dialect);
  // A stray quote can look another way where the text begins in the middle of the file; the scan decides.
  if (records.length !== to - from) return readRecordsAt(input, dialect, cells, range(from, to));
  if (cells.replaced.size > 0) records.forEach((texts, i) => put(cells, from + i, texts));
  return records;
}

/** The cells of records anywhere in the file, in the order asked for; neighbours are read together. */
export async function readRecordsAt(
  input: Readable,
  dialect: Dialect,
  cells: Cells,
  records: Uint32Array | readonly number[],
): Promise<string[][]> {
  const found = new Map<number, string[]>();
  await readEach(input, cells, records, (record, text) => found.set(record, put(cells, record, splitRecords(text, dialect)[0] ?? [])));
  return Array.from(records, (record) => found.get(record) ?? []);
}

/** The text of records as the file has it, without the line break at its end, cut with an ellipsis after `most` characters. */
export async function readRawAt(input: Readable, cells: Cells, records: Uint32Array | readonly number[], most = Infinity): Promise<string[]> {
  const found = new Map<number, string>();
  await readEach(input, cells, records, (record, text) => {
    const raw = text.replace(/(?:\r\n|\r|\n)$/, "");
    found.set(record, raw.length > most ? `${raw.slice(0, most)}…` : raw);
  });
  return Array.from(records, (record) => found.get(record) ?? "");
}

/** Puts the replacements of a record into its texts. */
function put({ replaced }: Cells, record: number, texts: string[]): string[] {
  replaced.get(record)?.forEach((text, column) => {
    while (texts.length < column) texts.push("");
    texts[column] = text;
  });
  return texts;
}

/** Hands over the text of each record, in the order of the file. */
async function readEach(
  input: Readable,
  { starts }: Cells,
  records: Uint32Array | readonly number[],
  take: (record: number, text: string) => void,
): Promise<void> {
  const decode = decoderOf(input);
  for (const runs of readTogether(runsOf(Uint32Array.from(records).sort(), starts), starts)) {
    const read = await readRanges(input.source, runs.map(({ first, last }) => ({ start: starts[first], end: starts[last + 1] })));
    runs.forEach(({ first, wanted }, i) => {
      for (const record of wanted) take(record, decode(read[i].subarray(starts[record] - starts[first], starts[record + 1] - starts[first])));
    });
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
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

/** The runs in groups of no more bytes than one may have. */
function readTogether(runs: readonly Run[], starts: Uint32Array): Run[][] {
  const groups: Run[][] = [];
  let room = 0;
  for (const run of runs) {
    const bytes = starts[run.last + 1] - starts[run.first];
    const group = bytes <= room ? groups.at(-1) : undefined;
    if (group === undefined) groups.push([run]);
    else group.push(run);
    room = (group === undefined ? RUN_BYTES : room) - bytes;
  }
  return groups;
}
