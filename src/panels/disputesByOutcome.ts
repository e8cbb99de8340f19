import { stacked } from "../charts/stacked.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { disputes, disputeTotal } from "../datasets/disputes.ts";
import { perLabel } from "../datasets/total.ts";
import type { Slice } from "../datasets/view.ts";
import { filterLabels } from "../table/filter.ts";
import { categoryName, categoryWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { ranked } from "./ranked.ts";
import { many, share, spoken } from "./wording.ts";

interface Data {
  readonly procedures: readonly string[];
  readonly outcomes: readonly string[];
  /** `values[procedure][outcome]`. */
  readonly values: readonly (readonly number[])[];
  /** Lawsuits at which the head appeared; `null` where nobody says. */
  readonly headAppeared: number | null;
}

const title: Words = { zh: "行政诉讼与行政复议：按结果", en: "Lawsuits and reviews by outcome" };
const { procedure, outcome, headAppeared } = disputes.fields;

export const disputesByOutcome = definePanel<Data>({
  id: "disputesByOutcome",
  page: "governance",
  order: 6,
  width: 7,
  dataset: disputes,
  needs: [procedure, outcome],
  along: [procedure, outcome],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const series = data.procedures.map((label, i) => ({ name: categoryName(procedure, label, locale), values: data.values[i] }));
    const categories = data.outcomes.map((label) => categoryName(outcome, label, locale));
    return stacked({ categories, series }, { unit: disputes.unit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ procedures, outcomes }, { series, index }) => {
    const [kind, result] = [categoryWords(procedure, procedures[series]), categoryWords(outcome, outcomes[index])];
    return { title: { zh: `${kind.zh}：${result.zh}`, en: `${kind.en}: ${result.en}` }, labels: { [procedure.id]: [procedures[series]], [outcome.id]: [outcomes[index]] } };
  },
});

function compute({ now }: PanelInput): Data | null {
  const procedures = ranked(now, null, procedure, disputeTotal).map(({ label }) => label);
  const outcomes = ranked(now, null, outcome, disputeTotal).map(({ label }) => label);
  if (procedures.length === 0 || outcomes.length === 0) return null;
  const values = procedures.map((label) => {
    const sums = perLabel(of(now, label), outcome, disputeTotal);
    return outcomes.map((result) => sums?.get(result) ?? 0);
  });
  const appeared = perLabel(of(now, LAWSUIT), headAppeared, disputeTotal);
  return { procedures, outcomes, values, headAppeared: appeared === null ? null : appeared.get("是") ?? 0 };
}

const LAWSUIT = "行政诉讼";

function of(now: Slice, label: string): Slice {
  return { ...now, rows: filterLabels(now.table, now.rows, procedure, [label]) };
}

function sentence({ procedures, values, headAppeared: appeared }: Data, locale: Locale): Sentence {
  const zh = locale === "zh";
  const counts = values.map((row) => row.reduce((sum, count) => sum + count, 0));
  const lawsuits = counts[procedures.indexOf(LAWSUIT)] ?? 0;
  const told = procedures.flatMap((label, i): Sentence => {
    const name = categoryName(procedure, label, locale);
    const between = i === 0 ? [] : [zh ? "，" : ", "];
    return [...between, ...(zh ? [name, ...say` ${formatExact(counts[i])}`, " 件"] : say`${many(counts[i], name.toLowerCase())}`)];
  });
  if (appeared === null || lawsuits === 0) return [...told, zh ? "。" : "."];
  const part = share(appeared / lawsuits);
  if (zh) return [...told, ...say`；负责人出庭应诉 ${formatExact(appeared)} 件，应诉率 ${part}。`];
  return [...told, ...say`; the head appeared in ${formatExact(appeared)} of the lawsuits, ${part}.`];
}
