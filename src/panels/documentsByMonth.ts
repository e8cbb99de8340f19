import { bars } from "../charts/bars.ts";
import type { Value } from "../charts/chart.ts";
import type { Period } from "../clean/day.ts";
import { formatExact } from "../clean/format.ts";
import type { Locale, Words } from "../clean/words.ts";
import { documents, registeredDocuments, reviewedDocuments } from "../datasets/documents.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { perSpan, totalOf } from "./perSpan.ts";
import { onOrIn, spanLabels, spanWords, timelineOf, type Timeline } from "./timeline.ts";
import { during, many, spoken } from "./wording.ts";

interface Data {
  readonly period: Period;
  readonly time: Timeline;
  readonly reviewed: readonly Value[];
  readonly registered: readonly Value[] | null;
}

const title: Words = { zh: "规范性文件审查与登记：按月", en: "Documents reviewed and registered by month" };
const { drafted, reviewed, published, registrationNo } = documents.fields;

export const documentsByMonth = definePanel<Data>({
  id: "documentsByMonth",
  page: "governance",
  order: 3,
  width: 7,
  dataset: documents,
  needs: [drafted],
  along: [drafted],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const series = [
      { name: zh ? "已审查" : "Reviewed", values: data.reviewed },
      ...(data.registered === null ? [] : [{ name: zh ? "登记备案及公布" : "Registered and published", values: data.registered }]),
    ];
    return bars({ categories: spanLabels(data.time, locale), series }, { unit: documents.unit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ time }, { series, index }) => {
    const { zh, en } = spanWords(time, index, true);
    const filled = series === 0 ? [reviewed.id] : [registrationNo.id, published.id];
    return { title: { zh: `${zh}送审的文件`, en: `Documents submitted ${onOrIn(time)} ${en}` }, period: time.spans[index], filled };
  },
});

function compute({ now }: PanelInput): Data | null {
  const time = timelineOf(documents, now);
  const values = perSpan(now, drafted, time.spans, reviewedDocuments);
  if (values === null || totalOf(values) === null) return null;
  return { period: now.period, time, reviewed: values.map(known), registered: perSpan(now, drafted, time.spans, registeredDocuments)?.map(known) ?? null };
}

/** A register that has documents of the year and none of a month had none in it. */
function known(value: Value): number {
  return value ?? 0;
}

function sentence({ period, reviewed: values, registered }: Data, locale: Locale): Sentence {
  const [all, issued] = [totalOf(values) ?? 0, registered && totalOf(registered)];
  if (locale === "zh") {
    return [during(period).zh, ...say`审查规范性文件 ${formatExact(all)} 件`, ...(issued === null ? [] : say`，登记备案及公布 ${formatExact(issued)} 件`), "。"];
  }
  return [...say`${many(all, "document")} reviewed`, ` ${during(period).en}`, ...(issued === null ? [] : say`, ${formatExact(issued)} registered and published`), "."];
}
