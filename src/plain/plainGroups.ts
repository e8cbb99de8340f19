import type { Value } from "../charts/chart.ts";
import { coarsest, type Day, type Period } from "../clean/day.ts";
import type { Words } from "../clean/words.ts";
import type { CodedColumn } from "../csv/cells.ts";
import { TextCodes } from "../csv/textCodes.ts";
import { dateReader } from "./guessColumn.ts";
import { countsOf } from "./plainColumns.ts";
import { isVacant } from "./plainSort.ts";
import { timeline, type Timeline } from "../panels/timeline.ts";
import { tallies, together, unreadIn, valueOf, type GuessedColumn, type Measure, type Tally } from "./plainTally.ts";

/** Rows that belong together and what they come to; `null` where none of them has a number. */
export interface Group {
  readonly value: Value;
  readonly rows: number;
}

export interface LabelledGroup extends Group {
  readonly label: string;
}

/** The rows of a table by the texts of a column: the largest, the rest of them together, and those without one. */
export interface Categories {
  readonly kind: "categories";
  /** From the largest down, at most twenty. */
  readonly groups: readonly LabelledGroup[];
  /** How many are level with the first, itself included. */
  readonly leaders: number;
  readonly rest: (Group & { readonly labels: number }) | null;
  readonly blank: Group | null;
  /** Of all rows; what shares are of. */
  readonly total: Value;
  /** Rows without a number where numbers are asked for. */
  readonly unread: number;
}

/** The rows of a table along a column of dates. */
export interface Spans {
  readonly kind: "spans";
  readonly time: Timeline;
  readonly groups: readonly Group[];
  /** Rows without a date. */
  readonly undated: number;
  readonly unread: number;
}

/** Why there is nothing to draw: no rows, nothing in the column to group by, or no number to measure. */
export interface Nothing {
  readonly kind: "nothing";
  readonly reason: "noRows" | "noLabels" | "noNumbers";
}

const MOST = 20;

/** Characters of a label: a cell of prose is known by its beginning. */
const LONGEST_LABEL = 40;

/** A column of a plain table by another, as it crosses from the worker. */
export interface PlainChart {
  /** Heading of the column that groups the rows. */
  readonly by: Words;
  readonly measure: Measure["kind"];
  /** Heading of the column that is measured; `null` where rows are counted. */
  readonly of: Words | null;
  /** What the values are counted in. */
  readonly unit: Words;
  readonly found: Categories | Spans | Nothing;
}

/** Groups the records by one column and measures each group. */
export function plainGroups(by: GuessedColumn, measure: Measure, records: Uint32Array): Categories | Spans | Nothing {
  if (records.length === 0) return { kind: "nothing", reason: "noRows" };
  const found = by.guess.kind === "day" ? spansOf(by, measure, records) : categoriesOf(by.column, measure, records);
  return found ?? { kind: "nothing", reason: "noLabels" };
}

function categoriesOf({ codes, values }: CodedColumn, measure: Measure, records: Uint32Array): Categories | Nothing | null {
  const labels = new TextCodes(values.length);
  const groupOf = values.map((raw) => labels.codeOf(isVacant(raw) ? "" : raw.trim()));
  const [blank, ...named] = tallies(records, (record) => groupOf[codes[record]], labels.texts.length, measure);
  if (named.every(({ rows }) => rows === 0)) return null;
  const group = (tally: Tally): Group => ({ value: valueOf(tally, measure), rows: tally.rows });
  const all = together([blank, ...named]);
  const ranked = labels.texts
    .slice(1)
    .map((label, i) => ({ label, tally: named[i], value: valueOf(named[i], measure) }))
    .filter((one): one is typeof one & { value: number } => one.tally.rows > 0 && one.value !== null)
    .sort((a, b) => b.value - a.value);
  const [first] = ranked;
  if (first === undefined) return { kind: "nothing", reason: "noNumbers" };
  const others = ranked.slice(MOST).map(({ tally }) => tally);
  return {
    kind: "categories",
    groups: ranked.slice(0, MOST).map(({ label, tally }) => ({ label: cut(label), ...group(tally) })),
    leaders: ranked.filter(({ value }) => value === first.value).length,
    rest: others.length === 0 ? null : { ...group(together(others)), labels: others.length },
    blank: blank.rows === 0 ? null : group(blank),
    total: valueOf(all, measure),
    unread: unreadIn(all, measure),
  };
}

function cut(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}

function spansOf({ column, guess }: GuessedColumn, measure: Measure, records: Uint32Array): Spans | Nothing | null {
  const { codes, values } = column;
  const used = countsOf(column, records);
  const dateIn = dateReader(guess);
  const dates = values.map((text, code) => (used[code] === 0 ? null : dateIn(text)));
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return null;
  const step = coarsest(known.map(({ grain }) => grain)) === "year" ? "year" : "month";
  const time = timeline(reachOf(known.map(({ day }) => day)), step);
  const undated = time.spans.length;
  const spanOf = dates.map((date) => (date === null ? undated : time.spans.findIndex(({ from, to }) => date.day >= from && date.day <= to)));
  const counted = tallies(records, (record) => spanOf[codes[record]], undated + 1, measure);
  const dated = counted.slice(0, undated);
  const all = together(dated);
  if (valueOf(all, measure) === null) return { kind: "nothing", reason: "noNumbers" };
  return {
    kind: "spans",
    time,
    groups: dated.map((tally) => ({ value: valueOf(tally, measure), rows: tally.rows })),
    undated: counted[undated].rows,
    unread: unreadIn(all, measure),
  };
}

function reachOf(days: readonly Day[]): Period {
  let [from, to] = [days[0], days[0]];
  for (const day of days) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}
