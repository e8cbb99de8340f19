import { createDirectory } from "../../../src/clean/department.ts";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { datasets } from "../../../src/datasets/all.ts";
import { reportOf } from "../../../src/import/fileReport.ts";
import { importFile, type Imported, type ImportedFile, type NamedSource } from "../../../src/import/importFile.ts";
import type { FileReport } from "../../../src/import/report.ts";

const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);

/** Imports text as UTF-8, or bytes as they are, under a name. */
export function importing(content: string | Uint8Array, name = "表.csv", plain = false): Promise<Imported> {
  return importingSource(new File([content as BlobPart], name), plain);
}

export function importingSource(file: NamedSource, plain = false): Promise<Imported> {
  return importFile(file, { id: file.name, datasets, directory, plain });
}

/** The imported file with its whole report; a failure is the test's. */
export async function imported(content: string | Uint8Array, name?: string): Promise<ImportedFile & { readonly report: FileReport }> {
  const result = await importing(content, name);
  if (!result.ok) throw new Error(`not imported: ${result.failure.reason}`);
  return { ...result.file, report: await reportOf(result.file) };
}

/** Lines joined as departments' exports join them. */
export function sheet(...lines: readonly string[]): string {
  return lines.join("\r\n") + "\r\n";
}

/** Whether the ledger accounts for every record. */
export function balances({ report: { rows } }: ImportedFile): boolean {
  return rows.read === rows.kept + rows.duplicate + rows.excluded + rows.held;
}
