import type { SummedColumn } from "./checkTotals.ts";

/** Sums of a group of records, by column. */
export class GroupSums {
  private readonly columns: readonly Float64Array[];
  private readonly sums: Float64Array;
  private rows = 0;

  constructor(columns: readonly SummedColumn[]) {
    this.columns = columns.map(({ byRecord }) => byRecord());
    this.sums = new Float64Array(columns.length);
  }

  clear(): void {
    this.sums.fill(0);
    this.rows = 0;
  }

  add(record: number): void {
    let filled = false;
    for (let i = 0; i < this.columns.length; i++) {
      const value = this.columns[i][record];
      if (Number.isNaN(value)) continue;
      this.sums[i] += value;
      filled = true;
    }
    if (filled) this.rows++;
  }

  /**
   * Whether every figure of the record is the sum of the group: by chance neither two columns over two rows are, nor one
   * over three; of one that bears a name of the whole, nor one over two.
   */
  equals(record: number, named: boolean): boolean {
    const agreeing = this.agreeing(record, (value) => 1e-6 + 1e-11 * Math.abs(value));
    return this.rows >= 2 && (agreeing >= 2 || (agreeing === 1 && (named || this.rows >= 3)));
  }

  /** Whether every figure of the record is the sum of at least three rows but for a share of it. */
  nearly(record: number, share: number): boolean {
    return this.rows >= 3 && this.agreeing(record, (value) => share * Math.abs(value)) > 0;
  }

  /** Columns in which the record has the sum and that is not 0; 0 where any of its figures differs. */
  private agreeing(record: number, tolerance: (sum: number) => number): number {
    let agreeing = 0;
    for (let i = 0; i < this.columns.length; i++) {
      const value = this.columns[i][record];
      if (Number.isNaN(value)) continue;
      if (Math.abs(value - this.sums[i]) > tolerance(this.sums[i])) return 0;
      if (value !== 0) agreeing++;
    }
    return agreeing;
  }
}
