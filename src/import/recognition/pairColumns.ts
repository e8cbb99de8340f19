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
  const pairs: Pair[] = [];
  const fields = fieldsOf(dataset);
  names.forEach((own, column) => {
    for (const field of fields) {
      const likeness = likenessOf(own, field);
      const share = likeness === 0 ? 0 : fit(column, field);
      // A heading that fits and values that do not are another thing with the same name.
      if (share >= 0.5) pairs.push({ column, field, strength: likeness * share });
    }
  });
  return pairs;
}

/** A part of a heading says less than the whole. */
function likenessOf(names: ColumnNames, field: Field): number {
  let most = 0;
  for (const name of names) most = Math.max(most, headingLikeness(name, field) * (name === names[0] ? 1 : 0.9));
  return most;
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
