import { normaliseHeading } from "../../clean/heading.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { RuleOff, StatedMapping } from "../decisions/decisions.ts";
import { headingsOf, type Header } from "../layout/header.ts";

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
  const filled = headings.filter((heading) => heading.trim() !== "");
  const isKnown = ({ dataset }: Template) => dataset === null || datasets.some(({ id }) => id === dataset);
  // Every record at the beginning of a file is tried as a header, and few have as many cells as a template.
  const possible = templates.filter((template) => template.columns.length === filled.length && isKnown(template));
  if (filled.length === 0 || possible.length === 0) return null;
  const own = fingerprintOf(filled);
  return possible.find((template) => fingerprintIn(template) === own) ?? null;
}

/** A file's mapping made a template. */
export function templateOf(named: Pick<Template, "id" | "name">, headings: readonly string[], { dataset, fields, units }: StatedMapping, rulesOff: readonly RuleOff[]): Template {
  const columns = headings.map((heading, i): TemplateColumn => {
    const field = fields[i] ?? null;
    return { heading, field, unit: units[i] ?? null, rulesOff: rulesOff.flatMap((off) => (off.field === field ? [off.rule] : [])) };
  });
  return { ...named, dataset, columns: columns.filter(({ heading }) => heading.trim() !== "") };
}

/** The templates with this one among them, in place of the one with its id and of those for the same headings. */
export function withTemplate(templates: readonly Template[], template: Template): readonly Template[] {
  const own = fingerprintIn(template);
  const isReplaced = (other: Template) => other.id === template.id || fingerprintIn(other) === own;
  const place = templates.findIndex(isReplaced);
  if (place < 0) return [...templates, template];
  return templates.flatMap((other, i) => (i === place ? [template] : isReplaced(other) ? [] : [other]));
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

/** Where a template's header stands among the records at the beginning of a file, of one level or of two. */
export function headerBy(head: readonly string[][], columns: number, templates: readonly Template[], datasets: readonly Dataset[]): Header | null {
  if (templates.length === 0) return null;
  for (let last = 0; last < head.length; last++) {
    for (const first of [last, last - 1]) {
      if (first >= 0 && templateFor(headingsOf(head, { first, last }, columns), templates, datasets) !== null) return { first, last };
    }
  }
  return null;
}

const fingerprints = new WeakMap<Template, string>();

/** Taken once per template: each record at the beginning of each file is compared with it. */
function fingerprintIn(template: Template): string {
  const known = fingerprints.get(template);
  if (known !== undefined) return known;
  const fingerprint = fingerprintOf(template.columns.map(({ heading }) => heading));
  fingerprints.set(template, fingerprint);
  return fingerprint;
}

/** Equal for the same headings in the same order, whatever their width, spaces and brackets. */
function fingerprintOf(headings: readonly string[]): string {
  return headings.map(canonical).join("\n");
}

function canonical(heading: string): string {
  const { name, gloss } = normaliseHeading(heading);
  return gloss === null ? name : `${name}(${gloss})`;
}
