import { mkdir, open, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createDirectory } from "./clean/department.ts";
import { DEPARTMENTS } from "./clean/departments.ts";
import { writeCsv } from "./csv/write.ts";
import { datasets } from "./datasets/all.ts";
import { cleanRows } from "./import/cleanRows.ts";
import { failureSentence, type Failure } from "./import/failure.ts";
import { reportOf } from "./import/fileReport.ts";
import { importFile } from "./import/importFile.ts";
import { plainRows } from "./plain/plainTable.ts";
import type { FileReport } from "./import/report.ts";

const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);

/** Rows written at a time, so that a long file is never in memory as text. */
const BATCH = 8192;

/** What was asked on the command line; the folders are whole paths. */
interface Asked {
  readonly input: string;
  readonly output: string;
  /** Writes recognised datasets clean, instead of every file as a plain table. */
  readonly auto: boolean;
}

/** `npm run convert -- IN OUT [--dataset auto]`: the page's import over a folder of files, without a browser. */
async function convert({ input, output, auto }: Asked): Promise<void> {
  const names = await namesIn(input);
  if (names === null) return refuse(`读不到输入文件夹“${input}”。请检查路径后重新运行。`);
  if (!(await madeFolder(output))) return refuse(`不能写入输出文件夹“${output}”。请检查路径和权限后重新运行。`);
  const reports: FileReport[] = [];
  for (const name of names) {
    const report = await convertFile(name, { input, output, auto });
    if ("reason" in report) process.stdout.write(`${failureSentence(name, report).zh}\n`);
    else reports.push(report);
  }
  await writeFile(join(output, "report.json"), `${JSON.stringify({ files: reports }, null, 2)}\n`);
  process.stdout.write(`${names.length} 个文件，转换 ${reports.length} 个\n`);
}

async function convertFile(name: string, { input, output, auto }: Asked): Promise<FileReport | Failure> {
  const bytes = await readFile(join(input, name)).catch(() => null);
  if (bytes === null) return { reason: "unreadable" };
  const imported = await importFile(new File([bytes], name), { id: name, datasets, directory, plain: !auto });
  if (!imported.ok) return imported.failure;
  const rows = imported.file.table === null ? plainRows(imported.file) : cleanRows([imported.file]);
  // The whole name: `a.csv` and `a.tsv` are two files.
  await writeRows(join(output, `${name}_converted.csv`), rows);
  return reportOf(imported.file);
}

/** The files of a folder by name; `null` where it cannot be read. */
async function namesIn(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  return entries && entries.filter((entry) => entry.isFile()).map(({ name }) => name).sort();
}

function madeFolder(path: string): Promise<boolean> {
  return mkdir(path, { recursive: true }).then(() => true, () => false);
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

/** `null` for anything but two folders and the one option. */
function asked(args: string[]): Asked | null {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { dataset: { type: "string" } } });
    const [input, output, ...more] = positionals;
    if (output === undefined || more.length > 0 || ![undefined, "auto"].includes(values.dataset)) return null;
    // npm runs scripts in the project's folder; paths are meant from where it was called.
    const from = process.env.INIT_CWD ?? process.cwd();
    return { input: resolve(from, input), output: resolve(from, output), auto: values.dataset === "auto" };
  } catch {
    // An option that there is not.
    return null;
  }
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

const request = asked(process.argv.slice(2));
if (request === null) refuse("用法：npm run convert -- 输入文件夹 输出文件夹 [--dataset auto]");
else await convert(request);
