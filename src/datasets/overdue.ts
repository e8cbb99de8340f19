import { columnOf, NO_DAY, type Table } from "../table/table.ts";
import { NO, UNKNOWN, YES } from "../table/weights.ts";
import type { CategoryField, DayField } from "./field.ts";
import type { Vote } from "./vote.ts";

interface CaseDays {
  readonly received: DayField;
  readonly promised: DayField;
  readonly completed: DayField;
  readonly status: CategoryField;
}

/**
 * Rows done after the promised day, or still open on the last day of which their file tells if that is later than
 * promised; `closed` are states in which a case is neither done nor open. Rows without a promise cannot tell.
 */
export function overdue({ received, promised, completed, status }: CaseDays, closed: readonly string[]): Vote {
  return (table) => {
    const limits = columnOf(table, promised)?.values;
    const ends = columnOf(table, completed)?.values;
    if (limits === undefined || ends === undefined) return null;
    const isClosed = closedRows(table, status, closed);
    const votes = new Uint8Array(table.length).fill(UNKNOWN);
    for (const { from, to, last } of filesOf(table, [received, completed])) {
      for (let row = from; row < to; row++) {
        if (limits[row] === NO_DAY) continue;
        const until = ends[row] !== NO_DAY ? ends[row] : isClosed(row) ? NO_DAY : last;
        votes[row] = until > limits[row] ? YES : NO;
      }
    }
    return votes;
  };
}

function closedRows(table: Table, status: CategoryField, closed: readonly string[]): (row: number) => boolean {
  const column = columnOf(table, status);
  if (column === null) return () => false;
  const isClosed = column.labels.map((label) => closed.includes(label));
  return (row) => isClosed[column.codes[row]];
}

/** The rows of each file, and the last day that it knows of. */
function filesOf(table: Table, fields: readonly DayField[]): { readonly from: number; readonly to: number; readonly last: number }[] {
  const columns = fields.flatMap((field) => columnOf(table, field)?.values ?? []);
  return table.origin.parts.map(({ firstRow: from }, i, parts) => {
    const to = parts[i + 1]?.firstRow ?? table.length;
    let last = NO_DAY;
    for (const values of columns) for (let row = from; row < to; row++) if (values[row] > last) last = values[row];
    return { from, to, last };
  });
}
