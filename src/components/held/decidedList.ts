import { undoCell, undoRow } from "../../import/decisions/changeDecisions.ts";
import { undecided, type RuleOff, type StatedLayout, type StatedMapping } from "../../import/decisions/decisions.ts";
import type { Decided } from "../../import/report.ts";
import type { DecisionChange } from "../../stores/decisionQueue.ts";
import type { ImportedSummary } from "../../worker/api.ts";

/** One thing that somebody decided about a file, and how it is taken back. */
export type DecidedItem = { readonly key: string; readonly undo: DecisionChange } & (
  | { readonly kind: "cell"; readonly decided: Extract<Decided, { kind: "cell" }> }
  | { readonly kind: "row"; readonly decided: Extract<Decided, { kind: "row" }> }
  | { readonly kind: "rule"; readonly off: RuleOff }
  | { readonly kind: "layout"; readonly layout: StatedLayout }
  | { readonly kind: "mapping"; readonly mapping: StatedMapping }
  | { readonly kind: "encoding"; readonly encoding: string }
  | { readonly kind: "delimiter"; readonly delimiter: string }
  | { readonly kind: "file" }
);

/** All that is decided by hand about a file: first what concerns the whole of it, then its cells and rows by line. */
export function decidedList({ decisions, report }: Pick<ImportedSummary, "decisions" | "report">): DecidedItem[] {
  const { encoding, delimiter, layout, mapping, rulesOff, leftOut } = decisions;
  const items: DecidedItem[] = [];
  if (leftOut) items.push({ kind: "file", key: "file", undo: { leftOut: undecided.leftOut } });
  if (encoding !== null) items.push({ kind: "encoding", key: "encoding", encoding, undo: { encoding: undecided.encoding } });
  if (delimiter !== null) items.push({ kind: "delimiter", key: "delimiter", delimiter, undo: { delimiter: undecided.delimiter } });
  if (layout !== null) items.push({ kind: "layout", key: "layout", layout, undo: { layout: undecided.layout } });
  if (mapping !== null) items.push({ kind: "mapping", key: "mapping", mapping, undo: { mapping: undecided.mapping } });
  return [...items, ...rulesOff.map(ruleItem), ...report.decided.map(rowItem)];
}

function ruleItem(off: RuleOff): DecidedItem {
  const isOther = ({ field, rule }: RuleOff) => field !== off.field || rule !== off.rule;
  return { kind: "rule", key: `rule ${off.field} ${off.rule}`, off, undo: (now) => ({ rulesOff: now.rulesOff.filter(isOther) }) };
}

function rowItem(decided: Decided): DecidedItem {
  return decided.kind === "cell"
    ? { kind: "cell", key: `cell ${decided.record} ${decided.column}`, decided, undo: undoCell(decided) }
    : { kind: "row", key: `row ${decided.record}`, decided, undo: undoRow(decided.record) };
}
