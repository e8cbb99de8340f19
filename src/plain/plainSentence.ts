import type { Value } from "../charts/chart.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { labelName } from "../panels/labelName.ts";
import type { Sentence } from "../panels/panel.ts";
import { spanWords, type Step } from "../panels/timeline.ts";
import { listed, many, share } from "../panels/wording.ts";
import { plainAmount } from "./plainAmount.ts";
import type { Categories, Nothing, PlainChart, Spans } from "./plainGroups.ts";

/** Leaders that are named where several are level; of more their number is told. */
const NAMED = 3;

/** What the groups say: which is the largest, and what was left out; or why there is nothing to see. */
export function plainSentence(data: PlainChart, locale: Locale): Sentence {
  const { found } = data;
  if (found.kind === "nothing") return [whyNothing(data, found)[locale]];
  const parts = found.kind === "categories" ? categoriesWords(data, found, locale) : spansWords(data, found, locale);
  return locale === "zh" ? [...parts, ...leftOutZh(data, found), "。"] : [...parts, ...leftOutEn(data, found), "."];
}

/** 行数, “金额”合计, “金额”平均. */
export function measureWords({ measure, of }: Pick<PlainChart, "measure" | "of">): Words {
  if (measure === "rows" || of === null) return { zh: "行数", en: "Number of rows" };
  return measure === "sum" ? { zh: `“${of.zh}”合计`, en: `Sum of “${of.en}”` } : { zh: `“${of.zh}”平均`, en: `Mean of “${of.en}”` };
}

function whyNothing({ by, of }: PlainChart, { reason }: Nothing): Words {
  switch (reason) {
    case "noRows":
      return { zh: "这个文件没有数据行，无图可作。", en: "This file has no rows of data to chart." };
    case "noLabels":
      return { zh: `“${by.zh}”一列没有可据以分组的内容，请另选一列。`, en: `Column “${by.en}” has nothing to group by. Choose another.` };
    case "noNumbers":
      return { zh: `“${of?.zh ?? ""}”一列没有可读的数字，请另选一列或改按行数。`, en: `Column “${of?.en ?? ""}” has no readable numbers. Choose another, or count rows.` };
  }
}

/** Who is in front. */
interface Lead {
  /** The first few that are level. */
  readonly names: readonly string[];
  /** How many are level, and of how many. */
  readonly level: number;
  readonly all: number;
  readonly value: number;
  /** What the leader has of all; `null` where shares mean nothing. */
  readonly part: Value;
}

function categoriesWords(data: PlainChart, { groups, leaders, rest, total }: Categories, locale: Locale): Sentence {
  const value = groups[0].value ?? 0;
  const adds = data.measure !== "mean" && total !== null && total > 0 && groups.every((group) => (group.value ?? 0) >= 0);
  const all = groups.length + (rest?.labels ?? 0);
  const names = groups.slice(0, leaders).map(({ label }) => labelName(label, locale));
  const lead = { names, level: leaders, all, value, part: adds ? value / total : null };
  if (locale === "zh") return [`按“${data.by.zh}”共分 `, { strong: formatExact(all) }, " 项，", ...leadZh(data, lead, { each: "各项", counter: "项" })];
  return [{ strong: many(all, "value") }, ` of “${data.by.en}”; `, ...leadEn(data, lead)];
}

/** A span in words, and so many of them. */
const steps: Record<Step, Words & { readonly counter: string }> = {
  day: { zh: "日", en: "day", counter: "天" },
  month: { zh: "月", en: "month", counter: "个月" },
  quarter: { zh: "季", en: "quarter", counter: "个季度" },
  year: { zh: "年", en: "year", counter: "年" },
};

function spansWords(data: PlainChart, { time, groups }: Spans, locale: Locale): Sentence {
  const known = groups.flatMap(({ value }, i) => (value === null ? [] : [{ value, name: spanWords(time, i, true)[locale] }]));
  const value = Math.max(...known.map((one) => one.value));
  const first = known.filter((one) => one.value === value);
  const lead = { names: first.map(({ name }) => name), level: first.length, all: known.length, value, part: null };
  const step = steps[time.step];
  if (locale === "zh") return [`按“${data.by.zh}”逐${step.zh}计，`, ...leadZh(data, lead, { each: `各${step.zh}`, counter: step.counter })];
  return [`By ${step.en} of “${data.by.en}”: `, ...leadEn(data, lead)];
}

function leadZh(data: PlainChart, { names, level, all, value, part }: Lead, { each, counter }: { readonly each: string; readonly counter: string }): Sentence {
  const what = measureWords(data).zh;
  const most = data.measure === "rows" ? "最多" : "最高";
  const amount = { strong: amountOf(data, value, "zh") };
  if (level === all && all > 1) return [`${each}${what}均为 `, amount];
  if (level > NAMED) return [`${what}${most}的有 `, { strong: formatExact(level) }, ` ${counter}，均为 `, amount];
  const together = level > 1 ? "，均为 " : "，";
  return [`${what}${most}的是`, { strong: listed(names, "zh") }, together, amount, ...(part === null || all === 1 || level > 1 ? [] : ["，占 ", { strong: share(part) }])];
}

function leadEn(data: PlainChart, { names, level, all, value, part }: Lead): Sentence {
  const what = `${measureWords(data).en.charAt(0).toLowerCase()}${measureWords(data).en.slice(1)}`;
  const amount = { strong: amountOf(data, value, "en") };
  if (level === all && all > 1) return [`the ${what} is the same for each: `, amount];
  if (level > NAMED) return [{ strong: formatExact(level) }, ` are level with the highest ${what}: `, amount];
  return [`the highest ${what} is for `, { strong: listed(names, "en") }, ": ", amount, ...(part === null || all === 1 || level > 1 ? [] : [", ", { strong: share(part) }, " of all"])];
}

function amountOf({ measure, unit }: PlainChart, value: number, locale: Locale): string {
  return measure === "rows" && locale === "en" ? many(value, "row") : plainAmount(value, unit, locale);
}

function leftOutZh({ by, of }: PlainChart, found: Categories | Spans): string[] {
  const undated = found.kind === "spans" ? found.undated : 0;
  return [
    ...(undated === 0 ? [] : [`；${formatExact(undated)} 行的“${by.zh}”不是日期，未计入`]),
    ...(found.unread === 0 ? [] : [`；${formatExact(found.unread)} 行的“${of?.zh ?? ""}”没有数字，未计入`]),
  ];
}

function leftOutEn({ by, of }: PlainChart, found: Categories | Spans): string[] {
  const undated = found.kind === "spans" ? found.undated : 0;
  return [
    ...(undated === 0 ? [] : [`; not counted: ${many(undated, "row")} without a date in “${by.en}”`]),
    ...(found.unread === 0 ? [] : [`; not counted: ${many(found.unread, "row")} without a number in “${of?.en ?? ""}”`]),
  ];
}
