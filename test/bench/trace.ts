import type { Browser, Page } from "playwright";

/** Something done while Chromium recorded what the page's process did. */
export interface Traced<T> {
  readonly value: T;
  /** The longest task of the page's main thread meanwhile, in ms: for so long no click could have been answered. */
  readonly longestTask: number;
  /** The process of the page and its workers. */
  readonly pid: number;
}

/** Of the trace format, what is read here; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** The tasks of each thread, and the marks that a page sets. */
const CATEGORIES = ["disabled-by-default-devtools.timeline", "blink.user_timing"];
const MARK = "zhenglan-bench";

/** The mark tells which of Chromium's processes and threads is the page's: it keeps renderers of its own beside it. */
export async function traced<T>(browser: Browser, page: Page, work: () => Promise<T>): Promise<Traced<T>> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((name) => void performance.mark(name), MARK);
  const value = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error("the browser's record does not show the page");
  const { pid, tid, ts } = mark;
  const tasks = traceEvents.filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === tid && event.ts > ts);
  return { value, pid, longestTask: tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur), 0) / 1000 };
}
