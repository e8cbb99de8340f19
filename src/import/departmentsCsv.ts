import { createDirectory } from "../clean/department.ts";
import { departmentFaults } from "../clean/departmentFaults.ts";
import type { Department } from "../clean/departments.ts";
import { departmentFrom, textsOf, type DepartmentTexts } from "../clean/departmentTable.ts";
import { comparable } from "../clean/text.ts";
import type { Words } from "../clean/words.ts";
import { lineOf } from "../csv/cells.ts";
import { readRecords } from "../csv/readRecords.ts";
import { writeCsv } from "../csv/write.ts";
import { isBlank } from "./layout/cellShape.ts";
import { importFile, type NamedSource } from "./importFile.ts";

const headings: Readonly<Record<keyof DepartmentTexts, string>> = {
  name: "部门名称",
  short: "简称",
  successor: "承接部门",
  from: "启用日期",
  until: "停用日期",
};
const keys: readonly (keyof DepartmentTexts)[] = ["name", "short", "successor", "from", "until"];
const nothing: DepartmentTexts = { name: "", short: "", successor: "", from: "", until: "" };

/** No city has departments for more; a larger file was chosen by mistake. In bytes. */
const LARGEST = 1 << 20;

/** The table of departments as CSV text, with a byte order mark; `readDepartments` reads it back. */
export function writeDepartments(departments: readonly Department[]): string {
  const rows = departments.map(textsOf).map((texts) => keys.map((key) => texts[key]));
  return writeCsv([keys.map((key) => headings[key]), ...rows], { bom: true, guard: true });
}

/** Words are a sentence that names the file and, where there is one, the line. */
export type DepartmentsRead = { readonly ok: true; readonly departments: readonly Department[] } | { readonly ok: false; readonly words: Words };

/**
 * The table of departments in a CSV file of any encoding and delimiter. All of it or nothing: a file with a column
 * that is none of the table's, or in which one name means two departments, is refused.
 */
export async function readDepartments(file: NamedSource): Promise<DepartmentsRead> {
  if (file.size > LARGEST) return { ok: false, words: ofFile(file.name, tooLarge) };
  const imported = await importFile(file, { id: file.name, datasets: [], directory: createDirectory({ name: "", prefixes: [] }, []), plain: true });
  if (!imported.ok) return { ok: false, words: ofFile(file.name, notCsv) };
  const { input, dialect, cells } = imported.file;
  const read = cells.unclosedQuote >= 0 ? { record: cells.unclosedQuote, words: unclosedQuote } : departmentsIn(await readRecords(input, dialect, cells, 0, cells.records));
  if (!("words" in read)) return { ok: true, departments: read };
  return { ok: false, words: read.record === null ? ofFile(file.name, read.words) : ofLine(file.name, lineOf(cells, read.record), read.words) };
}

/** What is wrong, and with which record; `null` for the whole file. */
interface Flaw {
  readonly record: number | null;
  readonly words: Words;
}

function departmentsIn(records: readonly (readonly string[])[]): readonly Department[] | Flaw {
  const filled = records.map((_, record) => record).filter((record) => records[record].some((cell) => !isBlank(cell)));
  const [header, ...rows] = filled;
  if (header === undefined) return { record: null, words: noHeader };
  const columns = records[header].map((cell) => keys.find((key) => headings[key] === comparable(cell)) ?? null);
  const strange = records[header].findIndex((cell, i) => !isBlank(cell) && (columns[i] === null || columns.indexOf(columns[i]) < i));
  if (!columns.includes("name")) return { record: header, words: noHeader };
  if (strange >= 0) return { record: header, words: strangeColumn(records[header][strange]) };
  if (rows.length === 0) return { record: null, words: noRows };
  const unread = rows.find((record) => records[record].some((cell) => cell.includes("\uFFFD")));
  if (unread !== undefined) return { record: unread, words: unreadable };
  const wide = rows.find((record) => records[record].some((cell, i) => !isBlank(cell) && (columns[i] ?? null) === null));
  if (wide !== undefined) return { record: wide, words: tooWide };
  const departments = rows.map((record) => departmentFrom(textsIn(records[record], columns)));
  const [fault] = departmentFaults(departments);
  return fault === undefined ? departments : { record: rows[fault.index], words: fault.words };
}

function textsIn(record: readonly string[], columns: readonly (keyof DepartmentTexts | null)[]): DepartmentTexts {
  return columns.reduce((texts, key, i) => (key === null ? texts : { ...texts, [key]: record[i] ?? "" }), nothing);
}

function ofFile(name: string, { zh, en }: Words): Words {
  return { zh: `《${name}》${zh}`, en: `“${name}”: ${en}` };
}

function ofLine(name: string, line: number, { zh, en }: Words): Words {
  return { zh: `《${name}》第 ${line} 行：${zh}`, en: `“${name}”, line ${line}: ${en}` };
}

const all = keys.map((key) => headings[key]).join("、");

const tooLarge: Words = { zh: "超过 1 MB，不像部门表。请确认选对了文件。", en: "It is larger than 1 MB, more than any table of departments. Check that it is the right file." };
const notCsv: Words = {
  zh: "不是可读的 CSV 文件。请用 Excel 或 WPS 打开部门表，另存为“CSV（逗号分隔）”后重新导入。",
  en: "It is not a CSV file that can be read. Open the table in Excel or WPS, save it as “CSV (comma delimited)” and import that.",
};
const unclosedQuote: Words = { zh: "有一个引号没有配对，此后的内容无法分列。请改正后重新导入。", en: "A quote is never closed, so nothing after it can be split. Correct it and import the file again." };
const noHeader: Words = {
  zh: `没有找到“部门名称”一列。表头应为：${all}。可先导出一份作样表。`,
  en: `There is no column “部门名称”. The header should be ${all}. Export the table for a model.`,
};
const noRows: Words = { zh: "只有表头，没有部门。原有的部门表未改动。", en: "It has a header but no departments. The table was left as it is." };
const unreadable: Words = { zh: "有无法识别的文字（�）。请另存为 UTF-8 编码的 CSV 后重新导入。", en: "Some characters cannot be read (�). Save the file as CSV in UTF-8 and import it again." };
const tooWide: Words = { zh: "有内容超出了表头的列，可能多了一个分隔符。请改正后重新导入。", en: "A cell stands beyond the columns of the header; there may be a separator too many. Correct it and import the file again." };

function strangeColumn(heading: string): Words {
  return {
    zh: `“${heading.trim()}”一列重复或不属于部门表。请删去，只保留：${all}。`,
    en: `The column “${heading.trim()}” is there twice or does not belong to the table. Remove it and keep only ${all}.`,
  };
}
