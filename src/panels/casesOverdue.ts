import { ranking } from "../charts/ranking.ts";
import { formatExact, formatPercent } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { cases, suspectedOverdue } from "../datasets/cases.ts";
import { perLabel, total } from "../datasets/total.ts";
import { filledRows } from "../table/filter.ts";
import { knownRows, yesRows } from "../table/weights.ts";
import { comparedWith } from "./comparison.ts";
import { labelName, labelWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { ranked, type Ranked } from "./ranked.ts";
import { many, spoken } from "./wording.ts";

interface Data {
  /** Departments that promise, from the one with most overdue down; some may have none. */
  readonly rows: readonly (Ranked & { /** Of these, not yet completed. */ readonly open: number })[];
  readonly overdue: number;
  readonly open: number;
  /** Cases that say by when they were promised. */
  readonly promised: number;
  readonly lastYear: Words | null;
}

const MOST = 12;
const title: Words = { zh: "疑似超期办件", en: "Cases suspected to be overdue" };
const { department, promised, completed } = cases.fields;

export const casesOverdue = definePanel<Data>({
  id: "casesOverdue",
  page: "approvals",
  order: 6,
  width: 6,
  dataset: cases,
  needs: [department, promised, completed],
  along: [department],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.rows.map(({ label, value, before, open }) => ({
      name: labelName(label, locale),
      value,
      ...(data.lastYear === null ? {} : { lastYear: before }),
      note: open === 0 ? "" : zh ? `其中在办 ${formatExact(open)} 件` : `${formatExact(open)} still open`,
    }));
    const name = zh ? "疑似超期" : "Suspected overdue";
    const lastYear = data.lastYear === null ? undefined : { name: zh ? `${data.lastYear.zh}疑似超期` : `Overdue ${data.lastYear.en}`, against: data.lastYear[locale] };
    return ranking(rows, { unit: cases.unit[locale], name, lastYear, description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { label } = rows[index];
    const { zh, en } = labelWords(label);
    return { title: { zh: `${zh}疑似超期的办件`, en: `Cases of ${en} suspected to be overdue` }, labels: { [department.id]: [label] }, subset: "overdue" };
  },
});

function compute(input: PanelInput): Data | null {
  const { now } = input;
  const votes = suspectedOverdue(now.table)?.weights ?? null;
  const overdue = total(now, suspectedOverdue);
  if (votes === null || overdue === null) return null;
  const then = comparedWith(input);
  const before = then && total(then.slice, suspectedOverdue) !== null ? then : null;
  const late = { ...now, rows: filledRows(now.table, yesRows(now.rows, votes), completed.id) };
  const completedLate = perLabel(late, department, suspectedOverdue);
  const rows = ranked(now, before?.slice ?? null, department, suspectedOverdue).map((row) => ({ ...row, open: row.value - (completedLate?.get(row.label) ?? 0) }));
  return { rows: rows.slice(0, MOST), overdue, open: overdue - late.rows.length, promised: knownRows(now.rows, votes).length, lastYear: before?.name ?? null };
}

function sentence({ rows, overdue, open, promised: all }: Data, locale: Locale): Sentence {
  const [{ label, value }] = rows;
  const name = labelName(label, locale);
  if (locale === "zh") {
    const head = say`载明承诺日期的 ${formatExact(all)} 件中`;
    if (overdue === 0) return [...head, "，没有超过承诺日期的。"];
    const most = rows.length > 1 ? say`；${name}最多，${formatExact(value)} 件` : [];
    const parts = [...say`，疑似超期 ${formatExact(overdue)} 件，占 ${formatPercent(overdue / all)}`, ...(open > 0 ? say`，其中仍在办 ${formatExact(open)} 件` : []), ...most];
    return [...head, ...parts, "。听证、检验、鉴定和专家评审依法不计入时限，明细未载明，故称疑似。"];
  }
  const head = say`Of ${many(all, "case")} with a promised day `;
  if (overdue === 0) return [...head, "none is past it."];
  const most = rows.length > 1 ? say`; ${name} has most, ${formatExact(value)}` : [];
  const parts = [...say`${formatExact(overdue)} (${formatPercent(overdue / all)}) are suspected to be overdue`, ...(open > 0 ? say`, ${formatExact(open)} of them still open` : []), ...most];
  return [...head, ...parts, ". Hearings, inspections and expert reviews do not count by law, and the files do not tell them."];
}
