/** How well records fall into columns, by the width that makes most of them. */
export interface Consistency {
  /** Cells of the records that are alike, above 1 unless there are none, and how many records those are. */
  readonly width: number;
  readonly records: number;
  /** Their share of the body, from 0 to 1; what stands above the first of them or below the last is no body. */
  readonly share: number;
  /** From 0 to 1, to compare ways of splitting the same text; 0 where nothing is split. */
  readonly score: number;
}

const NONE: Consistency = { width: 1, records: 0, share: 0, score: 0 };

/** Blank records do not count. Of two widths that explain as much, the one that appears first. */
export function consistency(records: readonly (readonly string[])[]): Consistency {
  const widths = records.filter((cells) => cells.length > 1 || cells[0]?.trim()).map((cells) => cells.length);
  let best = NONE;
  for (const [width, extent] of extentsOf(widths)) {
    const share = extent.records / (extent.last - extent.first + 1);
    // What leaves fewer lines unsplit explains a file better; the number of cells decides only near ties.
    const score = share ** 2 * Math.sqrt(extent.records / widths.length) * (1 - 0.1 / width);
    if (score > best.score) best = { width, records: extent.records, share, score };
  }
  return best;
}

interface Extent {
  readonly first: number;
  last: number;
  records: number;
}

/** For each width above 1 the first and the last record that has it, and how many do. */
function extentsOf(widths: readonly number[]): Map<number, Extent> {
  const extents = new Map<number, Extent>();
  widths.forEach((width, record) => {
    if (width === 1) return;
    const extent = extents.get(width) ?? { first: record, last: record, records: 0 };
    extents.set(width, extent);
    extent.last = record;
    extent.records++;
  });
  return extents;
}
