import { cleanDay } from "../../clean/date.ts";
import { isoDay } from "../../clean/day.ts";
import { JANUARY_OR_OCTOBER } from "../../clean/refusals.ts";
import { lineOf, type Cells } from "../../csv/cells.ts";
import type { Codes } from "../../csv/codes.ts";
import { isBlank, looksLikeDate, looksNumeric } from "../layout/cellShape.ts";
import { Fate } from "../fate.ts";
import { isBareTotal, NAMING_COLUMNS, totalName, type TotalRow } from "./totalName.ts";

/** A total row and the column that names it. */
export interface NamedCell extends TotalRow {
  readonly column: number;
}

/** By column; `null` where the rows of a group share none. */
type Labels = readonly (string | null)[];

/** Columns, from the left, in which a blank stands for the merged cell above. */
const MERGED_COLUMNS = 2;

/**
 * Totals, ascending, under names that tell them apart: a bare 小计 takes the label that stands beside it, else the one
 * that the rows since the total before share (公安局小计); where two still have one name, both take their lines.
 */
export function nameGroups(totals: readonly NamedCell[], cells: Cells, fates: Uint8Array): TotalRow[] {
  const bare = totals.map(({ name }) => isBareTotal(name));
  const wanting = bare.includes(true) ? sharedLabels(totals, cells, fates) : [];
  const uses = countsOf(totals.map(({ name }) => name));
  // The only 合计 of a file needs no group to be told from others.
  const labels = totals.map(({ kind, name }, i): Labels => (bare[i] && (kind === "part" || (uses.get(name) ?? 0) > 1) ? wanting[i] : []));
  const telling = mostTelling(labels);
  const names = totals.map(({ record, column, name }, i) => {
    if (!bare[i]) return name;
    const group = labelBeside(record, column, cells) ?? labels[i][telling] ?? labels[i].find((label) => label !== null);
    return `${group ?? ""}${name}`;
  });
  const equal = countsOf(names);
  return totals.map(({ record, kind }, i) => {
    const unique = equal.get(names[i]) === 1;
    return { record, kind, name: unique ? names[i] : `${names[i]}（第 ${lineOf(cells, record)} 行）` };
  });
}

/** For each total, by naming column, the one label of the rows since the sum before it, or the label merged over them. */
function sharedLabels(totals: readonly NamedCell[], cells: Cells, fates: Uint8Array): Labels[] {
  const columns = cells.columns.slice(0, NAMING_COLUMNS).flatMap((stored, index) => (stored.kind === "coded" ? [new GroupLabel(stored.codes, stored.values, index < MERGED_COLUMNS)] : []));
  let record = 0;
  let rows = 0;
  return totals.map((total) => {
    for (; record < total.record; record++) {
      if (fates[record] !== Fate.kept) continue;
      rows++;
      for (const column of columns) column.add(record);
    }
    const labels = columns.map((column) => (rows === 0 ? null : column.label()));
    if (total.kind === "part" || total.kind === "whole") {
      rows = 0;
      for (const column of columns) column.startGroup();
    }
    return labels;
  });
}

/** The label that one column has in all rows of a group. */
class GroupLabel {
  private readonly labels: readonly string[];
  private inGroup = new Set<string>();
  private last = "";

  constructor(
    private readonly codes: Codes,
    values: readonly string[],
    private readonly merged: boolean,
  ) {
    this.labels = values.map(labelOf);
  }

  startGroup(): void {
    this.inGroup.clear();
  }

  add(record: number): void {
    const label = this.labels[this.codes[record]];
    if (label === "") return;
    this.last = label;
    // Two are as good as many.
    if (this.inGroup.size < 2) this.inGroup.add(label);
  }

  label(): string | null {
    if (this.inGroup.size > 1) return null;
    const [label = this.merged ? this.last : ""] = this.inGroup;
    return namesGroup(label) ? label : null;
  }
}

/** A month by one name, however it is written; "" for a blank, and for 2017.1, which may be January or October. */
function labelOf(text: string): string {
  if (isBlank(text)) return "";
  const label = text.trim();
  if (label.length > 12 || !/^\d/.test(label)) return label;
  const month = cleanDay(label);
  if (month.kind === "refused") return month.reason === JANUARY_OR_OCTOBER ? "" : label;
  return month.kind === "value" && month.value.grain === "month" ? isoDay(month.value.day).replace(/^(\d+)-0?(\d+).*/, "$1年$2月") : label;
}

/** Words, not a figure, a day or a serial number. */
function namesGroup(text: string): boolean {
  return text !== "" && text.length <= 20 && !looksNumeric(text) && !looksLikeDate(text) && !/^[A-Z]{0,6}[-_]?\d[\w-]*$/i.test(text) && totalName(text) === null;
}

/** The words that stand in another naming column of the total's own row. */
function labelBeside(record: number, own: number, { columns }: Cells): string | null {
  for (const [index, stored] of columns.slice(0, NAMING_COLUMNS).entries()) {
    if (index === own || stored.kind === "opaque") continue;
    const text = stored.values[stored.codes[record]].trim();
    if (namesGroup(text)) return text;
  }
  return null;
}

/** The column whose labels tell most totals apart; the leftmost of equals. */
function mostTelling(labels: readonly Labels[]): number {
  const distinct = Array.from({ length: NAMING_COLUMNS }, (_, column) => new Set(labels.flatMap((row) => row[column] ?? [])).size);
  return distinct.indexOf(Math.max(...distinct));
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
