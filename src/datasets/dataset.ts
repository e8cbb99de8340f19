import type { Period } from "../clean/day.ts";
import type { Words } from "../clean/words.ts";
import type { Rows, Table } from "../table/table.ts";
import type { DataCheck } from "./check.ts";
import type { DayField, DepartmentField, Field, Nameless, NumberField } from "./field.ts";
import type { Form } from "./form.ts";
import type { Reference } from "./reference.ts";
import type { RowRule } from "./rowRule.ts";

/** A kind of export. Recognition, cleaning, filters, drill-down headings and issue texts all derive from it. */
export interface Dataset<F extends Fields = Fields> {
  readonly id: string;
  readonly label: Words;
  /** What one row counts as: 件, 项, 个. */
  readonly unit: Words;
  readonly fields: F;
  /** The day by which a period narrows the dataset. */
  readonly time: DayField;
  /** The department by which it narrows; `null` where the dataset has none. */
  readonly department: DepartmentField | null;
  /** Which fields together identify a row of detail; rows equal in everything count once only where these are known. */
  readonly key: readonly Field[];
  /** By these, where a file has them, rows of one key are still different matters: the lots of one project. */
  readonly apart: readonly Field[];
  /** Count columns that make a file a summary; none mapped means one row each. */
  readonly counts: readonly NumberField[];
  /** Of each group at least one must be found, beside the required fields: a summary and its detail share few columns. */
  readonly oneOf: readonly (readonly Field[])[];
  /** Words in a title or file name that speak for this dataset. */
  readonly titles: readonly string[];
  readonly rules: readonly RowRule[];
  /** What the rows of a file should agree on, beside what follows from its fields. */
  readonly checks: readonly DataCheck[];
  /** Days of which one lies in the period that a file states; none where its rows may be of any time. */
  readonly dated: readonly DayField[];
  /** What should stand in a list of another dataset. */
  readonly references: readonly Reference[];
  /** National forms of label and value of which each file is one row. */
  readonly forms: readonly Form[];
  /** Choices among its rows that no label makes, by the name under which `RowsOf` asks for them. */
  readonly subsets: Readonly<Record<string, Subset>>;
  /** True where each day of a year should have a row; missing ones are named. */
  readonly daily: boolean;
  /** True for a list that holds for its whole year: any period within the year shows it whole. */
  readonly yearly: boolean;
}

/** Those of the rows that belong to it, seen from the period in view. */
export type Subset = (table: Table, rows: Rows, period: Period) => Rows;

export type Fields = Readonly<Record<string, Field>>;
type Named<N extends Readonly<Record<string, Nameless<Field>>>> = {
  readonly [K in keyof N]: Extract<Field, { kind: N[K]["kind"] }>;
};

interface Definition<N extends Readonly<Record<string, Nameless<Field>>>> {
  readonly id: string;
  readonly label: Words;
  readonly unit: Words;
  readonly fields: N;
  readonly titles?: readonly string[];
  readonly daily?: boolean;
  readonly yearly?: boolean;
  readonly shape: (fields: Named<N>) => {
    readonly time: DayField;
    readonly department: DepartmentField | null;
    readonly key: readonly Field[];
    readonly apart?: readonly Field[];
    readonly counts?: readonly NumberField[];
    readonly oneOf?: readonly (readonly Field[])[];
    readonly rules?: readonly RowRule[];
    readonly checks?: readonly DataCheck[];
    readonly dated?: readonly DayField[];
    readonly references?: readonly Reference[];
    readonly forms?: readonly Form[];
    readonly subsets?: Readonly<Record<string, Subset>>;
  };
}

/** Gives each field its id, the name under which it stands in `fields`, and completes what a definition leaves open. */
export function defineDataset<N extends Readonly<Record<string, Nameless<Field>>>>({
  fields: nameless,
  shape,
  titles = [],
  daily = false,
  yearly = false,
  ...rest
}: Definition<N>): Dataset<Named<N>> {
  const fields = Object.fromEntries(
    Object.entries(nameless).map(([id, field]) => [id, { ...field, id }]),
  ) as Named<N>;
  return { ...rest, fields, titles, daily, yearly, apart: [], counts: [], oneOf: [], rules: [], checks: [], dated: [], references: [], forms: [], subsets: {}, ...shape(fields) };
}

/** The fields of a dataset in the order in which its file lists them. */
export function fieldsOf(dataset: Dataset): readonly Field[] {
  const fields = known.get(dataset) ?? Object.values(dataset.fields);
  known.set(dataset, fields);
  return fields;
}

const known = new WeakMap<Dataset, readonly Field[]>();
