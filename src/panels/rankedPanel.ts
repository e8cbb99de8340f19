import type { Value } from "../charts/chart.ts";
import { ranking } from "../charts/ranking.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { CategoryField, DepartmentField } from "../datasets/field.ts";
import type { Measure } from "../datasets/measure.ts";
import { perLabel, total } from "../datasets/total.ts";
import { comparedInFull } from "./comparison.ts";
import { categoryName, categoryWords, labelName, labelWords } from "./labelName.ts";
import { definePanel, say, type Panel, type PanelInput, type Sentence } from "./panel.ts";
import { ranked, shareOfFirst, type Ranked } from "./ranked.ts";
import { growth, many, share, spoken } from "./wording.ts";

/** How much each label has of one measure: 各部门中介服务事项. */
interface Question extends Pick<Panel<unknown>, "id" | "page" | "order" | "width" | "title"> {
  readonly dataset: Dataset;
  readonly by: CategoryField | DepartmentField;
  readonly measure: Measure;
  /** 录入 15,000 条, 15,000 records entered: the Chinese verb, the English noun of one, and the English participle. */
  readonly counted: { readonly zh: string; readonly noun: string; readonly en: string };
  /** A second measure that is written behind each value. */
  readonly beside?: { readonly measure: Measure; readonly words: (value: number) => Words };
}

interface Data {
  readonly rows: readonly (Ranked & { readonly beside: Value })[];
  readonly all: number;
  readonly firstShare: Value;
  /** How many labels there are; the chart shows the first. */
  readonly labels: number;
  readonly before: { readonly name: Words; readonly all: Value } | null;
}

const MOST = 10;

/** A panel that ranks the labels of one field, with last year's beside them where the files have them in full. */
export function rankedPanel(question: Question): Panel<unknown> {
  const { dataset, by, counted, beside, ...rest } = question;
  return definePanel<Data>({
    ...rest,
    dataset,
    needs: [by],
    along: [by],
    compute: (input) => compute(input, question),
    sentence: (data, locale) => sentence(data, question, locale),
    chart: (data, style) => {
      const { locale } = style;
      const unit = dataset.unit[locale];
      const rows = data.rows.map(({ label, value, before, beside: second }) => ({
        name: nameOf(by, label, locale),
        value,
        ...(data.before === null ? {} : { lastYear: before }),
        ...(beside === undefined || second === null ? {} : { note: beside.words(second)[locale] }),
      }));
      const name = locale === "zh" ? `${counted.zh}${dataset.unit.zh}数` : capital(`${counted.noun}s ${counted.en}`);
      const lastYear = data.before === null ? undefined : { name: locale === "zh" ? data.before.name.zh : capital(data.before.name.en), against: data.before.name[locale] };
      return ranking(rows, { unit, name, lastYear, description: spoken(rest.title, sentence(data, question, locale), locale) }, style);
    },
    rowsBehind: ({ rows }, { index }) => {
      const { label } = rows[index];
      const title = by.kind === "category" ? categoryWords(by, label) : labelWords(label);
      return { title, labels: { [by.id]: [label] } };
    },
  });
}

function compute(input: PanelInput, { dataset, by, measure, beside }: Question): Data | null {
  const { now } = input;
  const then = comparedInFull(input, dataset.time);
  const rows = ranked(now, then?.slice ?? null, by, measure).filter(({ value }) => value > 0);
  const all = total(now, measure);
  if (rows.length === 0 || all === null) return null;
  const seconds = beside === undefined ? null : perLabel(now, by, beside.measure);
  return {
    rows: rows.slice(0, MOST).map((row) => ({ ...row, beside: seconds?.get(row.label) ?? null })),
    all,
    firstShare: shareOfFirst(rows, 1),
    labels: rows.length,
    before: then && { name: then.name, all: total(then.slice, measure) },
  };
}

function sentence({ rows, all, firstShare, labels, before }: Data, { dataset, by, counted }: Question, locale: Locale): Sentence {
  const zh = locale === "zh";
  const change = before && growth(all, before.all, before.name, locale);
  const first = nameOf(by, rows[0].label, locale);
  const head: Sentence = zh ? [counted.zh, ...say` ${formatExact(all)}`, ` ${dataset.unit.zh}`] : [...say`${many(all, counted.noun)}`, ` ${counted.en}`];
  const moved = change === null ? [] : [zh ? "，" : ", ", ...change];
  const lead = labels === 1 ? (zh ? say`；均为${first}` : say`; all are ${first}`) : zh ? say`；${first}最多，占 ${share(firstShare ?? 0)}` : say`; ${first} leads with ${share(firstShare ?? 0)}`;
  const shown = labels > rows.length ? (zh ? [`；图为前 ${rows.length} ${by.kind === "department" ? "个部门" : "类"}`] : [`; the first ${rows.length} are shown`]) : [];
  return [...head, ...moved, ...lead, ...shown, zh ? "。" : "."];
}

function nameOf(by: CategoryField | DepartmentField, label: string, locale: Locale): string {
  return by.kind === "category" ? categoryName(by, label, locale) : labelName(label, locale);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
