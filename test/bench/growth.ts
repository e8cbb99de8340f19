import { openTab } from "./browser.ts";
import { caseFiles } from "./cases/files.ts";
import { product, readAlone, type ListedContender } from "./contenders.ts";
import { CACHE } from "./folders.ts";
import { wrongIn } from "./measure.ts";
import { median } from "./numbers.ts";
import type { Site } from "./site.ts";

/** How fast files of so many rows come in, and how fast they are read and nothing else. */
export interface Grown {
  readonly rows: number;
  readonly imported: Timed;
  readonly read: Timed;
  /** What differs from the truth in an import. */
  readonly wrong: readonly string[];
}

/** The median of the times that counted, in ms. */
export interface Timed {
  readonly ms: number;
  readonly times: number;
}

/** A size is imported until it has taken so long altogether: the median of a few short imports does not hold still. */
const ENOUGH_MS = 2000;

/**
 * Imports files of several sizes into one worker, each `runs` times at least. Before anything counts, each size was
 * imported once, the largest first: code that has never run is slow, and that is no matter of size. Then the same in
 * another worker that only reads them: what nobody can be faster than.
 */
export async function measureGrowth(site: Site, sizes: readonly number[], runs: number): Promise<Grown[]> {
  const imported = await inOneWorker(site, product, sizes, runs);
  const read = await inOneWorker(site, readAlone, sizes, runs);
  return sizes.map((rows, i) => ({ rows, imported: imported[i], read: read[i], wrong: imported[i].wrong }));
}

type Repeated = Timed & { readonly wrong: readonly string[] };

async function inOneWorker(site: Site, contender: ListedContender, sizes: readonly number[], runs: number): Promise<Repeated[]> {
  const tab = await openTab(site);
  const repeat = async (rows: number, until: (times: readonly number[]) => boolean): Promise<Repeated> => {
    const { whole, truths } = caseFiles(CACHE, rows);
    await tab.put([whole["utf-8"]]);
    const times: number[] = [];
    const wrong: string[] = [];
    while (!until(times)) {
      const { ms, aggregates } = await tab.page.evaluate(() => window.bench.first(["utf-8"]));
      times.push(ms);
      wrong.push(...wrongIn(contender, truths[0], aggregates));
    }
    return { ms: median(times), times: times.length, wrong };
  };
  try {
    await tab.page.evaluate((name) => window.bench.open(name, "worker"), contender.name);
    for (const rows of [...sizes].reverse()) await repeat(rows, ({ length }) => length === 1);
    const repeated: Repeated[] = [];
    for (const rows of sizes) repeated.push(await repeat(rows, (times) => times.length >= runs && sum(times) >= ENOUGH_MS));
    return repeated;
  } finally {
    await tab.close();
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
