import { createDirectory, type Directory } from "../clean/department.ts";
import { DEPARTMENTS } from "../clean/departments.ts";
import { writeCsv } from "../csv/write.ts";
import { datasets } from "../datasets/all.ts";
import { cleanRows } from "../import/cleanRows.ts";
import type { Decisions } from "../import/decisions/decisions.ts";
import { readDepartments } from "../import/departmentsCsv.ts";
import { heldIn, heldReasonsIn, reportOf } from "../import/fileReport.ts";
import { importFile, type ImportedFile, type NamedSource } from "../import/importFile.ts";
import { borrowingRows } from "../table/gather.ts";
import { answerMetrics, answerPage } from "./answer.ts";
import type { Added, Memory, Progress, WorkspaceApi } from "./api.ts";
import { createFiles } from "./files.ts";
import { columnSamples, preview } from "./fileRecords.ts";
import { summaryOf } from "./fileSummary.ts";
import { freeMemorySoon } from "./freeMemory.ts";
import { createPlain } from "./plain.ts";
import { answerRows } from "./rows.ts";
import { summarise } from "./summary.ts";
import { trendsOf } from "./trends.ts";
import { unknownDepartments } from "./unknownDepartments.ts";

const nothingRemembered: Memory = { city: "", departments: DEPARTMENTS, templates: [], remembered: [] };

/** The files of one session and the answers they give. Runs in the worker, and in Node for tests. */
export function createWorkspace(): WorkspaceApi {
  const files = createFiles();
  let memory = nothingRemembered;
  const imports = createImports(() => memory);

  async function add(file: NamedSource, onProgress: (progress: Progress) => void): Promise<Added> {
    const result = await imports.run(file, { onProgress });
    if (!result.ok) return result;
    const failure = files.add(result.file);
    return failure === null ? { ok: true, id: result.file.id } : { ok: false, name: file.name, failure };
  }

  return {
    configure: (now) => {
      memory = now;
    },
    add: async (file, onProgress) => {
      const added = await add(file, onProgress);
      if (!added.ok) freeMemorySoon();
      return added;
    },
    decide: async (id, decisions) => {
      const earlier = files.byId(id);
      if (earlier === undefined) return { ok: false, name: files.nameOf(id), failure: { reason: "cancelled" } };
      const result = await imports.run(earlier.source, { id, decisions });
      if (!result.ok) return result;
      // Removed, or replaced by a namesake, while it was being read.
      if (files.byId(id) === undefined) return { ok: false, name: earlier.report.name, failure: { reason: "cancelled" } };
      files.replace(result.file);
      return { ok: true, id };
    },
    cancel: imports.cancel,
    remove: (id) => {
      files.remove(id);
      freeMemorySoon();
    },
    clear: () => {
      imports.cancelAll();
      files.clear();
      freeMemorySoon();
    },
    summary: () => summarise(files.all().map(summaryOf), files.tables()),
    answer: (page, view) => borrowingRows(() => answerPage(page, view, files)),
    figures: (view) => borrowingRows(() => answerMetrics(view, files)),
    trends: (view) => borrowingRows(() => trendsOf(view, files)),
    rows: (question) => answerRows(question, files.tables().get(question.dataset) ?? null, files.ofDataset(question.dataset)),
    preview: async (id, from, count) => {
      const file = files.byId(id);
      return file === undefined ? [] : preview(file, from, count);
    },
    held: async (id, from, count, reason) => {
      const file = files.byId(id);
      return file === undefined ? [] : heldIn(file, from, count, reason);
    },
    heldReasons: (id) => {
      const file = files.byId(id);
      return file === undefined ? [] : heldReasonsIn(file);
    },
    columnSamples: async (id) => {
      const file = files.byId(id);
      return file === undefined ? [] : columnSamples(file);
    },
    readDepartments,
    unknownDepartments: () => unknownDepartments(files.all(), directoryOf(memory)),
    ...createPlain(files.byId),
    report: async () => ({ files: await Promise.all(files.all().map(reportOf)) }),
    cleanedCsv: async (dataset) => {
      const rows: (readonly string[])[] = [];
      for await (const row of cleanRows(files.ofDataset(dataset))) rows.push(row);
      return writeCsv(rows, { bom: true, guard: true });
    },
  };
}

function directoryOf({ city, departments }: Memory): Directory {
  return createDirectory({ name: city, prefixes: [] }, departments);
}

type ImportResult = { readonly ok: true; readonly file: ImportedFile } | Extract<Added, { ok: false }>;

interface ImportRequest {
  /** Of the file that is read again; a new file gets one of its own. */
  readonly id?: string;
  /** Taken just now; else those remembered apply. */
  readonly decisions?: Decisions;
  readonly onProgress?: (progress: Progress) => void;
}

/** Imports that can be called off: each knows whether it has been since it began. */
function createImports(memory: () => Memory) {
  let count = 0;
  const cancelledUpTo = { new: 0, again: 0 };

  return {
    /** New files; one that is read again is there already. */
    cancel: () => {
      cancelledUpTo.new = count;
    },
    cancelAll: () => {
      cancelledUpTo.new = count;
      cancelledUpTo.again = count;
    },
    run: async (file: NamedSource, { id, decisions, onProgress }: ImportRequest): Promise<ImportResult> => {
      const number = ++count;
      const cancelled = () => number <= cancelledUpTo[id === undefined ? "new" : "again"];
      const { templates, remembered } = memory();
      const imported = await importFile(file, {
        id: id ?? `f${number}`,
        datasets,
        directory: directoryOf(memory()),
        templates,
        remembered: (key) => (decisions === undefined ? (remembered.find((one) => one.key === key) ?? null) : { key, fingerprint: null, decisions }),
        onProgress: ({ bytes, records }) => onProgress?.({ bytes, records, totalBytes: file.size }),
        cancelled,
      });
      if (!imported.ok) return { ok: false, name: file.name, failure: imported.failure };
      return cancelled() ? { ok: false, name: file.name, failure: { reason: "cancelled" } } : imported;
    },
  };
}
