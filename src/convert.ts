import { mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createDirectory } from "./clean/department.ts";
import { DEPARTMENTS } from "./clean/departments.ts";
import { writeCsv } from "./csv/write.ts";
import { datasets } from "./datasets/all.ts";
import { cleanRows } from "./import/cleanRows.ts";
import { failureSentence } from "./import/failure.ts";
import { reportOf } from "./import/fileReport.ts";
import { importFile } from "./import/importFile.ts";
import { plainRows } from "./import/plain/plainTable.ts";
import type { FileReport } from "./import/report.ts";

const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);

/** Rows written at a time, so that a long file is never in memory as text. */
const BATCH = 8192;

/** `npm run convert -- IN OUT [--dataset auto]`: the page's import over a folder of files, without a browser. */
async function convert(input: string, output: string, auto: boolean): Promise<void> {
  await mkdir(output, { recursive: true });
  const reports: FileReport[] = [];
  const names = (await readdir(input, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name).sort();
  for (const name of names) {
    const file = new File([await readFile(join(input, name))], name);
    const imported = await importFile(file, { id: name, datasets, directory, plain: !auto });
    if (!imported.ok) {
      process.stdout.write(`${failureSentence(name, imported.failure).zh}\n`);
      continue;
    }
    const rows = imported.file.table === null ? plainRows(imported.file) : cleanRows([imported.file]);
    // The whole name: `a.csv` and `a.tsv` are two files.
    await writeRows(join(output, `${name}_converted.csv`), rows);
    reports.push(await reportOf(imported.file));
  }
  await writeFile(join(output, "report.json"), `${JSON.stringify({ files: reports }, null, 2)}\n`);
  process.stdout.write(`${names.length} 个文件，转换 ${reports.length} 个\n`);
}

async function writeRows(path: string, rows: AsyncIterable<readonly string[]>): Promise<void> {
  const file = await open(path, "w");
  let batch: (readonly string[])[] = [];
  for await (const row of rows) {
    if (batch.push(row) < BATCH) continue;
    await file.write(writeCsv(batch));
    batch = [];
  }
  await file.write(writeCsv(batch));
  await file.close();
}

const [input, output, ...flags] = process.argv.slice(2);
if (input === undefined || output === undefined) {
  process.stderr.write("用法：npm run convert -- 输入文件夹 输出文件夹 [--dataset auto]\n");
  process.exitCode = 2;
} else {
  // npm runs scripts in the project's folder; paths are meant from where it was called.
  const from = process.env.INIT_CWD ?? process.cwd();
  await convert(resolve(from, input), resolve(from, output), flags.join(" ") === "--dataset auto");
}
