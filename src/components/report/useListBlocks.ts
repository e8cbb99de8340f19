import { digits } from "../../charts/number.ts";
import { useWords } from "../../i18n/useWords.ts";
import { paragraph, type Block, type TableColumn } from "./paperDocument.ts";
import { shortened } from "./shortened.ts";

/** Rows of one table that are printed; a file of ten thousand columns must not fill a ream. */
const MOST_ROWS = 200;
/** Characters of a cell; a row must fit a page. */
const MOST_OF_CELL = 240;

/** A table under what leads to it, cut where it grows too long; nothing where there is nothing. */
export function useListBlocks() {
  const { t, locale } = useWords();

  /** `all` is the number of rows that these are the first of. */
  function listBlocks(lead: readonly Block[], columns: readonly TableColumn[], rows: readonly (readonly string[])[], all = rows.length): Block[] {
    if (rows.length === 0) return [];
    const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => shortened(cell, MOST_OF_CELL)));
    const rest = all - shown.length;
    const more = { shown: digits(shown.length, locale.value), rest: digits(rest, locale.value) };
    return [...lead, { kind: "table", columns, rows: shown }, ...(rest > 0 ? [paragraph(t("report.more", more), true)] : [])];
  }

  return listBlocks;
}
