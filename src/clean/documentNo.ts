import { value, type Cleaned } from "./result.ts";
import { DOCUMENT_BRACKETS } from "./rules.ts";
import { cleanText } from "./text.ts";

// GB/T 9704-2012, 7.2.5: the year of a 发文字号 stands in 六角括号. What stands for them depends on the keyboard.
const YEAR = /\s*[〔﹝[［(（【{｛<〈《]\s*((?:19|20)\d{2})\s*[〕﹞\]］)）】}｝>〉》]\s*/g;

/** A 发文字号 with its year in 六角括号: `格政[2017]86 号`, `格政（2017）86号` and `格政【2017】86号` are 格政〔2017〕86号. What bears no year is kept as written. */
export function cleanDocumentNo(raw: string): Cleaned<string> {
  const cell = cleanText(raw);
  if (cell.kind !== "value") return cell;
  const written = cell.value.replace(YEAR, "〔$1〕").replace(/(?<=\d)\s+(?=号)/g, "");
  return written === cell.value ? cell : value(written, [...cell.rules, DOCUMENT_BRACKETS]);
}
