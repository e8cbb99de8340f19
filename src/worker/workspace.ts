import { createDirectory } from "../clean/department.ts";
import { DEPARTMENTS } from "../clean/departments.ts";
import { lineOf } from "../csv/cells.ts";
import type { Encoding } from "../csv/encoding.ts";
import { readRecords } from "../csv/readRecords.ts";
import { writeCsv } from "../csv/write.ts";
import { datasets } from "../datasets/all.ts";
import { cleanRows } from "../import/cleanRows.ts";
import { fateNames } from "../import/fate.ts";
import { importFile, type ImportedFile, type NamedSource } from "../import/importFile.ts";
import { answerPage } from "./answer.ts";
import type { Added, ImportedSummary, PreviewRecord, Progress, WorkspaceApi } from "./api.ts";
import { createFiles } from "./files.ts";
import { answerRows } from "./rows.ts";
import { summarise } from "./summary.ts";

/** The files of one session and the answers they give. Runs in the worker, and in Node for tests. */
export function createWorkspace(): WorkspaceApi {
  const files = createFiles();
  const imports = createImports();

  return {
    add: async (file, onProgress, city) => {
      const result = await imports.run(file, { city, onProgress });
      if (!result.ok) return result;
      const failure = files.add(result.file);
      if (failure !== null) return { ok: false, name: file.name, failure };
      return { ok: true, file: summaryOf(files.byId(result.file.id) ?? result.file) };
    },
    reread: async (id, encoding, city) => {
      const earlier = files.byId(id);
      if (earlier === undefined) return { ok: false, name: "", failure: { reason: "unreadable" } };
      const result = await imports.run(earlier.source, { city, id, encoding });
      if (!result.ok) return result;
      files.replace(result.file);
      return { ok: true, file: summaryOf(files.byId(id) ?? result.file) };
    },
    cancel: imports.cancel,
    remove: files.remove,
    clear: () => {
      imports.cancel();
      files.clear();
    },
    summary: () => summarise(files.all().map(summaryOf), files.tables()),
    answer: (page, view) => answerPage(page, view, files),
    rows: (question) => answerRows(question, files.tables().get(question.dataset) ?? null, files.ofDataset(question.dataset)),
    preview: async (id, from, count) => {
      const file = files.byId(id);
      return file === undefined ? [] : preview(file, from, count);
    },
    report: () => ({ files: files.all().map(({ report }) => report) }),
    cleanedCsv: async (dataset) => {
      const rows: (readonly string[])[] = [];
      for await (const row of cleanRows(files.ofDataset(dataset))) rows.push(row);
      return writeCsv(rows, { bom: true, guard: true });
    },
  };
}

type ImportResult = { readonly ok: true; readonly file: ImportedFile } | Extract<Added, { ok: false }>;

interface ImportRequest {
  readonly city: string;
  /** Of the file that is read again; a new file gets one of its own. */
  readonly id?: string;
  readonly encoding?: Encoding;
  readonly onProgress?: (progress: Progress) => void;
}

/** Imports that can be called off: each knows whether it has been since it began. */
function createImports() {
  let count = 0;
  let cancelledUpTo = 0;

  return {
    cancel: () => {
      cancelledUpTo = count;
    },
    run: async (file: NamedSource, { city, id, encoding, onProgress }: ImportRequest): Promise<ImportResult> => {
      const number = ++count;
      const cancelled = () => number <= cancelledUpTo;
      const imported = await importFile(file, {
        id: id ?? `f${number}`,
        ...(encoding === undefined ? {} : { encoding }),
        datasets,
        directory: createDirectory({ name: city, prefixes: [] }, DEPARTMENTS),
        onProgress: ({ bytes, records }) => onProgress?.({ bytes, records, totalBytes: file.size }),
        cancelled,
      });
      if (!imported.ok) return { ok: false, name: file.name, failure: imported.failure };
      return cancelled() ? { ok: false, name: file.name, failure: { reason: "cancelled" } } : imported;
    },
  };
}

async function preview({ input, dialect, cells, fates }: ImportedFile, from: number, count: number): Promise<PreviewRecord[]> {
  const records = await readRecords(input, dialect, cells, from, Math.min(from + count, cells.records));
  return records.map((texts, i) => ({ line: lineOf(cells, from + i), cells: texts, fate: fateNames[fates[from + i]] }));
}

/** Held rows that the page is told of; the cleaning report has all of them. */
const HELD_SHOWN = 200;

function summaryOf({ id, report, notices }: ImportedFile): ImportedSummary {
  return { id, report: { ...report, held: report.held.slice(0, HELD_SHOWN) }, notices };
}
