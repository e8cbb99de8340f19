import Papa from "papaparse";
import type { Picked } from "../aggregates.ts";
import { cleanCase, type CleanCase, type RawCase } from "./cleanCase.ts";
import type { Contender, Source } from "./contender.ts";
import { count, emptyTally } from "../tally.ts";

let rows: (RawCase & CleanCase)[] = [];

/** What a typical app does: PapaParse on the `File`, an object per row, a loop over them for every question. */
const papaparse: Contender = {
  load: async (sources) => {
    rows = [];
    for (const source of sources) await parse(source);
  },
  aggregate: (picked) => {
    const tally = emptyTally();
    for (const row of rows) if (accepts(picked, row)) count(tally, row);
    return tally;
  },
};

export default papaparse;

/** Note: PapaParse decodes each slice of a long file by itself, which spoils the characters that are cut in two. */
function parse({ file, encoding }: Source): Promise<void> {
  return new Promise((resolve, reject) => {
    Papa.parse<RawCase>(file, {
      header: true,
      skipEmptyLines: true,
      encoding,
      chunk: ({ data }) => {
        for (const raw of data) rows.push({ ...raw, ...cleanCase(raw) });
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}

function accepts(picked: Picked, { department, day }: CleanCase): boolean {
  if (picked.kind === "all") return true;
  if (picked.kind === "department") return department === picked.department;
  return day !== null && day >= picked.from && day <= picked.to;
}
