import { yearPeriod } from "../clean/day.ts";
import { createDirectory } from "../clean/department.ts";
import { DEPARTMENTS } from "../clean/departments.ts";
import { datasets } from "../datasets/all.ts";
import { nothingPicked } from "../datasets/view.ts";
import { importFile } from "../import/importFile.ts";
import { borrowingRows } from "../table/gather.ts";
import { answerPage } from "./answer.ts";
import { createFiles } from "./files.ts";

/** With so many a browser has compiled most of what the import needs; each is longer than the one before, which ran slower. */
const FILES = 12;
const MORE_ROWS = 300;

/**
 * Takes made-up files through the import and counts them, so that this code is compiled by the time somebody drops the
 * first real one, for as long as it `isIdle`. Each is done within a tenth of a second or two, and between two of them
 * the worker hears what it is asked.
 */
export async function warmUp(isIdle: () => boolean): Promise<void> {
  const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);
  const files = createFiles();
  for (let i = 0; i < FILES && isIdle(); i++) {
    const imported = await importFile(new File([madeUpCases(i, (i + 1) * MORE_ROWS)], `办件${i}.csv`), { id: `w${i}`, datasets, directory });
    if (imported.ok) files.add(imported.file);
    borrowingRows(() => answerPage("overview", { ...year2017, ...nothingPicked, departments: i % 2 === 0 ? [] : [DEPARTMENTS[i].name] }, files));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

const year2017 = { period: yearPeriod(2017), compare: "none" } as const;

const HEADER = "办件编号,事项名称,事项类型,办理部门,申请人,证件号,受理日期,承诺办结日期,办结日期,办理状态,收费金额,区域";
const AMOUNTS = ["0", "", "—", "35", "1.5", '"1,200.50"', "0.3万元", "20元"];
const STATUSES = ["已办结", "办理中", "不予受理", "退件"];

/** A file of so many cases, in spellings that exports have; another one for each seed. */
export function madeUpCases(seed: number, rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const i = seed * rows + row;
    const { name } = DEPARTMENTS[i % DEPARTMENTS.length];
    const cells = [`BJ2017${100_000 + i}`, `事项${i % 60}`, i % 3 === 0 ? "行政许可" : "公共服务", name, `申请人${i}`, `632801${19_500_101 + i}${1000 + (i % 9000)}`];
    return [...cells, writtenDay(i, 0), writtenDay(i, 5), i % 7 === 0 ? "" : writtenDay(i, 3), STATUSES[i % 4], AMOUNTS[i % 8], "昆仑路街道"].join(",");
  });
  return [HEADER, ...lines, ""].join("\r\n");
}

/** So many days later than the first that case has to do with, within its month. */
function writtenDay(i: number, later: number): string {
  const [month, day] = [1 + (i % 12), 1 + (i % 20) + later];
  return [`2017-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, `2017/${month}/${day}`, `2017年${month}月${day}日`][i % 3];
}
