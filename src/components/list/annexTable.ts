import type { Locale } from "../../clean/words.ts";
import { powers } from "../../datasets/powers.ts";
import type { RowsPage } from "../../worker/api.ts";
import type { TableBlock } from "../report/paperDocument.ts";
import { shortened } from "../report/shortened.ts";

const { department, type, item, subitem, itemCode, basis } = powers.fields;

/** The columns that an annex has room for, in its order, and how much of the width they ask for. */
const COLUMNS = [
  { field: department, share: 20 },
  { field: type, share: 11 },
  { field: itemCode, share: 14 },
  { field: item, share: 38 },
  { field: subitem, share: 18 },
  { field: basis, share: 24 },
];

/** Of the width, in percent. */
const NUMBER_WIDTH = 7;

/** Characters of a cell: a row must fit a page. */
const MOST_OF_CELL = 240;

/** The rows under the columns that have something in them, numbered from 1. */
export function annexTable({ columns, rows }: RowsPage, number: string, locale: Locale): TableBlock {
  const shown = COLUMNS.flatMap(({ field, share }) => {
    const at = columns.findIndex((column) => column.field === field.id);
    return at >= 0 && rows.some(({ cells }) => cells[at].text !== "") ? [{ at, share }] : [];
  });
  const all = shown.reduce((sum, { share }) => sum + share, 0);
  return {
    kind: "table",
    columns: [
      { heading: number, width: NUMBER_WIDTH, figures: true },
      ...shown.map(({ at, share }) => ({ heading: columns[at].heading[locale], width: ((100 - NUMBER_WIDTH) * share) / all })),
    ],
    rows: rows.map(({ cells }, i) => [String(i + 1), ...shown.map(({ at }) => shortened(cells[at].text, MOST_OF_CELL))]),
  };
}
