import type { Words } from "../clean/words.ts";
import type { ColumnKey } from "../table/table.ts";
import type { Dimension } from "./dimension.ts";

/** A column that a dataset knows: what kind of value it holds, what it is called, and what else it is called. */
export type Field = DayField | NumberField | CategoryField | DepartmentField | TextField | CodeField;

interface Spec<K extends string> {
  readonly kind: K;
  /** Canonical heading, and its English name. */
  readonly heading: Words;
  /** Other headings that mean the same; compared after normalisation, so brackets, spaces and width need no variants. */
  readonly aliases: readonly string[];
  /** A file in which it is not found is not of this dataset. */
  readonly required: boolean;
  /** Merged cells export as blanks: a blank takes the value above. */
  readonly fillDown: boolean;
}

/** A date, a month (its first day) or a year (1 January). */
export interface DayField extends Spec<"day">, ColumnKey<"day"> {}

/** `quantity` says which units may convert into which base unit: 元, 件, a fraction, seconds, days. */
export interface NumberField extends Spec<"number">, ColumnKey<"number"> {
  readonly quantity: Quantity;
}
export type Quantity = "money" | "count" | "rate" | "duration" | "days" | "plain";

/**
 * One of a list of values, each with its English name and the other words that mean it. `open` lists admit others.
 * Fields of one `dimension` mean the same, so that a pick of one narrows them all; `null` means a dimension of its own.
 */
export interface CategoryField extends Spec<"category">, ColumnKey<"label"> {
  readonly values: readonly CategoryValue[];
  readonly open: boolean;
  readonly dimension: Dimension | null;
}
export interface CategoryValue {
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
}

/** A department, by its official name. */
export interface DepartmentField extends Spec<"department">, ColumnKey<"label"> {}

/** Words that are kept as written, but for the `form` that some have; `personal` ones are masked wherever they are shown. */
export interface TextField extends Spec<"text">, ColumnKey<"label"> {
  readonly personal: "name" | "phone" | null;
  /** A 发文字号, or when something is to be done: a date or words such as 长期坚持. */
  readonly form: "documentNo" | "deadline" | null;
}

/** A number that identifies: `credit` and `identity` carry check digits, a `serial` does not. */
export interface CodeField extends Spec<"code">, ColumnKey<"label"> {
  readonly code: "credit" | "identity" | "serial";
}

/** What a dataset's file writes about a field: its heading, English name and other names. */
export interface Naming {
  readonly zh: string;
  readonly en: string;
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  readonly fillDown?: boolean;
}

/** A field before its dataset has given it an id. */
export type Nameless<F extends Field> = F extends Field ? Omit<F, "id"> : never;

function spec<K extends string>(kind: K, { zh, en, aliases = [], required = false, fillDown = false }: Naming) {
  return { kind, heading: { zh, en }, aliases, required, fillDown } as const;
}

export function day(naming: Naming): Nameless<DayField> {
  return { ...spec("day", naming), storage: "day" };
}

export function money(naming: Naming): Nameless<NumberField> {
  return number("money", naming);
}

export function count(naming: Naming): Nameless<NumberField> {
  return number("count", naming);
}

export function number(quantity: Quantity, naming: Naming): Nameless<NumberField> {
  return { ...spec("number", naming), storage: "number", quantity };
}

export function category(
  naming: Naming & { readonly values?: readonly CategoryValue[]; readonly open?: boolean; readonly dimension?: Dimension },
): Nameless<CategoryField> {
  const { values = [], open = values.length === 0, dimension = null } = naming;
  return { ...spec("category", naming), storage: "label", values, open, dimension };
}

export function department(naming: Naming): Nameless<DepartmentField> {
  return { ...spec("department", naming), storage: "label" };
}

export function text(naming: Naming & { readonly personal?: "name" | "phone" }): Nameless<TextField> {
  return { ...spec("text", naming), storage: "label", personal: naming.personal ?? null, form: null };
}

export function documentNo(naming: Naming): Nameless<TextField> {
  return { ...text(naming), form: "documentNo" };
}

export function deadline(naming: Naming): Nameless<TextField> {
  return { ...text(naming), form: "deadline" };
}

export function code(kind: CodeField["code"], naming: Naming): Nameless<CodeField> {
  return { ...spec("code", naming), storage: "label", code: kind };
}
