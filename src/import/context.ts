import { findUnit, type Unit } from "../clean/unit.ts";
import type { Directory } from "../clean/department.ts";

/** What titles, the 单位 line and the file's name say about all rows. */
export interface FileContext {
  readonly year: number | null;
  readonly unit: Unit | null;
  readonly department: string | null;
  /** Titles and file name together, for words that speak for a dataset. */
  readonly text: string;
}

export function findContext(fileName: string, titles: readonly string[], directory: Directory): FileContext {
  const sources = [...titles, fileName];
  return {
    year: firstOf(sources, onlyYear),
    unit: firstOf(titles, findUnit),
    department: firstOf(sources, (text) => owner(text, directory)),
    text: sources.join(" "),
  };
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/** The year that a text names if it names just one: `20170101-20171231` does, `2016-2017年` does not. */
function onlyYear(text: string): number | null {
  const years = new Set([...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?=\d{4}(?!\d)|(?!\d))/g)].map(([, year]) => Number(year)));
  return years.size === 1 ? [...years][0] : null;
}

/** The department that a title names. Service and trading centres report for all others, so theirs says nothing about a row. */
function owner(text: string, directory: Directory): string | null {
  const name = directory.find(text);
  return name === null || name.endsWith("中心") ? null : name;
}
