import { setTimeout as wait } from "node:timers/promises";
import type { Day } from "../../src/clean/day.ts";
import { nothingPicked, type View } from "../../src/datasets/view.ts";
import { ROWS_PER_PAGE, type Memory, type RowsQuestion } from "../../src/worker/api.ts";
import { openTab, type Tab } from "./browser.ts";
import type { CaseFiles, SmallFiles } from "./cases/files.ts";
import { FIRST_DAY, LAST_DAY } from "./cases/generate.ts";
import { CITY, departments } from "./cases/names.ts";
import type { Truth } from "./cases/truth.ts";
import { residentMemory } from "./memory.ts";
import type { Site } from "./site.ts";

/** What a user of the product waits for around the long import, in ms. */
export interface Usable {
  /** From the drop of several files until the overview stands with each of them. */
  readonly dropped: readonly number[];
  /** The longest task of the page's main thread while the long file came in. */
  readonly longestTask: number;
  /** The overview under a department, all figures and panels. */
  readonly overviews: readonly number[];
  /** Pages of 100 rows: neighbours in the file, those of a department, and these by falling fee. */
  readonly rows: Readonly<Record<"neighbours" | "department" | "sorted", readonly number[]>>;
  readonly cancelled: Cancelled;
  /** Pages that lack rows. */
  readonly wrong: readonly string[];
}

/** An import called off at half its file: the ms until it had stopped, `null` if it ended first, and resident bytes. */
interface Cancelled {
  readonly ms: number | null;
  readonly before: number | null;
  readonly during: number | null;
  readonly secondLater: number | null;
}

const SECOND_MS = 1000;
const view: View = { period: { from: FIRST_DAY as Day, to: LAST_DAY as Day }, compare: "lastYear", ...nothingPicked };
const memory: Memory = { city: CITY, departments: departments.map(({ official, short }) => ({ name: official, short: [short] })), templates: [], remembered: [] };

/** One user's session with the product's own worker, in three browsers: several files, a long one called off, a long one looked into. */
export async function measureUsable(site: Site, long: CaseFiles, small: SmallFiles): Promise<Usable> {
  const dropped = await inWorkspace(site, async (tab) => {
    await tab.put(small.files);
    return drop(tab);
  });
  const cancelled = await inWorkspace(site, async (tab, pid) => {
    await tab.put([long.whole["utf-8"]]);
    return cancel(tab, pid);
  });
  const looked = await inWorkspace(site, async (tab) => {
    await tab.put([long.whole["utf-8"]]);
    const { longestTask } = await tab.traced(() => drop(tab));
    return { longestTask, ...(await look(tab, long.truths)) };
  });
  return { dropped, cancelled, ...looked };
}

async function inWorkspace<T>(site: Site, work: (tab: Tab, pid: number) => Promise<T>): Promise<T> {
  const tab = await openTab(site);
  try {
    await tab.page.evaluate(() => window.bench.openWorkspace());
    const { pid } = await tab.traced(() => tab.page.evaluate((known) => window.workspace.configure(known), memory));
    return await work(tab, pid);
  } finally {
    await tab.close();
  }
}

function drop({ page }: Tab): Promise<number[]> {
  return page.evaluate((whole) => window.workspace.drop(whole), view);
}

async function cancel({ page }: Tab, pid: number): Promise<Cancelled> {
  const before = residentMemory(pid);
  await page.evaluate(() => window.workspace.dropHalf());
  const during = residentMemory(pid);
  const ms = await page.evaluate(() => window.workspace.cancel());
  await wait(SECOND_MS);
  return { ms, before, during, secondLater: residentMemory(pid) };
}

async function look({ page }: Tab, truths: readonly Truth[]): Promise<Pick<Usable, "overviews" | "rows" | "wrong">> {
  const [all, ...single] = truths.flatMap(knownRows);
  const wrong: string[] = [];
  const read = async (asked: readonly Known[], sort: RowsQuestion["sort"]) => {
    const questions = asked.map((known, i) => rowsAt(known, i / asked.length, sort));
    const pages = await page.evaluate((one) => window.workspace.rows(one), questions);
    pages.forEach(({ told: { shown, total } }, i) => {
      const { rows, departments } = asked[i];
      const due = Math.min(ROWS_PER_PAGE, rows - questions[i].page * ROWS_PER_PAGE);
      if (total !== rows || shown !== due) wrong.push(`rows of ${departments.join() || "all"}: ${shown} of ${total}, not ${due} of ${rows}`);
    });
    return pages.map(({ ms }) => ms);
  };
  const views = single.map(({ departments }): View => ({ ...view, departments }));
  const overviews = await page.evaluate((asked) => window.workspace.overviews(asked), views);
  return {
    overviews: overviews.map(({ ms }) => ms),
    rows: {
      neighbours: await read(single.map(() => all), null),
      department: await read(single, null),
      sorted: await read(single, { field: "fee", descending: true }),
    },
    wrong,
  };
}

/** The page of rows that begins at this share of them. */
function rowsAt({ departments, rows }: Known, share: number, sort: RowsQuestion["sort"]): RowsQuestion {
  return { dataset: "cases", view: { ...view, departments }, where: null, page: Math.floor((rows / ROWS_PER_PAGE) * share), sort };
}

/** How many rows are behind a department, or behind none in particular. */
interface Known {
  readonly departments: readonly string[];
  readonly rows: number;
}

function knownRows({ picked, aggregates }: Truth): Known[] {
  if (picked.kind === "days") return [];
  const rows = Object.values(aggregates.department).reduce((sum, count) => sum + count, 0);
  return [{ departments: picked.kind === "all" ? [] : [picked.department.slice(CITY.length)], rows }];
}
