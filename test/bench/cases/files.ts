import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { generateCases, HEADER } from "./generate.ts";
import { createTruths, type Truth } from "./truth.ts";

export type FileEncoding = "utf-8" | "gb18030";

/** A file on disk, and what a contender that cannot tell is told about it. */
export interface CaseFile {
  readonly path: string;
  readonly encoding: FileEncoding;
}

/** The same cases in each encoding, or one after the other in `small` files, with the right answers to all picks. */
export interface CaseFiles {
  readonly rows: number;
  readonly whole: Readonly<Record<FileEncoding, CaseFile>>;
  readonly truths: readonly Truth[];
}

export interface SmallFiles {
  readonly rows: number;
  readonly files: readonly CaseFile[];
  readonly truths: readonly Truth[];
}

const SMALL_FILES = 20;
/** Characters gathered before they are encoded and written. */
const BATCH = 4 << 20;
const BOM = "\ufeff";
/** Changes whenever the generator does, so that no file of an earlier one is taken. */
const EDITION = "1";

/** The files of so many cases, made once and kept in `folder`. */
export function caseFiles(folder: string, rows: number): CaseFiles {
  const stem = join(folder, `cases-${EDITION}-${rows}`);
  const whole = {
    "utf-8": { path: `${stem}.utf8.csv`, encoding: "utf-8" },
    gb18030: { path: `${stem}.gb18030.csv`, encoding: "gb18030" },
  } as const;
  const truths = remembered(`${stem}.json`, () => {
    const [utf8, gb18030] = [openText(whole["utf-8"]), openText(whole.gb18030)];
    const answers = createTruths();
    for (const one of generateCases(rows)) {
      for (const text of [utf8, gb18030]) text.add(one.record);
      answers.add(one);
    }
    for (const text of [utf8, gb18030]) text.close();
    return answers.list();
  });
  return { rows, whole, truths };
}

/** Twenty files of as many cases each, in UTF-8 without and with a byte order mark and in GB18030 by turns. */
export function smallFiles(folder: string, rows: number): SmallFiles {
  const stem = join(folder, `small-${EDITION}-${rows}`);
  const spellings = [{ encoding: "utf-8", bom: "" }, { encoding: "gb18030", bom: "" }, { encoding: "utf-8", bom: BOM }] as const;
  const files = Array.from({ length: SMALL_FILES }, (_, i) => ({ path: `${stem}-${i}.csv`, ...spellings[i % spellings.length] }));
  const truths = remembered(`${stem}.json`, () => {
    const texts = files.map((file) => openText(file, file.bom));
    const answers = createTruths();
    let row = 0;
    for (const one of generateCases(rows)) {
      texts[Math.floor((row++ / rows) * SMALL_FILES)].add(one.record);
      answers.add(one);
    }
    for (const text of texts) text.close();
    return answers.list();
  });
  return { rows, files, truths };
}

/** Truths come last, so that half-written files are written again. */
function remembered(path: string, make: () => readonly Truth[]): readonly Truth[] {
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  mkdirSync(join(path, ".."), { recursive: true });
  const truths = make();
  writeFileSync(`${path}.new`, JSON.stringify(truths));
  renameSync(`${path}.new`, path);
  return truths;
}

function openText({ path, encoding }: CaseFile, bom = ""): { add(record: string): void; close(): void } {
  rmSync(path, { force: true });
  const file = openSync(path, "w");
  let batch = `${bom}${HEADER}\r\n`;
  const write = () => {
    writeSync(file, iconv.encode(batch, encoding));
    batch = "";
  };
  return {
    add: (record) => {
      batch += `${record}\r\n`;
      if (batch.length > BATCH) write();
    },
    close: () => {
      write();
      closeSync(file);
    },
  };
}
