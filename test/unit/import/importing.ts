import { createDirectory } from "../../../src/clean/department.ts";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { datasets } from "../../../src/datasets/all.ts";
import { undecided, type Decisions } from "../../../src/import/decisions/decisions.ts";
import { reportOf } from "../../../src/import/fileReport.ts";
import { importFile, type Imported, type ImportedFile, type ImportOptions, type NamedSource } from "../../../src/import/importFile.ts";
import type { FileReport } from "../../../src/import/report.ts";

const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);

/** Imports text as UTF-8, or bytes as they are, under a name. */
export function importing(content: string | Uint8Array, name = "表.csv", plain = false): Promise<Imported> {
  return importingSource(new File([content as BlobPart], name), plain);
}

export function importingSource(file: NamedSource, plain = false, knowing: Partial<ImportOptions> = {}): Promise<Imported> {
  return importFile(file, { id: file.name, datasets, directory, plain, ...knowing });
}

/** The imported file with its whole report; a failure is the test's. */
export async function imported(content: string | Uint8Array, name?: string): Promise<ImportedFile & { readonly report: FileReport }> {
  return reported(await importing(content, name));
}

/** The file as it is under decisions that were just taken. */
export async function importedUnder(decisions: Partial<Decisions>, content: string | Uint8Array, name = "表.csv"): Promise<ImportedFile & { readonly report: FileReport }> {
  const remembered = (key: string) => ({ key, fingerprint: null, decisions: { ...undecided, ...decisions } });
  return reported(await importingSource(new File([content as BlobPart], name), false, { remembered }));
}

async function reported(result: Imported): Promise<ImportedFile & { readonly report: FileReport }> {
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
