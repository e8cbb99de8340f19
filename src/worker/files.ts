import { datasets } from "../datasets/all.ts";
import { assemble } from "../import/assemble.ts";
import type { Failure } from "../import/failure.ts";
import type { ImportedFile } from "../import/importFile.ts";
import type { Table } from "../table/table.ts";

/** The files of a session, and the tables they make together. */
export interface Files {
  /** Takes a file in, or says why not: its content is there already. A file of the same name takes the earlier one's place. */
  add(file: ImportedFile): Failure | null;
  /** Puts another reading of a file in its place. */
  replace(file: ImportedFile): void;
  remove(id: string): void;
  clear(): void;
  /** In the order of import, each as it counts beside the others. */
  all(): readonly ImportedFile[];
  byId(id: string): ImportedFile | undefined;
  ofDataset(id: string): readonly ImportedFile[];
  tables(): ReadonlyMap<string, Table>;
}

export function createFiles(): Files {
  const imported = new Map<string, ImportedFile>();
  let shown = new Map<string, ImportedFile>();
  let tables = new Map<string, Table>();

  /** Tables are put together anew: a file that is gone may have kept rows of another from counting. */
  function rebuild(): void {
    shown = new Map(imported);
    tables = new Map();
    for (const dataset of datasets) {
      const own = [...imported.values()].filter((file) => file.dataset === dataset);
      const { table, files } = assemble(dataset, own);
      for (const file of files) shown.set(file.id, file);
      if (table !== null) tables.set(dataset.id, table);
    }
  }

  return {
    add: (file) => {
      const same = [...imported.values()].find(({ fingerprint }) => fingerprint === file.fingerprint);
      if (same !== undefined) return { reason: "sameContent", as: same.report.name };
      const namesake = [...imported.values()].find(({ report }) => report.name === file.report.name);
      if (namesake !== undefined) imported.delete(namesake.id);
      imported.set(file.id, namesake === undefined ? file : { ...file, notices: [...file.notices, replacedWords] });
      rebuild();
      return null;
    },
    replace: (file) => {
      imported.set(file.id, file);
      rebuild();
    },
    remove: (id) => {
      imported.delete(id);
      rebuild();
    },
    clear: () => {
      imported.clear();
      rebuild();
    },
    all: () => [...shown.values()],
    byId: (id) => shown.get(id),
    ofDataset: (id) => [...shown.values()].filter((file) => file.dataset?.id === id),
    tables: () => tables,
  };
}

const replacedWords = {
  zh: "内容与先前导入的同名文件不同，已替换。",
  en: "Its content differs from the file of this name imported earlier, which it replaced.",
};
