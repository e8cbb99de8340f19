import { ranking } from "../charts/ranking.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { permits, permitsIssued } from "../datasets/permits.ts";
import { comparedInFull } from "./comparison.ts";
import { categoryName, categoryWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { ranked, shareOfFirst, type Ranked } from "./ranked.ts";
import { many, share, spoken } from "./wording.ts";

interface Data {
  /** From the category of most permits down; "" is none. */
  readonly rows: readonly Ranked[];
  readonly lastYear: Words | null;
}

/** The six of the national layouts and what an office may have added. */
const MOST = 8;
const title: Words = { zh: "许可办理：按类别", en: "Permits decided by kind" };
const { category, decided } = permits.fields;

export const permitsByCategory = definePanel<Data>({
  id: "permitsByCategory",
  page: "permits",
  order: 6,
  width: 4,
  dataset: permits,
  needs: [category],
  along: [category],
  title,
  compute: (input: PanelInput) => {
    const then = comparedInFull(input, decided);
    const rows = ranked(input.now, then?.slice ?? null, category, permitsIssued);
    return rows.length === 0 ? null : { rows: rows.slice(0, MOST), lastYear: then?.name ?? null };
  },
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const all = data.rows.reduce((sum, { value }) => sum + value, 0);
    const rows = data.rows.map(({ label, value, before }) => ({
      name: categoryName(category, label, locale),
      value,
      note: all > 0 ? share(value / all) : "",
      ...(data.lastYear === null ? {} : { lastYear: before }),
    }));
    const lastYear = data.lastYear === null ? undefined : { name: zh ? `${data.lastYear.zh}许可` : `Permits ${data.lastYear.en}`, against: data.lastYear[locale] };
    return ranking(rows, { unit: permits.unit[locale], name: zh ? "许可" : "Permits", lastYear, description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { label } = rows[index];
    const { zh, en } = categoryWords(category, label);
    return { title: { zh: `类别为“${zh}”的行政许可`, en: `Permits: ${en}` }, labels: { [category.id]: [label] } };
  },
});

function sentence({ rows }: Data, locale: Locale): Sentence {
  const [{ label, value }] = rows;
  const name = categoryName(category, label, locale);
  const part = share(shareOfFirst(rows, 1) ?? 0);
  if (locale === "zh") return say`${name}许可 ${formatExact(value)} 件，占 ${part}。`;
  return say`${name}: ${many(value, "permit")}, ${part} of all.`;
}
