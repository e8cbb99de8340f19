import type { Cells } from "../csv/cells.ts";
import type { Dialect } from "../csv/dialect.ts";
import { readRecords } from "../csv/readRecords.ts";
import type { Readable } from "../csv/transcode.ts";
import { cleanForm, type FormRow } from "./cleaning/cleanForm.ts";
import type { Decisions } from "./decisions/decisions.ts";
import type { ImportOptions } from "./importFile.ts";
import { findContext, type FileContext } from "./layout/context.ts";
import { findForm, MOST_FORM_RECORDS, type FoundForm } from "./layout/form.ts";
import { formLayout, undated } from "./layout/formLayout.ts";
import type { Layout } from "./layout/layout.ts";
import type { ColumnMeaning } from "./recognition/mapColumns.ts";

/** A file read by its labels instead of by its columns. */
export interface FormRead {
  readonly found: FoundForm;
  readonly layout: Layout;
  readonly context: FileContext;
  readonly meaning: ColumnMeaning;
  readonly row: FormRow;
}

/** What of a file a form is looked for in. */
interface Unread {
  readonly name: string;
  readonly input: Readable;
  readonly dialect: Dialect;
  readonly cells: Cells;
}

/**
 * Reads a file as the form of a dataset, after its columns, `meaning`, were found to be those of none. `null` where it
 * is none, is too long for one, or where somebody has said what its columns or its header are.
 */
export async function readForm({ name, input, dialect, cells }: Unread, meaning: ColumnMeaning, decisions: Decisions, { datasets, directory }: ImportOptions): Promise<FormRead | null> {
  const isTold = meaning.template !== null || decisions.mapping !== null || decisions.layout !== null;
  if (isTold || meaning.recognition.dataset !== null || cells.records > MOST_FORM_RECORDS || cells.unclosedQuote >= 0) return null;
  const records = await readRecords(input, dialect, cells, 0, cells.records);
  const found = findForm(records, datasets, name);
  if (found === null) return null;
  const layout = formLayout(cells, records, found);
  const context = findContext(undated(name), layout, directory);
  const row = cleanForm(found, { cells, context, directory, rulesOff: meaning.rulesOff });
  const recognition = { ...meaning.recognition, dataset: found.dataset, mapping: layout.headings.map(() => null), verdict: "form" as const };
  return { found, layout, context, meaning: { ...meaning, recognition, mapped: row.mapped }, row };
}
