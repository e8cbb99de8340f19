import { openTab } from "./browser.ts";
import { caseFiles } from "./cases/files.ts";
import { product } from "./contenders.ts";
import { CACHE } from "./folders.ts";
import { median } from "./numbers.ts";
import type { Site } from "./site.ts";

/** How fast files of so many rows come in, in ms. */
export interface Grown {
  readonly rows: number;
  readonly ms: number;
}

/** What a size is imported before it counts: code that has never run is slow, and that is no matter of size. */
const START_UP_ROWS = 100_000;
/** A short import is measured often enough for its median to hold still. */
const SHORT_ROWS = 200_000;
const SHORT_RUNS = 9;

/** Imports files of several sizes into one worker that has started up, each `runs` times at least, and takes the median. */
export async function measureGrowth(site: Site, sizes: readonly number[], runs: number): Promise<Grown[]> {
  const tab = await openTab(site);
  const run = async (rows: number) => {
    const file = caseFiles(CACHE, rows).whole["utf-8"];
    await tab.put([file]);
    return (await tab.page.evaluate(() => window.bench.first(["utf-8"]))).ms;
  };
  try {
    await tab.page.evaluate((name) => window.bench.open(name, "worker"), product.name);
    await run(START_UP_ROWS);
    const grown: Grown[] = [];
    for (const rows of sizes) {
      const times: number[] = [];
      const count = rows < SHORT_ROWS ? Math.max(SHORT_RUNS, runs) : runs;
      while (times.length < count) times.push(await run(rows));
      grown.push({ rows, ms: median(times) });
    }
    return grown;
  } finally {
    await tab.close();
  }
}
