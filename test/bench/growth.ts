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
interface Timed {
  readonly ms: number;
  readonly times: number;
}

/** A size is imported until it has taken so long in a round: the median of a few short imports does not hold still. */
const ENOUGH_MS = 700;

/**
 * Imports files of several sizes into one worker, in so many rounds of all sizes, that a slow minute is not one size's
 * alone. Before anything counts, each size was imported once, the largest first: code that has never run is slow, and
 * that is no matter of size. Then the same in another worker that only reads them: what nobody can be faster than.
 */
export async function measureGrowth(site: Site, sizes: readonly number[], runs: number): Promise<Grown[]> {
  const imported = await inOneWorker(site, product, sizes, runs);
  const read = await inOneWorker(site, readAlone, sizes, runs);
  return sizes.map((rows, i) => ({ rows, imported: imported[i], read: read[i], wrong: imported[i].wrong }));
}

interface Repeated extends Timed {
  readonly wrong: readonly string[];
}

async function inOneWorker(site: Site, contender: ListedContender, sizes: readonly number[], runs: number): Promise<Repeated[]> {
  const tab = await openTab(site);
  const series = sizes.map((rows) => ({ ...caseFiles(CACHE, rows), times: [] as number[], wrong: [] as string[] }));
  const importOnce = async ({ truths, wrong }: (typeof series)[number]): Promise<number> => {
    const { ms, aggregates } = await tab.page.evaluate(() => window.bench.first(["utf-8"]));
    wrong.push(...wrongIn(contender, truths[0], aggregates));
    return ms;
  };
  try {
    await tab.page.evaluate((name) => window.bench.open(name, "worker"), contender.name);
    for (const one of [...series].reverse()) {
      await tab.put([one.whole["utf-8"]]);
      await importOnce(one);
    }
    for (let round = 0; round < runs; round++) {
      for (const one of series) {
        await tab.put([one.whole["utf-8"]]);
        for (let spent = 0; spent < ENOUGH_MS; spent += one.times[one.times.length - 1]) one.times.push(await importOnce(one));
      }
    }
    return series.map(({ times, wrong }) => ({ ms: median(times), times: times.length, wrong }));
  } finally {
    await tab.close();
  }
}
