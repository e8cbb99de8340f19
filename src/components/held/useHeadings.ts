import { useWords } from "../../i18n/useWords.ts";
import type { RecordCell } from "./recordCells.ts";

/** What the column of a cell is called: by the file, and by its field where that says something else. */
export function useHeadings() {
  const { t, inLocale } = useWords();

  function headingOf({ source, column }: RecordCell): string {
    return source.trim() === "" ? t("held.cell.column", { n: column + 1 }) : source;
  }

  function readAs(cell: RecordCell): string | null {
    const field = cell.name === null ? null : inLocale(cell.name);
    return field === null || field === headingOf(cell) ? null : t("held.cell.readAs", { field });
  }

  return { headingOf, readAs };
}
