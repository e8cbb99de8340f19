import { datasets } from "../datasets/all.ts";
import type { Dataset } from "../datasets/dataset.ts";
import { assemble, type Assembled } from "../import/together/assemble.ts";
import { checkReferences } from "../import/checks/checkReferences.ts";
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
  /** What a file is or was called, also after it is gone. */
  nameOf(id: string): string;
  ofDataset(id: string): readonly ImportedFile[];
  tables(): ReadonlyMap<string, Table>;
}

/** What a dataset's files came to, `from` what they were by themselves. */
interface Built extends Assembled {
  readonly from: readonly ImportedFile[];
}

/** All files as they count beside each other, by id, and what each dataset's files came to. */
interface Together {
  readonly files: ReadonlyMap<string, ImportedFile>;
  readonly tables: ReadonlyMap<string, Table>;
}

export function createFiles(): Files {
  const imported = new Map<string, ImportedFile>();
  const names = new Map<string, string>();
  let built = new Map<Dataset, Built>();
  let together: Together | null = null;

  /** Put together once somebody asks, not at each of twenty files that come in a row. */
  function counted(): Together {
    together ??= putTogether();
    return together;
  }

  /** A dataset's tables are put together anew where its files are others: one that is gone may have kept rows of another from counting. */
  function putTogether(): Together {
    const now = [...imported.values()];
    built = new Map(datasets.map((dataset) => [dataset, builtOf(dataset, now.filter((file) => file.dataset === dataset))]));
    const beside = new Map([...built.values()].flatMap(({ files }) => files.map((file): [string, ImportedFile] => [file.id, file])));
    const tables = new Map([...built].flatMap(([{ id }, { table }]): [string, Table][] => (table === null ? [] : [[id, table]])));
    return { tables, files: new Map(now.map((file) => [file.id, besideLists(beside.get(file.id) ?? file, tables)])) };
  }

  function builtOf(dataset: Dataset, from: readonly ImportedFile[]): Built {
    const known = built.get(dataset);
    const isKnown = known?.from.length === from.length && known.from.every((file, i) => file === from[i]);
    return isKnown ? known : { from, ...assemble(dataset, from) };
  }

  return {
    add: (file) => {
      const same = [...imported.values()].find(({ fingerprint }) => fingerprint === file.fingerprint);
      if (same !== undefined) return { reason: "sameContent", as: same.report.name };
      names.set(file.id, file.report.name);
      const namesake = [...imported.values()].find(({ report }) => report.name === file.report.name);
      if (namesake !== undefined) imported.delete(namesake.id);
      imported.set(file.id, namesake === undefined ? file : { ...file, notices: [...file.notices, replacedWords] });
      together = null;
      return null;
    },
    replace: (file) => {
      imported.set(file.id, file);
      together = null;
    },
    remove: (id) => {
      imported.delete(id);
      together = null;
    },
    clear: () => {
      imported.clear();
      built = new Map();
      together = null;
    },
    all: () => [...counted().files.values()],
    byId: (id) => counted().files.get(id),
    nameOf: (id) => names.get(id) ?? id,
    ofDataset: (id) => [...counted().files.values()].filter((file) => file.dataset?.id === id),
    tables: () => counted().tables,
  };
}

/** The file with what the lists that other files bring say to the names in it. */
function besideLists(file: ImportedFile, tables: ReadonlyMap<string, Table>): ImportedFile {
  if (file.dataset === null || file.table === null) return file;
  const checks = checkReferences(file.dataset, file.table, tables);
  return checks.length === 0 ? file : { ...file, report: { ...file.report, checks: [...file.report.checks, ...checks] } };
}

const replacedWords = {
  zh: "内容与先前导入的同名文件不同，已替换。",
  en: "Its content differs from the file of this name imported earlier, which it replaced.",
};
