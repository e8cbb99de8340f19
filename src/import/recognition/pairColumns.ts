import { fieldsOf, type Dataset } from "../../datasets/dataset.ts";
import type { Field } from "../../datasets/field.ts";
import { headingNames } from "../layout/headingNames.ts";
import { headingLikeness, nameOf, type Name } from "./headingLikeness.ts";

/** The share of a column's values that a field of this kind can read, 0 to 1; 1 for a column without values. */
export type Fit = (column: number, field: Field) => number;

/** A column taken for a field, and how much speaks for it, 0 to 1. */
export interface Pair {
  readonly column: number;
  readonly field: Field;
  readonly strength: number;
}

/** The names by which a column may be known, the whole heading first; none for a column without one. */
export type ColumnNames = readonly Name[];

/** Those of each column of a file. */
export function namesIn(headings: readonly string[]): ColumnNames[] {
  return headingNames(headings).map((names) => (names[0] === "" ? [] : names.map(nameOf)));
}

/** The columns that are fields of the dataset, by their names and by whether their values fit; each column and each field once. */
export function pairColumns(dataset: Dataset, names: readonly ColumnNames[], fit: Fit): Pair[] {
  return assign(possiblePairs(dataset, names, fit));
}

function possiblePairs(dataset: Dataset, names: readonly ColumnNames[], fit: Fit): Pair[] {
  const fields = fieldsOf(dataset);
  return names.flatMap((own, column) =>
    fields.flatMap((field) => {
      // A part of a heading says less than the whole.
      const likeness = own.reduce((most, name, i) => Math.max(most, headingLikeness(name, field) * (i === 0 ? 1 : 0.9)), 0);
      const share = likeness === 0 ? 0 : fit(column, field);
      // A heading that fits and values that do not are another thing with the same name.
      return share < 0.5 ? [] : [{ column, field, strength: likeness * share }];
    }),
  );
}

/** The strongest pairs first, each column and each field once. */
function assign(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<number | Field>();
  return [...pairs]
    .sort((a, b) => b.strength - a.strength || a.column - b.column)
    .filter(({ column, field }) => {
      if (taken.has(column) || taken.has(field)) return false;
      taken.add(column).add(field);
      return true;
    });
}
