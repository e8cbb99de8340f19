import type { Value } from "../charts/chart.ts";
import { ranking } from "../charts/ranking.ts";
import type { Locale, Words } from "../clean/words.ts";
import { accepted, cases } from "../datasets/cases.ts";
import { labelsIn } from "../table/read.ts";
import { filledRows } from "../table/filter.ts";
import { comparedInFull } from "./comparison.ts";
import { detailWords } from "./detailWords.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { ranked, shareOfFirst, type Ranked } from "./ranked.ts";
import { many, share, spoken } from "./wording.ts";

interface Data {
  /** From the item asked for most down. */
  readonly rows: readonly Ranked[];
  /** Of all that name their item: departments, items and cases. */
  readonly departments: number;
  readonly items: number;
  readonly accepted: number;
  readonly firstThree: Value;
  readonly lastYear: Words | null;
}

const MOST = 10;
const title: Words = { zh: "申请最多的事项", en: "Matters asked for most" };
const { department, item, received } = cases.fields;

export const casesByItem = definePanel<Data>({
  id: "casesByItem",
  page: "approvals",
  order: 8,
  width: 5,
  dataset: cases,
  needs: [item],
  along: [],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.rows.map(({ label, value, before }) => ({ name: label, value, ...(data.lastYear === null ? {} : { lastYear: before }) }));
    const lastYear = data.lastYear === null ? undefined : { name: zh ? `${data.lastYear.zh}受理` : `Accepted ${data.lastYear.en}`, against: data.lastYear[locale] };
    return ranking(rows, { unit: cases.unit[locale], name: zh ? "受理" : "Accepted", lastYear, description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { label } = rows[index];
    return { title: { zh: `“${label}”的办件`, en: `Cases of “${label}”` }, labels: { [item.id]: [label] } };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const then = comparedInFull(input, received);
  // Summaries count cases without saying of what.
  const all = ranked(now, then?.slice ?? null, item, accepted).filter(({ label }) => label !== "");
  if (all.length === 0) return null;
  const named = { ...now, rows: filledRows(now.table, now.rows, item.id) };
  return {
    rows: all.slice(0, MOST),
    departments: labelsIn(now.table, named.rows, department).length,
    items: all.length,
    accepted: all.reduce((sum, { value }) => sum + value, 0),
    firstThree: all.length > 3 ? shareOfFirst(all, 3) : null,
    lastYear: all.some(({ before }) => before !== null) ? (then?.name ?? null) : null,
  };
}

function sentence({ rows, departments, items, accepted: all, firstThree }: Data, locale: Locale): Sentence {
  const [{ label }] = rows;
  if (locale === "zh") {
    const head = [...detailWords(departments, all, "受理", "zh"), ...say`，涉及 ${items} 个事项；“${label}”最多`];
    return [...head, ...(firstThree === null ? [] : say`，前 3 个事项占 ${share(firstThree)}`), "。"];
  }
  const head = [...detailWords(departments, all, "accepted", "en"), ...say`, of ${many(items, "matter")}; “${label}” leads`];
  return [...head, ...(firstThree === null ? [] : say`, the first three have ${share(firstThree)} of all`), "."];
}
