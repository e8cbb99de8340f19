import type { Words } from "../clean/words.ts";
import { lineOf, type Cells } from "../csv/cells.ts";
import type { FileContext } from "./layout/context.ts";

/** U+FFFD, or ? between two Chinese characters, where a conversion had no character for what stood there. */
const LOST = /\uFFFD|[\u4E00-\u9FFF]\?[\u4E00-\u9FFF]/;

/** Says where characters had been lost before the file came here, as in 大搬快聚?富民安居: what they were, nobody can tell. */
export function lostCharactersNotice(cells: Cells): Words[] {
  const marked = recordsWithLost(cells);
  const count = marked.reduce((sum, mark) => sum + mark, 0);
  if (count === 0) return [];
  const line = lineOf(cells, marked.indexOf(1));
  return [
    {
      zh: `第 ${line} 行${count === 1 ? "" : `等 ${count} 行`}有文字在以前的转换中丢失，显示为“?”或“�”，按原样收下。请对照原表核对。`,
      en: `${count === 1 ? `Line ${line} has` : `${count} lines, line ${line} first, have`} characters lost in an earlier conversion, shown as “?” or “�” and kept as they are. Check them against the original.`,
    },
  ];
}

/** A longer cell is prose, in which a question may stand. */
const LONGEST = 200;

/** A 1 for each such record; of no length where there are none. */
function recordsWithLost({ columns, records }: Cells): Uint8Array {
  const affected = columns.flatMap((stored) => {
    if (stored.kind === "opaque") return [];
    const lost = stored.values.map((text) => text.length < LONGEST && LOST.test(text));
    return lost.includes(true) ? [{ codes: stored.codes, lost }] : [];
  });
  const marked = new Uint8Array(affected.length === 0 ? 0 : records);
  for (const { codes, lost } of affected) {
    for (let record = 0; record < records; record++) if (lost[codes[record]]) marked[record] = 1;
  }
  return marked;
}

/** Says so where the tables in one file state unlike units, of which only one can be applied. */
export function rivalUnitNotice({ rivalUnits }: FileContext): Words[] {
  if (rivalUnits === null) return [];
  const [unit, rival] = rivalUnits;
  return [
    {
      zh: `文件中几张表的单位不同：一处是“${unit.text}”，另一处是“${rival.text}”。列名未注明单位的数字都按“${unit.text}”读入，请按单位拆分后重新导入。`,
      en: `The tables in this file state unlike units, ${unit.text} and ${rival.text}. Numbers whose heading names none were all read in ${unit.text}: split the file by unit and import it again.`,
    },
  ];
}
