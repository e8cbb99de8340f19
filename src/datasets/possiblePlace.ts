import { misplacedIn } from "../clean/prefectures.ts";
import { columnOf } from "../table/table.ts";
import { askCodes, type Answer, type DataCheck } from "./check.ts";
import type { CategoryField } from "./field.ts";

/** A place whose prefecture lies in another province than it says: a constant that somebody typed once for every row. */
export function possiblePlace(field: CategoryField): DataCheck {
  return {
    kind: "place",
    fields: [field],
    find: (table) => {
      const column = columnOf(table, field);
      if (column === null) return null;
      const found = askCodes(column.codes, column.labels.map(answerOf));
      // That places are possible is worth no line in a report.
      return found === null || found.wrong === 0 ? null : found;
    },
  };
}

function answerOf(place: string): Answer {
  if (place === "") return null;
  const misplaced = misplacedIn(place);
  if (misplaced === null) return true;
  const { prefecture, province } = misplaced;
  return () => ({ zh: `“${place}”，${prefecture}属${province}`, en: `“${place}”: ${prefecture} lies in ${province}` });
}
