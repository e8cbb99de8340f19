import type { Cells } from "../../csv/cells.ts";
import { Fate } from "../fate.ts";
import { blankRecords } from "./blankRecords.ts";
import { filledCells, isBlank } from "./cellShape.ts";
import { isFooter, isNote } from "./footer.ts";
import type { FoundForm } from "./form.ts";
import { headingsOf } from "./header.ts";
import type { Layout } from "./layout.ts";

/** The layout of a form: one record that a row comes from, its other lines beside it, titles above and signatures below. */
export function formLayout(cells: Cells, records: readonly string[][], { record, header: line, body }: FoundForm): Layout {
  const header = line === null ? null : { first: line, last: line };
  const fates = new Uint8Array(cells.records).fill(Fate.formItem);
  const above = firstLine(records, body.first);
  fates.fill(Fate.title, 0, above);
  if (line !== null) fates[line] = Fate.header;
  for (let at = cells.records - 1; at > body.last && (filledCells(records[at]) === 0 || isBelow(records[at])); at--) fates[at] = Fate.footer;
  for (const blank of blankRecords(cells)) fates[blank] = Fate.blank;
  fates[record] = Fate.kept;
  const textsOf = (fate: number) => records.flatMap((texts, at) => (fates[at] === fate ? [undated(texts.filter((text) => !isBlank(text)).join(" "))] : []));
  const titles = [...textsOf(Fate.title), ...textsOf(Fate.header)];
  return { header, headings: headingsOf(records, header, cells.columns.length), titles, notes: textsOf(Fate.footer), blocks: [], totals: [], fates };
}

/** The heading of the first section, 一、主动公开情况, belongs to the form. */
function firstLine(records: readonly string[][], body: number): number {
  const section = records.findIndex((texts) => /^\s*[(（]?[一二三四五六七八九十]{1,2}[)）]?[、.．]/.test(texts.find((text) => !isBlank(text)) ?? ""));
  return section < 0 ? body : Math.min(section, body);
}

/** Who signed and when, or a note. */
function isBelow(texts: readonly string[]): boolean {
  return isFooter(texts, Math.max(3, texts.length), false) || isNote(texts.find((text) => !isBlank(text)) ?? "");
}

const MADE_ON = /(?:填报|填表|制表|报送|上报|审核|打印|导出)(?:日期|时间)\s*[:：]?\s*[\d０-９年月日./\s-]*/g;
const DOCUMENT_NUMBER = /[〔[(（【［](?:19|20)\d{2}[〕\])）】］]\s*第?\d+号/g;

/** A text without the years that are not those of its figures: when the form was filled in, and of the document that ordered it. */
export function undated(text: string): string {
  return text.replace(MADE_ON, " ").replace(DOCUMENT_NUMBER, " ").trim();
}
