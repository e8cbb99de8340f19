import { NO_DAY, type Column, type ColumnKey, type LabelColumn, type Rows, type Table } from "./table.ts";

/** A column to sort by. */
interface Order {
  readonly key: ColumnKey;
  readonly descending: boolean;
}

/** The part `[from, to)` of something sorted. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A page of the rows were they sorted: missing values last either way, equal ones as the files have them. The page is
 * selected, since sorting two million rows for the sake of a hundred takes seconds.
 */
export function sortedPage(table: Table, rows: Rows, { key, descending }: Order, { from, to }: Span): readonly number[] {
  const column = table.columns.get(key.id);
  if (column === undefined) return [...rows.subarray(from, to)];
  return selected(sortingOf(column, rows, descending), { from, to: Math.min(to, rows.length) });
}

/** By rows, what they were sorted by last: whoever turns the page wants the same order again. */
const lastSortings = new WeakMap<Rows, { readonly column: Column; readonly descending: boolean; readonly sorting: Sorting }>();

function sortingOf(column: Column, rows: Rows, descending: boolean): Sorting {
  const last = lastSortings.get(rows);
  if (last?.column === column && last.descending === descending) return last.sorting;
  const sorting = begin({ rows, keys: keysOf(column, rows, descending ? -1 : 1) });
  lastSortings.set(rows, { column, descending, sorting });
  return sorting;
}

/** By place among the rows, a number to sort by; NaN where there is none. */
function keysOf(column: Column, rows: Rows, sign: 1 | -1): Float64Array {
  const keys = new Float64Array(rows.length);
  if (column.storage === "label") {
    const { codes } = column;
    const ranks = ranksOf(column);
    for (let i = 0; i < keys.length; i++) keys[i] = ranks[codes[rows[i]]] * sign;
  } else if (column.storage === "day") {
    const { values } = column;
    for (let i = 0; i < keys.length; i++) keys[i] = values[rows[i]] === NO_DAY ? NaN : values[rows[i]] * sign;
  } else {
    const { values } = column;
    for (let i = 0; i < keys.length; i++) keys[i] = values[rows[i]] * sign;
  }
  return keys;
}

const knownRanks = new WeakMap<readonly string[], Float64Array>();

/** By code, the label's place in the order of Chinese dictionaries, NaN for the missing one; computed once per column. */
function ranksOf({ labels }: LabelColumn): Float64Array {
  const known = knownRanks.get(labels);
  if (known !== undefined) return known;
  const { compare } = new Intl.Collator("zh-CN");
  const ranks = new Float64Array(labels.length);
  const order = labels.map((_, code) => code).sort((a, b) => compare(labels[a], labels[b]));
  order.forEach((code, rank) => (ranks[code] = code === 0 ? NaN : rank));
  knownRanks.set(labels, ranks);
  return ranks;
}

/** Rows in the order of the files, and for each the number that it sorts by. */
interface Keyed {
  readonly rows: Uint32Array;
  readonly keys: Float64Array;
}

/** Rows that are sorted outright. */
const FEW = 1 << 12;
const BUCKETS = 1 << 12;

/** Rows as far as they have been sorted: into buckets, and within those that somebody looked into. */
interface Sorting extends Keyed {
  /** `null` for few rows. */
  readonly spread: Buckets | null;
  readonly within: Map<number, Sorting>;
}

function begin(all: Keyed): Sorting {
  return { ...all, spread: all.rows.length <= FEW ? null : spread(all.keys), within: new Map() };
}

/** Sorts no more than the buckets that the page is in. */
function selected(all: Sorting, { from, to }: Span): readonly number[] {
  if (from >= to) return [];
  if (all.spread === null) return sorted(all).slice(from, to);
  const { buckets, ends, mixed } = all.spread;
  const first = ends.findIndex((end) => end > from);
  const last = ends.findIndex((end) => end >= to);
  const part = (bucket: number) => {
    const start = bucket === 0 ? 0 : ends[bucket - 1];
    const span = { from: Math.max(from, start) - start, to: Math.min(to, ends[bucket]) - start };
    if (mixed[bucket] === 0) return [...membersOf(all, buckets, [bucket, bucket], span).rows];
    const inner = all.within.get(bucket) ?? begin(membersOf(all, buckets, [bucket, bucket], { from: 0, to: ends[bucket] - start }));
    all.within.set(bucket, inner);
    return selected(inner, span);
  };
  if (first === last) return part(first);
  const between = membersOf(all, buckets, [first + 1, last - 1], { from: 0, to: ends[last - 1] - ends[first] });
  return [...part(first), ...sorted(between), ...part(last)];
}

function sorted({ rows, keys }: Keyed): number[] {
  const without = (place: number) => Number(Number.isNaN(keys[place]));
  const places = [...keys.keys()].sort((a, b) => without(a) - without(b) || keys[a] - keys[b] || a - b);
  return places.map((place) => rows[place]);
}

/** By place its bucket, by bucket how many rows are in it and in those before it, and whether their keys differ. */
interface Buckets {
  readonly buckets: Uint16Array;
  readonly ends: Uint32Array;
  readonly mixed: Uint8Array;
}

/** Buckets of equal width from the least key to the greatest, and one behind them for rows without a key. */
function spread(keys: Float64Array): Buckets {
  const [least, most] = extentOf(keys);
  const width = most - least || 1;
  const buckets = new Uint16Array(keys.length);
  const ends = new Uint32Array(BUCKETS);
  const mixed = new Uint8Array(BUCKETS);
  const samples = new Float64Array(BUCKETS);
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place];
    const isMissing = Number.isNaN(key);
    const bucket = isMissing ? BUCKETS - 1 : Math.floor(((key - least) / width) * (BUCKETS - 2));
    buckets[place] = bucket;
    if (ends[bucket]++ === 0) samples[bucket] = key;
    else if (samples[bucket] !== key && !isMissing) mixed[bucket] = 1;
  }
  for (let bucket = 1; bucket < BUCKETS; bucket++) ends[bucket] += ends[bucket - 1];
  return { buckets, ends, mixed };
}

function extentOf(keys: Float64Array): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place];
    if (key < least) least = key;
    if (key > most) most = key;
  }
  return [least, most];
}

/** Of the rows in the buckets from `low` to `high`, those numbered `[from, to)`. */
function membersOf({ rows, keys }: Keyed, buckets: Uint16Array, [low, high]: readonly [number, number], { from, to }: Span): Keyed {
  const members = { rows: new Uint32Array(to - from), keys: new Float64Array(to - from) };
  let number = 0;
  for (let place = 0; number < to; place++) {
    if (buckets[place] < low || buckets[place] > high) continue;
    if (number >= from) {
      members.rows[number - from] = rows[place];
      members.keys[number - from] = keys[place];
    }
    number++;
  }
  return members;
}
