import { findUnits, unitFor, unitLine, type Unit } from "../../clean/unit.ts";
import type { Directory } from "../../clean/department.ts";
import type { Layout } from "./layout.ts";

/** What titles say about the rows below them. */
export interface Stated {
  readonly year: number | null;
  readonly department: string | null;
}

/** What titles, the 单位 line, notes and the file's name say about all rows. */
export interface FileContext extends Stated {
  readonly units: readonly Unit[];
  /** Units of one quantity over two tables in the file, the first as it applies: one of the two is wrong for some rows. */
  readonly rivalUnits: readonly [Unit, Unit] | null;
  /** What the titles of further tables in the file say instead, each from its first record on. */
  readonly blocks: readonly StatedFrom[];
  /** Titles and file name together, for words that speak for a dataset. */
  readonly text: string;
}

interface StatedFrom extends Stated {
  readonly first: number;
}

export function findContext(fileName: string, { titles, notes, blocks }: Pick<Layout, "titles" | "notes" | "blocks">, directory: Directory): FileContext {
  const sources = [...titles, fileName];
  const further = blocks.flatMap((block) => block.titles);
  const units = unitsOf(titles, notes);
  const others = blocks.flatMap((block) => unitsOf(block.titles));
  return {
    ...statedBy(sources, directory),
    units,
    rivalUnits: others.flatMap((other) => rivalsOf(other, units))[0] ?? null,
    blocks: blocks.map((block) => ({ first: block.first, ...statedBy([...block.titles, fileName], directory) })),
    text: [...sources, ...further].join(" "),
  };
}

function statedBy(sources: readonly string[], directory: Directory): Stated {
  return { year: firstOf(sources, onlyYear), department: firstOf(sources, (text) => owner(text, directory)) };
}

/** A 单位 line is meant for the numbers, and so is one among the notes below them; brackets behind a title may be. */
function unitsOf(titles: readonly string[], notes: readonly string[] = []): readonly Unit[] {
  const stated = [...titles.map(unitLine), ...titles.map(findUnits), ...notes.map(unitLine)];
  return stated.find((units) => units.length > 0) ?? [];
}

function rivalsOf(other: Unit, units: readonly Unit[]): [Unit, Unit][] {
  const own = unitFor(other.quantity, units);
  return own === null || own.factor === other.factor ? [] : [[own, other]];
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
