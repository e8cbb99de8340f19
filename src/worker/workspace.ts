import { createDirectory } from "../clean/department.ts";
import { DEPARTMENTS } from "../clean/departments.ts";
import { readRecords } from "../csv/readRecords.ts";
import { lineOf } from "../csv/cells.ts";
import { writeCsv } from "../csv/write.ts";
import { datasetById, datasets } from "../datasets/all.ts";
import { cleanRows } from "../import/cleanRows.ts";
import { fateNames } from "../import/fate.ts";
import { importFile, type ImportedFile } from "../import/importFile.ts";
import { concat } from "../table/concat.ts";
import type { Table } from "../table/table.ts";
import { answerPage } from "./answer.ts";
import type { Added, ImportedSummary, WorkspaceApi } from "./api.ts";
import { answerRows } from "./rows.ts";
import { summarise } from "./summary.ts";

/** The files of one session and the tables made of them. Runs in the worker, and in Node for tests. */
export function createWorkspace(): WorkspaceApi {
  const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);
  const files = new Map<string, ImportedFile>();
  let tables = new Map<string, Table>();
  let nextId = 1;
  let cancelled = false;

  const filesOf = (dataset: string) => [...files.values()].filter((file) => file.dataset?.id === dataset);

  /** Tables are put together anew from all files of each dataset; a dataset with one file shares its columns. */
  function rebuild(): void {
    tables = new Map(
      datasets.flatMap(({ id }): [string, Table][] => {
        const parts = filesOf(id).flatMap(({ table }) => (table === null ? [] : [table]));
        return parts.length === 0 ? [] : [[id, concat(parts)]];
      }),
    );
  }

  async function add(file: File, onProgress: Parameters<WorkspaceApi["add"]>[1]): Promise<Added> {
    cancelled = false;
    const id = `f${nextId++}`;
    const imported = await importFile(file, {
      id,
      datasets,
      directory,
      onProgress: ({ bytes, records }) => onProgress({ bytes, records, totalBytes: file.size }),
      cancelled: () => cancelled,
    });
    if (!imported.ok) return { ok: false, name: file.name, failure: imported.failure };
    const earlier = [...files.values()].find(({ fingerprint }) => fingerprint === imported.file.fingerprint);
    if (earlier !== undefined) return { ok: false, name: file.name, failure: { reason: "sameContent", as: earlier.report.name } };
    files.set(id, replaceNamesake(files, imported.file));
    rebuild();
    return { ok: true, file: summaryOf(imported.file) };
  }

  return {
    add,
    cancel: () => {
      cancelled = true;
    },
    remove: (id) => {
      files.delete(id);
      rebuild();
    },
    clear: () => {
      files.clear();
      rebuild();
    },
    summary: () => summarise([...files.values()].map(summaryOf), tables),
    answer: (page, view) => answerPage(page, view, tables, files),
    rows: (question) => answerRows(question, tables.get(question.dataset) ?? null, filesOf(question.dataset)),
    preview: async (id, from, count) => {
      const file = files.get(id);
      if (file === undefined) return [];
      const { input, dialect, cells, fates } = file;
      const records = await readRecords(input, dialect, cells, from, Math.min(from + count, cells.records));
      return records.map((texts, i) => ({ line: lineOf(cells, from + i), cells: texts, fate: fateNames[fates[from + i]] }));
    },
    report: () => ({ files: [...files.values()].map(({ report }) => report) }),
    cleanedCsv: async (dataset) => {
      const rows: (readonly string[])[] = [];
      for await (const row of cleanRows(filesOf(datasetById(dataset).id))) rows.push(row);
      return writeCsv(rows, { bom: true, guard: true });
    },
  };
}

/** A file of the same name is a newer edition of it: it takes the earlier one's place, and says so. */
function replaceNamesake(files: Map<string, ImportedFile>, file: ImportedFile): ImportedFile {
  const earlier = [...files.values()].find(({ report }) => report.name === file.report.name);
  if (earlier === undefined) return file;
  files.delete(earlier.id);
  const notice = { zh: "内容与先前导入的同名文件不同，已替换。", en: "Its content differs from the file of this name imported earlier, which it replaced." };
  return { ...file, notices: [...file.notices, notice] };
}

function summaryOf({ id, report, notices }: ImportedFile): ImportedSummary {
  return { id, report, notices };
}
