import { partsOf, yearPeriod } from "../clean/day.ts";
import { extent } from "../table/days.ts";
import { powers } from "./powers.ts";
import { narrow, oncePerSlice, type Slice } from "./view.ts";

/** The list of the latest year in view: lists of several years may be, and only the latest one holds. */
export const latestEdition = oncePerSlice((slice): Slice => {
  const last = extent(slice.table, slice.rows, powers.fields.year);
  return last === null ? slice : editionOf(slice, partsOf(last.to).year);
});

/** The list of the year before the latest one in view, whatever the view compares with. */
export const editionBefore = oncePerSlice((slice): Slice => editionOf(slice, partsOf(latestEdition(slice).period.from).year - 1));

function editionOf({ table, picked }: Slice, year: number): Slice {
  return narrow(powers, table, yearPeriod(year), picked);
}
