import { fieldsOf, type Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import type { StatedMapping } from "../decisions/decisions.ts";
import { namesOf, type Name } from "./headingLikeness.ts";
import { namesIn, pairColumns, type ColumnNames, type Fit, type Pair } from "./pairColumns.ts";

/** What a file was recognised as: a dataset with a field per column, or nothing, with the scores that decided. */
export interface Recognition {
  readonly dataset: Dataset | null;
  /** The field of each column; `null` for columns that the dataset does not know. */
  readonly mapping: readonly (Field | null)[];
  /** The best datasets by score, highest first, among them those that decided, with what they need and the file lacks. */
  readonly candidates: readonly Candidate[];
  /**
   * `incomplete` is like a dataset but for a required field; a `form` is known by its labels and has no columns of
   * fields; `template` and `told` were decided by somebody.
   */
  readonly verdict: "recognised" | "unknown" | "tie" | "incomplete" | "form" | "template" | "told";
}

export interface Candidate {
  readonly dataset: Dataset;
  readonly score: number;
  /** The field that each column would be. */
  readonly mapping: readonly (Field | null)[];
  readonly lacks: readonly (readonly Field[])[];
}

/** Candidates that are told at least. */
const LEADING = 3;
/** A runner-up this close to the best is a tie: it asks instead of guessing. */
const TIE = 0.9;
const LEAST_SCORE = 2;
const LEAST_COVERAGE = 0.3;
/** A score by which a file that lacks a required field is worth asking about. */
const CLEAR_SCORE = 4;

/** Scores every dataset by its fields' names and by whether the values fit, and takes the best if it is clearly so. */
export function recognise(datasets: readonly Dataset[], headings: readonly string[], titles: string, fit: Fit): Recognition {
  const names = namesIn(headings);
  const scored = datasets
    .map((dataset) => ({ dataset, ...scoreDataset(datasets, dataset, names, titles, fit) }))
    .filter(({ coverage, score }) => coverage >= LEAST_COVERAGE && score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored.filter(({ lacks }) => lacks.length === 0);
  const leading = scored.filter((one, rank) => rank < LEADING || one === best || one === second);
  const candidates = leading.map(({ dataset, score, mapping, lacks }) => ({ dataset, score, mapping, lacks }));
  const none = { ...unrecognised(headings), candidates };
  if (best === undefined) return scored.some(({ lacks, score }) => lacks.length === 1 && score >= CLEAR_SCORE) ? { ...none, verdict: "incomplete" } : none;
  if (second !== undefined && second.score >= best.score * TIE) return { ...none, verdict: "tie" };
  return { dataset: best.dataset, mapping: best.mapping, candidates, verdict: "recognised" };
}

/**
 * What somebody told about a file's columns, by hand or in a template; `found` is what would be recognised otherwise.
 * A dataset or a field that is not known any more is none; of columns told to be the same field the first is it.
 */
export function recogniseStated({ dataset: id, fields }: StatedMapping, datasets: readonly Dataset[], found: Recognition, verdict: "template" | "told"): Recognition {
  const dataset = datasets.find((one) => one.id === id) ?? null;
  const known = dataset === null ? [] : fieldsOf(dataset);
  const mapping = found.mapping.map((_, column) => known.find((field) => field.id === fields[column] && fields.indexOf(field.id) === column) ?? null);
  return { dataset, mapping, candidates: found.candidates, verdict };
}

/** A file that is taken as a plain table without asking what it is. */
export function unrecognised(headings: readonly string[]): Recognition {
  return { dataset: null, mapping: headings.map(() => null), candidates: [], verdict: "unknown" };
}

interface DatasetScore {
  readonly score: number;
  readonly mapping: readonly (Field | null)[];
  readonly lacks: Candidate["lacks"];
  /** The share of the file's named columns that the dataset knows. */
  readonly coverage: number;
}

function scoreDataset(datasets: readonly Dataset[], dataset: Dataset, names: readonly ColumnNames[], titles: string, fit: Fit): DatasetScore {
  const pairs = pairColumns(dataset, names, fit);
  const mapping = mappingOf(pairs, names.length);
  const named = names.filter(([own]) => own !== undefined && !isGeneric(own)).length;
  const coverage = pairs.length / Math.max(1, named);
  const own = pairs.reduce((sum, { field, strength }) => sum + (strength * (field.required ? 1.5 : 1)) / Math.sqrt(sharers(datasets, field)), 0);
  const hinted = dataset.titles.some((word) => titles.includes(word)) ? 1.5 : 0;
  return { score: (own + hinted) * (0.5 + 0.5 * Math.min(1, coverage)), mapping, lacks: lacking(dataset, mapping), coverage };
}

/** The field that each column of a file would be if it were of this dataset. */
export function likelyMapping(dataset: Dataset, headings: readonly string[], fit: Fit): readonly (Field | null)[] {
  return mappingOf(pairColumns(dataset, namesIn(headings), fit), headings.length);
}

function mappingOf(pairs: readonly Pair[], columns: number): (Field | null)[] {
  const mapping = new Array<Field | null>(columns).fill(null);
  for (const { column, field } of pairs) mapping[column] = field;
  return mapping;
}

/** What a file of the dataset must have and this one has not: each a required field, or a group of which one would do. */
export function lacking(dataset: Dataset, mapping: readonly (Field | null)[]): readonly (readonly Field[])[] {
  const required = fieldsOf(dataset).filter((field) => field.required).map((field) => [field]);
  return [...required, ...dataset.oneOf].filter((group) => !group.some((field) => mapping.includes(field)));
}

/**
 * How many datasets have a field of the same canonical heading: 备注 and 部门 say little about what a file is. That
 * others know it by an alias takes nothing from it, or each new dataset would make the earlier ones less sure.
 */
function sharers(datasets: readonly Dataset[], field: Field): number {
  const counts = sharersKnown.get(datasets) ?? countBy(datasets.flatMap((dataset) => [...new Set(fieldsOf(dataset).map(canonicalName))]));
  sharersKnown.set(datasets, counts);
  return counts.get(canonicalName(field)) ?? 0;
}

const sharersKnown = new WeakMap<readonly Dataset[], ReadonlyMap<string, number>>();

function canonicalName(field: Field): string {
  return namesOf(field)[0].name;
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Columns that nearly every sheet has and no dataset needs. */
function isGeneric({ name }: Name): boolean {
  return /^(序号|编号|序列|顺序号|NO\.?|ID|备注|说明|填报人|经办人|联系人|联系电话|填报日期)$/.test(name);
}

const headingsKnown = new WeakMap<readonly Dataset[], ReadonlySet<string>>();

/** Normalised headings of all fields, for telling a header from data. */
export function knownHeadings(datasets: readonly Dataset[]): ReadonlySet<string> {
  const known = headingsKnown.get(datasets);
  if (known !== undefined) return known;
  const names = new Set(datasets.flatMap(fieldsOf).flatMap((field) => namesOf(field).map(({ name }) => name)));
  headingsKnown.set(datasets, names);
  return names;
}
