import { apportion, sumOf } from "./apportion.ts";
import { departments, officialName, type DepartmentKey } from "./departments.ts";
import { seeded, type Random } from "./random.ts";
import { gbkFile, thousands, utf8File, type Cell, type SampleFile } from "./sheet.ts";

export interface DisclosureRow {
  readonly month: number;
  readonly department: DepartmentKey;
  readonly column: string;
  readonly entries: number;
}

const TOTALS = { 2016: 13_260, 2017: 15_000 } as const;

type Year = keyof typeof TOTALS;

const MONTHS = [0.8, 0.6, 1.1, 1.2, 1.0, 1.1, 0.95, 0.9, 1.05, 0.95, 1.15, 1.3];

/** Weights by department, and by the columns that each fills. */
const SHARES: readonly (readonly [DepartmentKey, number, columns: Readonly<Record<string, number>>])[] = [
  ["政府办", 26, { 政务动态: 6, 政策文件: 4, 规划计划: 1, 人事信息: 1 }],
  ["财政", 11, { 财政资金: 6, 政务动态: 2 }],
  ["发改", 9, { 规划计划: 2, 重大项目: 3, 政务动态: 2 }],
  ["市监", 9, { 行政许可和处罚: 6, 政务动态: 2 }],
  ["国土", 8, { 重大项目: 2, 行政许可和处罚: 2, 政务动态: 2 }],
  ["公安", 8, { 政务动态: 5, 行政许可和处罚: 2 }],
  ["人社", 7, { 公共服务: 4, 人事信息: 2, 政务动态: 1 }],
  ["住建", 6, { 重大项目: 3, 公共服务: 1, 政务动态: 2 }],
  ["教育", 5, { 公共服务: 4, 政务动态: 2 }],
  ["卫计", 5, { 公共服务: 4, 政务动态: 2 }],
  ["环保", 4, { 行政许可和处罚: 3, 政务动态: 1 }],
  ["法制", 2, { 政策文件: 4, 政务动态: 1 }],
];

/** One year's entries by month, department and column; they add up to the year's total. */
export function disclosureRows(year: Year): DisclosureRow[] {
  const random = seeded(year * 13);
  const cells = MONTHS.flatMap((season, i) =>
    SHARES.flatMap(([department, share, columns]) => {
      const all = sumOf(Object.values(columns));
      return Object.entries(columns).map(([column, part]) => ({ month: i + 1, department, column, weight: (season * share * part * random.real(0.8, 1.2)) / all }));
    }),
  );
  const entries = apportion(TOTALS[year], cells.map(({ weight }) => weight));
  return cells.map(({ month, department, column }, i) => ({ month, department, column, entries: entries[i] }));
}

export function disclosureFiles(): SampleFile[] {
  return [tally2017(), tally2016()];
}

/** With a 小计 after each month. */
function tally2017(): SampleFile {
  const random = seeded(15_000);
  const rows = disclosureRows(2017);
  const blocks = MONTHS.flatMap((_, i) => {
    const block = rows.filter(({ month }) => month === i + 1);
    return [...block.map((row): Cell[] => [`${row.month}月`, spelt(random, row.department), row.column, row.entries]), totalOf("小计", block)];
  });
  return gbkFile("2017年政务信息公开录入情况统计表.csv", [
    ["格尔木市2017年电子政务平台政务信息录入情况统计表", "", "", ""],
    ["月份", "公开单位", "栏目", "信息条数（条）"],
    ...blocks,
    totalOf("合计", rows),
    ["填报单位：市政府办公室信息科", "", "", ""],
  ]);
}

function tally2016(): SampleFile {
  const rows = disclosureRows(2016).map((row): Cell[] => [`2016-${String(row.month).padStart(2, "0")}`, officialName(row.department), row.column, row.entries]);
  return utf8File("2016年政府信息公开条数.csv", [["统计月份", "发布机构", "信息类别", "录入条数"], ...rows], { bom: false });
}

function totalOf(label: string, rows: readonly DisclosureRow[]): Cell[] {
  return [label, "", "", thousands(sumOf(rows.map(({ entries }) => entries)))];
}

function spelt(random: Random, key: DepartmentKey): string {
  return random.pick(departments[key]);
}
