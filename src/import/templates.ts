import { normaliseHeading } from "../clean/heading.ts";
import type { Dataset } from "../datasets/dataset.ts";
import type { RuleOff, StatedMapping } from "./decisions.ts";
import { headingsOf, type Header } from "./header.ts";

/** How files with these headings are read, told once by hand. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** A dataset's id, or `null` for files that are to stay plain tables. */
  readonly dataset: string | null;
  /** As the header has them; columns without a heading are left out. */
  readonly columns: readonly TemplateColumn[];
}

export interface TemplateColumn {
  readonly heading: string;
  readonly field: string | null;
  readonly unit: string | null;
  /** Ids of cleaning rules that do not apply here. */
  readonly rulesOff: readonly string[];
}

/** The template under the fingerprint of these headings, among those for a known dataset. */
export function templateFor(headings: readonly string[], templates: readonly Template[], datasets: readonly Dataset[]): Template | null {
  const own = fingerprintOf(headings);
  if (own === "") return null;
  const known = ({ dataset }: Template) => dataset === null || datasets.some(({ id }) => id === dataset);
  return templates.find((template) => known(template) && fingerprintOf(template.columns.map(({ heading }) => heading)) === own) ?? null;
}

/** What a template says about each column of a file with its headings, in their order. */
export function mappingBy(template: Template, headings: readonly string[]): StatedMapping {
  const columns = template.columns.values();
  const told = headings.map((heading) => (heading.trim() === "" ? undefined : columns.next().value));
  return {
    dataset: template.dataset,
    fields: told.map((column) => column?.field ?? null),
    units: told.map((column) => column?.unit ?? null),
  };
}

/** The rules that a template switches off, by field. */
export function rulesOffBy({ columns }: Template): RuleOff[] {
  return columns.flatMap(({ field, rulesOff }) => (field === null ? [] : rulesOff.map((rule) => ({ field, rule }))));
}

/** Where a template's header stands among the records at the beginning of a file, of one level or of two. */
export function headerBy(head: readonly string[][], columns: number, templates: readonly Template[], datasets: readonly Dataset[]): Header | null {
  for (let last = 0; last < head.length; last++) {
    for (const first of [last, last - 1]) {
      if (first >= 0 && templateFor(headingsOf(head, { first, last }, columns), templates, datasets) !== null) return { first, last };
    }
  }
  return null;
}

/** Equal for the same headings in the same order, whatever their width, spaces and brackets; "" without any. */
function fingerprintOf(headings: readonly string[]): string {
  return headings.filter((heading) => heading.trim() !== "").map(canonical).join("\n");
}

function canonical(heading: string): string {
  const { name, gloss } = normaliseHeading(heading);
  return gloss === null ? name : `${name}(${gloss})`;
}
