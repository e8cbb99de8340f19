import { columns } from "../charts/columns.ts";
import { dayOf, type Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { documents, expired, expiring, lasting, openEnded } from "../datasets/documents.ts";
import { countedWhere } from "../datasets/measure.ts";
import type { Standing } from "../datasets/standing.ts";
import { total } from "../datasets/total.ts";
import { narrow } from "../datasets/view.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { many, spoken } from "./wording.ts";

interface Data {
  /** Documents of any year up to the period's end. */
  readonly period: Period;
  /** By `parts`. */
  readonly counts: readonly number[];
}

const parts: readonly { readonly subset: string; readonly standing: Standing; readonly name: Words }[] = [
  { subset: "expired", standing: expired, name: { zh: "已过有效期", en: "Past it" } },
  { subset: "expiring", standing: expiring, name: { zh: "90 日内到期", en: "Ends within 90 days" } },
  { subset: "lasting", standing: lasting, name: { zh: "90 日后到期", en: "Ends later" } },
  { subset: "openEnded", standing: () => openEnded, name: { zh: "长期或未注明", en: "No end stated" } },
];

const title: Words = { zh: "规范性文件有效期", en: "Documents and their validity" };

export const documentValidity = definePanel<Data>({
  id: "documentValidity",
  page: "governance",
  order: 4,
  width: 5,
  dataset: documents,
  needs: [],
  along: [],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const series = { name: locale === "zh" ? "文件" : "Documents", values: data.counts };
    const categories = parts.map(({ name }) => name[locale]);
    return columns({ categories, series }, { unit: documents.unit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ period }, { index }) => {
    const { name, subset } = parts[index];
    return { title: { zh: `规范性文件：${name.zh}`, en: `Documents: ${name.en}` }, period, subset };
  },
});

function compute({ now }: PanelInput): Data | null {
  const all = narrow(documents, now.table, { from: dayOf(1900, 1, 1), to: now.period.to }, now.picked);
  const counts = parts.map(({ standing }) => total(all, countedWhere(standing(now.period.to), documents.fields.documentCount)));
  if (counts.every((count) => count === null)) return null;
  return { period: all.period, counts: counts.map((count) => count ?? 0) };
}

function sentence({ counts }: Data, locale: Locale): Sentence {
  const [past, near] = counts;
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (locale === "zh") return say`导入的未废止文件 ${formatExact(all)} 件，至期末已过有效期 ${formatExact(past)} 件，90 日内到期 ${formatExact(near)} 件。`;
  return say`${many(all, "document")} not repealed; ${formatExact(past)} past their validity at the end of the period, ${formatExact(near)} within 90 days of it.`;
}
