import { openTab } from "./browser.ts";
import { caseFiles } from "./cases/files.ts";
import { product } from "./contenders.ts";
import { CACHE } from "./folders.ts";
import { wrongIn } from "./measure.ts";
import { median } from "./numbers.ts";
import type { Site } from "./site.ts";

/** How fast files of so many rows come in. */
export interface Grown {
  readonly rows: number;
  /** The median of the imports that counted. */
  readonly ms: number;
  readonly imports: number;
  readonly wrong: readonly string[];
}

/** A size is imported until it has taken so long altogether: the median of a few short imports does not hold still. */
const ENOUGH_MS = 2000;

/**
 * Imports files of several sizes into one worker, each `runs` times at least. Before anything counts, each size was
 * imported once, the largest first: code that has never run is slow, and that is no matter of size.
 */
export async function measureGrowth(site: Site, sizes: readonly number[], runs: number): Promise<Grown[]> {
  const tab = await openTab(site);
  const importing = async (rows: number, until: (times: readonly number[]) => boolean): Promise<Grown> => {
    const { whole, truths } = caseFiles(CACHE, rows);
    await tab.put([whole["utf-8"]]);
    const times: number[] = [];
    const wrong: string[] = [];
    while (!until(times)) {
      const { ms, aggregates } = await tab.page.evaluate(() => window.bench.first(["utf-8"]));
      times.push(ms);
      wrong.push(...wrongIn(product, truths[0], aggregates));
    }
    return { rows, ms: median(times), imports: times.length, wrong };
  };
  try {
    await tab.page.evaluate((name) => window.bench.open(name, "worker"), product.name);
    for (const rows of [...sizes].reverse()) await importing(rows, ({ length }) => length === 1);
    const grown: Grown[] = [];
    for (const rows of sizes) grown.push(await importing(rows, (times) => times.length >= runs && sum(times) >= ENOUGH_MS));
    return grown;
  } finally {
    await tab.close();
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
