import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { resolve } from "node:path";
import { caseFiles, smallFiles, type FileEncoding, type SmallFiles } from "./cases/files.ts";
import { papaparse, product, readAlone } from "./contenders.ts";
import { CACHE } from "./folders.ts";
import { measureGrowth } from "./growth.ts";
import { count } from "./markdown.ts";
import { measure, type Task } from "./measure.ts";
import { readOptions, usage, type Options } from "./options.ts";
import { installPeers } from "./peers.ts";
import { openSite, type Site } from "./site.ts";
import { growthTable, mainTable, smallTable, usableTable, type Series } from "./tables.ts";
import { measureUsable } from "./usable.ts";

// npm run bench: the product beside its peers in a real browser, every figure held against the truth.
// Standard output is the tables and nothing else. Fails where the product's own figures are wrong.

const SMALL_ROWS = 40_000;

/** Work that others do on this machine meanwhile makes times long and ratios unsteady. */
const [startLoad] = loadavg();

async function bench(options: Options): Promise<{ readonly text: string; readonly wrong: readonly string[] }> {
  const names = new Set(options.contenders.map(({ name }) => name));
  if (options.contenders.some(({ kind }) => kind === "peer")) installPeers();
  const site = await openSite([...names.add(product.name).add(readAlone.name)]);
  try {
    const whole = await rounds(site, wholeTasks(options), options.runs);
    const small = options.small ? await rounds(site, smallTasks(options), options.runs) : [];
    const grown = options.growth.length === 0 ? [] : await measureGrowth(site, options.growth, options.runs);
    const usable = options.usable ? await measureUsable(site, caseFiles(CACHE, options.rows), smallFilesOf(options)) : null;
    const sections = [
      circumstances(options),
      ...(whole.length === 0 ? [] : [`One file of ${count(options.rows)} cases:`, mainTable(whole)]),
      ...(small.length === 0 ? [] : ["Twenty small files of mixed encodings:", smallTable(small)]),
      ...(grown.length === 0 ? [] : ["Growth, after start-up:", growthTable(grown)]),
      ...(usable === null ? [] : ["Staying usable, in the product's own worker, once:", usableTable(usable)]),
    ];
    const own = [...whole, ...small].flatMap(({ contender, runs }) => (contender === product ? runs : []));
    return { text: `${sections.join("\n\n")}\n`, wrong: [...own, ...grown, ...(usable === null ? [] : [usable])].flatMap(({ wrong }) => wrong) };
  } finally {
    await site.close();
  }
}

type Named = Task & { readonly setting: string };

function wholeTasks({ rows, contenders }: Options): Named[] {
  if (contenders.length === 0) return [];
  note(`a file of ${count(rows)} cases in two encodings`);
  const { whole, truths } = caseFiles(CACHE, rows);
  const encodings: readonly (readonly [FileEncoding, string])[] = [["utf-8", "UTF-8"], ["gb18030", "GB18030"]];
  return encodings.flatMap(([encoding, setting]) => contenders.map((contender) => ({ contender, setting, files: [whole[encoding]], truths })));
}

function smallTasks(options: Options): Named[] {
  const { files, truths } = smallFilesOf(options);
  const inWorker = { contender: product, setting: "one worker", files, truths };
  return options.contenders.includes(papaparse) ? [inWorker, { contender: papaparse, setting: "main thread", where: "page", files, truths }] : [inWorker];
}

function smallFilesOf({ rows }: Options): SmallFiles {
  return smallFiles(CACHE, Math.min(rows, SMALL_ROWS));
}

/** Every task once, then every task again: what else the machine does is spread over all of them. */
async function rounds(site: Site, tasks: readonly Named[], runs: number): Promise<Series[]> {
  const series = tasks.map(({ contender, setting }) => ({ contender, setting, runs: [] as Awaited<ReturnType<typeof measure>>[] }));
  for (let round = 1; round <= runs; round++) {
    for (const [i, task] of tasks.entries()) {
      const measured = await measure(site, task);
      series[i].runs.push(measured);
      note(`${round}/${runs} ${task.contender.name}, ${task.setting}: ${Math.round(measured.first)} ms${measured.wrong.length > 0 ? `, wrong: ${measured.wrong[0]}` : ""}`);
    }
  }
  return series;
}

function circumstances({ runs }: Options): string {
  const [{ model }] = cpus();
  const times = runs === 1 ? "One run" : `Medians of ${runs} interleaved runs`;
  return `${times} in headless Chromium on ${cpus().length} cores (${model.trim()}), load at the start ${startLoad.toFixed(1)}.`;
}

function note(text: string): void {
  console.error(text);
}

const options = readOptions(process.argv.slice(2));
if ("problem" in options) {
  note(`${options.problem}\n${usage}`);
  process.exitCode = 2;
} else {
  const { text, wrong } = await bench(options);
  process.stdout.write(text);
  // npm runs scripts in the project's folder; paths are meant from where it was called.
  if (options.out !== null) writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), options.out), text);
  if (wrong.length > 0) {
    note(`The product's figures are wrong:\n${wrong.slice(0, 20).join("\n")}`);
    process.exitCode = 1;
  }
}
