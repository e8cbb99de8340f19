import type { Value } from "../charts/chart.ts";
import { heat } from "../charts/heat.ts";
import type { Locale, Words } from "../clean/words.ts";
import { petitions, petitionsReceived } from "../datasets/petitions.ts";
import { perLabel } from "../datasets/total.ts";
import { filterLabels } from "../table/filter.ts";
import { categoryName, categoryWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence } from "./panel.ts";
import { ranked, shareOfFirst } from "./ranked.ts";
import { share, spoken } from "./wording.ts";

interface Data {
  readonly matters: readonly string[];
  readonly forms: readonly string[];
  /** `values[matter][form]`. */
  readonly values: readonly (readonly Value[])[];
  readonly firstMatter: Value;
  readonly firstForm: Value;
}

const MOST_MATTERS = 10;
const MOST_FORMS = 6;
const title: Words = { zh: "信访内容与形式", en: "Petitions by matter and form" };
const { form, matter } = petitions.fields;

export const petitionsByMatter = definePanel<Data>({
  id: "petitionsByMatter",
  page: "governance",
  order: 8,
  width: 5,
  dataset: petitions,
  needs: [form, matter],
  along: [matter, form],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const rows = data.matters.map((label) => categoryName(matter, label, locale));
    const columns = data.forms.map((label) => categoryName(form, label, locale));
    return heat({ rows, columns, values: data.values }, { unit: petitions.unit[locale], description: spoken(title, sentence(data, locale), locale) }, style);
  },
  rowsBehind: ({ matters, forms }, { series, index }) => {
    const [what, how] = [categoryWords(matter, matters[series]), categoryWords(form, forms[index])];
    return { title: { zh: `${what.zh}：${how.zh}`, en: `${what.en}: ${how.en}` }, labels: { [matter.id]: [matters[series]], [form.id]: [forms[index]] } };
  },
});

function compute({ now }: PanelInput): Data | null {
  const [byMatter, byForm] = [ranked(now, null, matter, petitionsReceived), ranked(now, null, form, petitionsReceived)];
  // A summary that tells no matters has none to set against the forms.
  if (byForm.length === 0 || byMatter.every(({ label }) => label === "")) return null;
  const [matters, forms] = [byMatter.slice(0, MOST_MATTERS), byForm.slice(0, MOST_FORMS)].map((rows) => rows.map(({ label }) => label));
  const values = matters.map((label) => {
    const sums = perLabel({ ...now, rows: filterLabels(now.table, now.rows, matter, [label]) }, form, petitionsReceived);
    return forms.map((one) => sums?.get(one) ?? 0);
  });
  return { matters, forms, values, firstMatter: shareOfFirst(byMatter, 1), firstForm: shareOfFirst(byForm, 1) };
}

function sentence({ matters, forms, firstMatter, firstForm }: Data, locale: Locale): Sentence {
  const [what, how] = [categoryName(matter, matters[0], locale), categoryName(form, forms[0], locale)];
  const [ofMatter, ofForm] = [share(firstMatter ?? 0), share(firstForm ?? 0)];
  if (locale === "zh") return say`${what}类最多，占 ${ofMatter}；${how}占 ${ofForm}。`;
  return say`${what} leads with ${ofMatter}; by form, ${how.toLowerCase()} has ${ofForm}.`;
}
