import { differences, type Aggregates } from "./aggregates.ts";
import { openTab, type Tab } from "./browser.ts";
import type { CaseFile } from "./cases/files.ts";
import type { Truth } from "./cases/truth.ts";
import type { ListedContender } from "./contenders.ts";
import { inProductWords } from "./contenders/productWords.ts";
import { peakMemory } from "./memory.ts";
import type { Site } from "./site.ts";

/** What one contender took for one set of files, in ms and bytes. */
export interface Measured {
  /** From files to the first six figures; NaN where the contender broke off. */
  readonly first: number;
  /** All six again, once per pick; empty for a limit. */
  readonly departments: readonly number[];
  readonly days: readonly number[];
  readonly longestTask: number;
  readonly peakMemory: number | null;
  /** What differs from the truth. */
  readonly wrong: readonly string[];
}

export interface Task {
  readonly contender: ListedContender;
  readonly files: readonly CaseFile[];
  readonly truths: readonly Truth[];
  readonly where?: "worker" | "page";
}

/** Lets a contender do everything once, in a browser that was started for it. One that breaks off is wrong. */
export async function measure(site: Site, task: Task): Promise<Measured> {
  const tab = await openTab(site);
  try {
    return await perform(tab, task);
  } catch (error) {
    return { first: NaN, departments: [], days: [], longestTask: NaN, peakMemory: null, wrong: [`broke off: ${String(error)}`] };
  } finally {
    await tab.close();
  }
}

async function perform(tab: Tab, { contender, files, truths, where = "worker" }: Task): Promise<Measured> {
  await tab.page.evaluate(([name, place]) => window.bench.open(name, place), [contender.name, where] as const);
  await tab.put(files);
  const encodings = files.map(({ encoding }) => encoding);
  const { value: first, longestTask, pid } = await tab.traced(() => tab.page.evaluate((told) => window.bench.first(told), encodings));
  const [whole, ...picked] = truths;
  const answers = contender.kind === "limit" ? [] : await tab.page.evaluate((picks) => window.bench.again(picks), picked.map((truth) => truth.picked));
  const times = (kind: Truth["picked"]["kind"]) => answers.flatMap(({ ms }, i) => (picked[i].picked.kind === kind ? [ms] : []));
  return {
    ...{ first: first.ms, departments: times("department"), days: times("days"), longestTask },
    peakMemory: peakMemory(pid),
    wrong: [
      ...wrongIn(contender, whole, first.aggregates),
      ...answers.flatMap(({ aggregates }, i) => wrongIn(contender, picked[i], aggregates)),
    ],
  };
}

/** What differs from the truth in an answer, told in the words of who gave it. */
export function wrongIn({ kind }: ListedContender, { picked, aggregates }: Truth, found: Aggregates | null): string[] {
  if (kind === "limit") return [];
  const expected = kind === "product" ? inProductWords(aggregates) : aggregates;
  const pick = Object.values(picked).join(" ");
  return (found === null ? ["no answer"] : differences(expected, found)).map((difference) => `${pick}: ${difference}`);
}
