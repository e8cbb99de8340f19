/** What a page holds or not, but never in part. Heights in CSS px. */
export interface Piece {
  readonly height: number;
  /** The head of its table, which stands above the first row of each page; 0 for what is no row. */
  readonly head: number;
  /** A row of the same table as the piece before it. */
  readonly continues: boolean;
  /** Stands on the page of the piece after it, as a heading does. */
  readonly keepsNext: boolean;
}

/**
 * How many pieces each page takes, in their order. `room` is what heads and feet leave on the first page and on each
 * other one. A piece taller than a page gets one to itself.
 */
export function flowPages(pieces: readonly Piece[], room: { readonly first: number; readonly other: number }): number[] {
  const counts = [0];
  let left = room.first;
  for (const run of runsOf(pieces)) {
    const isFirst = counts.at(-1) === 0;
    const here = heightOf(run, isFirst);
    if (here <= left || isFirst) {
      counts[counts.length - 1] += run.length;
      left -= here;
    } else {
      counts.push(run.length);
      left = room.other - heightOf(run, true);
    }
  }
  return counts;
}

/** Each piece together with those before it that it must not be parted from. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    run.push(piece);
    if (piece.keepsNext) continue;
    runs.push(run);
    run = [];
  }
  return run.length === 0 ? runs : [...runs, run];
}

function heightOf(run: readonly Piece[], atTop: boolean): number {
  return run.reduce((sum, { height, head, continues }, i) => sum + height + (continues && !(atTop && i === 0) ? 0 : head), 0);
}
