import { fieldsOf, type Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import type { StatedMapping } from "../../import/decisions/decisions.ts";
import type { Fit } from "../../import/recognition/pairColumns.ts";
import { lacking, likelyMapping } from "../../import/recognition/recognise.ts";
import { mappingBy } from "../../import/recognition/templates.ts";
import type { CandidateSummary, ImportedSummary } from "../../worker/api.ts";

type Recognised = Pick<ImportedSummary, "report" | "recognition" | "decisions">;

/** What the mapping begins with: how the file is read now, else as its best candidate; `null` where it is like nothing known. */
export function firstDraft(file: Recognised): StatedMapping | null {
  const { verdict, candidates } = file.recognition;
  if (file.report.dataset !== null || verdict === "told" || verdict === "template") return presentMapping(file);
  const nearest = nearestOf(candidates);
  return nearest === null ? null : { dataset: nearest.dataset, fields: nearest.mapping, units: unset(file) };
}

/** Of candidates the one that lacks least, and of those the one of the highest score; `null` of none. */
export function nearestOf(candidates: readonly CandidateSummary[]): CandidateSummary | null {
  const fewest = Math.min(...candidates.map(({ lacks }) => lacks.length));
  return candidates.find(({ lacks }) => lacks.length === fewest) ?? null;
}

/** The mapping for a file taken as that dataset, `null` for a plain table: the present one, a candidate's, else a likely one. */
export function draftAs(file: Recognised, dataset: Dataset | null, fit: Fit): StatedMapping {
  if (dataset === null) return { dataset: null, fields: unset(file), units: unset(file) };
  const present = presentMapping(file);
  if (present.dataset === dataset.id) return present;
  const candidate = file.recognition.candidates.find((one) => one.dataset === dataset.id);
  const fields = candidate?.mapping ?? likelyMapping(dataset, headingsIn(file), fit).map((field) => field?.id ?? null);
  return { dataset: dataset.id, fields, units: unset(file) };
}

/** The headings of a file, "" where a column has none. */
export function headingsIn({ report }: Pick<Recognised, "report">): string[] {
  return report.columns.map(({ source }) => source);
}

/** Gives a column a field, `null` for none; the column that had it before has none then. Units go with their fields. */
export function withField(draft: StatedMapping, column: number, field: string | null): StatedMapping {
  const changes = (other: string | null, i: number) => i === column || (field !== null && other === field);
  return {
    dataset: draft.dataset,
    fields: draft.fields.map((other, i) => (i === column ? field : changes(other, i) ? null : other)),
    units: draft.units.map((unit, i) => (changes(draft.fields[i], i) ? null : unit)),
  };
}

/** Gives a column a unit, `null` for that of its heading. */
export function withUnit(draft: StatedMapping, column: number, unit: string | null): StatedMapping {
  return { ...draft, units: draft.units.map((other, i) => (i === column ? unit : other)) };
}

/** What the dataset needs and the mapping lacks; of each group one would do. */
export function lackingIn(dataset: Dataset, { fields }: StatedMapping): readonly (readonly Field[])[] {
  const known = fieldsOf(dataset);
  return lacking(dataset, fields.map((id) => known.find((field) => field.id === id) ?? null));
}

function presentMapping(file: Recognised): StatedMapping {
  const { report, recognition, decisions } = file;
  const stated = decisions.mapping ?? (recognition.template && mappingBy(recognition.template, headingsIn(file)));
  return { dataset: report.dataset, fields: report.columns.map(({ field }) => field), units: stated?.units ?? unset(file) };
}

function unset({ report }: Recognised): null[] {
  return report.columns.map(() => null);
}
