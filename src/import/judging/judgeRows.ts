import type { Refusal } from "../../clean/result.ts";
import { withinSentence } from "../../clean/words.ts";
import type { Field } from "../../datasets/field.ts";
import type { RowRule } from "../../datasets/rowRule.ts";
import { NO_COLUMN, type RefusedCell } from "../cleaning/cleanColumns.ts";
import type { RowVerdict } from "../decisions/decisions.ts";
import { Fate } from "../fate.ts";
import { hold, type HeldReason } from "./heldRows.ts";
import { judgeRepeats, type Repeating } from "./judgeRepeats.ts";

/** The cleaned rows of a file before anything was found wrong with them. */
interface Unjudged extends Repeating {
  readonly refusals: ReadonlyMap<number, readonly RefusedCell[]>;
  /** The dataset's, and those that follow from what the file says about itself. */
  readonly rules: readonly RowRule[];
  readonly verdicts: readonly RowVerdict[];
}

/**
 * Marks the rows of a table in `fates` that are no rows to count, and says in `held` why: unreadable, impossible,
 * duplicate, in conflict. Rows that somebody accepted or left out are not judged.
 */
export function judgeRows(unjudged: Unjudged): void {
  const { table, refusals, rules, verdicts, fates, held } = unjudged;
  const { records } = table.origin;
  for (const { record, verdict } of verdicts) if (verdict === "leftOut" && fates[record] === Fate.kept) fates[record] = Fate.leftOut;
  const accepted = new Set(verdicts.flatMap(({ record, verdict }) => (verdict === "accepted" ? [record] : [])));
  const judged = (record: number) => fates[record] !== Fate.leftOut && fates[record] !== Fate.total && !accepted.has(record);
  for (const [row, refused] of refusals) {
    if (judged(records[row])) for (const { field, column, raw, reason } of refused) hold(held, fates, records[row], refusalWords(field, raw, reason), column === NO_COLUMN ? [] : [column]);
  }
  for (const rule of rules) {
    const mapped = unjudged.mapped.filter(({ field }) => rule.fields.includes(field));
    const columnsIn = (own: number) => mapped.filter(({ record }) => (record ?? own) === own).map(({ column }) => column);
    for (const row of rule.broken(table)) if (judged(records[row])) hold(held, fates, records[row], rule.label, columnsIn(records[row]));
  }
  judgeRepeats(unjudged, accepted);
}

function refusalWords({ heading }: Field, raw: string, { label }: Refusal): HeldReason {
  const en = withinSentence(label.en);
  return {
    zh: `${heading.zh}“${shortened(raw)}”：${label.zh}`,
    en: `${heading.en} “${shortened(raw)}”: ${en}`,
    kind: { zh: `${heading.zh}：${label.zh}`, en: `${heading.en}: ${en}` },
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
