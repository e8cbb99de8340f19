import type { Words } from "./words.ts";

/** What became of one raw cell: a clean value, nothing, or a reason why not. Rules name what was changed, in order. */
export type Cleaned<T> =
  | { readonly kind: "value"; readonly value: T; readonly rules: readonly Rule[] }
  | { readonly kind: "empty"; readonly rules: readonly Rule[] }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** A way in which a cell is changed. The clerk sees the label, reports carry the id. */
export interface Rule {
  readonly id: string;
  readonly label: Words;
}

/** Why a cell could not be read. */
export interface Refusal {
  readonly id: string;
  readonly label: Words;
}

/** What most cells need: one list for all of them, since a column may have a million. */
export const NO_RULES: readonly Rule[] = [];

export function value<T>(clean: T, rules = NO_RULES): Cleaned<T> {
  return { kind: "value", value: clean, rules };
}

export function empty(rules = NO_RULES): Cleaned<never> {
  return { kind: "empty", rules };
}

export function refused(reason: Refusal): Cleaned<never> {
  return { kind: "refused", reason };
}
