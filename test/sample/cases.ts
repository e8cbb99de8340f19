import { apportion, sumOf } from "./apportion.ts";
import { caseDetailFiles, sendsDetails } from "./caseDetails.ts";
import { departments, type DepartmentKey } from "./departments.ts";
import { seeded, type Random } from "./random.ts";
import { gbkFile, thousands, utf8File, type Cell, type SampleFile } from "./sheet.ts";

export interface CaseRow {
  readonly month: number;
  readonly department: DepartmentKey;
  readonly type: string;
  readonly accepted: number;
  readonly completed: number;
  readonly onTime: number;
}

const TOTALS = {
  2016: { accepted: 1_813_100, completed: 1_794_606, late: 9_240 },
  2017: { accepted: 1_925_485, completed: 1_913_574, late: 7_860 },
} as const;

type Year = keyof typeof TOTALS;

// The Spring Festival falls into late January and February; year-end business peaks in November.
const MONTHS = [0.92, 0.63, 1.04, 1.0, 0.97, 1.05, 1.0, 1.02, 1.09, 0.93, 1.3, 1.12];

// Share of all cases, in percent, and how long a department keeps them (1 is average).
const BUSINESS: readonly (readonly [DepartmentKey, slowness: number, types: Readonly<Record<string, number>>])[] = [
  ["公安", 0.6, { 公共服务: 16, 行政确认: 10, 行政许可: 4 }],
  ["人社", 0.9, { 公共服务: 14, 行政给付: 3, 行政确认: 1 }],
  ["国税", 0.3, { 行政征收: 9, 公共服务: 5 }],
  ["地税", 0.3, { 行政征收: 5, 公共服务: 3 }],
  ["市监", 1.4, { 行政许可: 7, 其他行政权力: 2 }],
  ["国土", 3.2, { 行政确认: 5, 行政许可: 0.5 }],
  ["公积金", 0.8, { 公共服务: 5 }],
  ["卫计", 1.1, { 公共服务: 4, 行政确认: 0.8, 行政许可: 0.3 }],
  ["民政", 1.5, { 行政给付: 3, 行政确认: 1.2 }],
  ["交通", 1.2, { 行政许可: 1.8, 其他行政权力: 0.8 }],
  ["住建", 3.6, { 其他行政权力: 1.6, 行政许可: 0.9 }],
  ["教育", 0.7, { 公共服务: 0.9, 行政确认: 0.4 }],
  ["农牧", 1.1, { 公共服务: 0.9, 行政许可: 0.3 }],
  ["残联", 0.9, { 公共服务: 0.5 }],
  ["城管", 1.6, { 行政许可: 0.5 }],
  ["司法", 0.8, { 公共服务: 0.3 }],
  ["发改", 2.4, { 其他行政权力: 0.25, 行政许可: 0.05 }],
  ["环保", 2.8, { 其他行政权力: 0.2, 行政许可: 0.08 }],
  ["文体", 1.3, { 行政许可: 0.07 }],
  ["林业", 1.8, { 行政许可: 0.06 }],
  ["水利", 2.1, { 行政许可: 0.05 }],
  ["安监", 2.2, { 行政许可: 0.05 }],
];

/** One year's cases by month, department and kind; they add up to the year's totals. */
export function caseRows(year: Year): CaseRow[] {
  const random = seeded(year);
  const { accepted, completed, late } = TOTALS[year];
  const cells = MONTHS.flatMap((weight, i) =>
    BUSINESS.flatMap(([department, slowness, types]) =>
      Object.entries(types).map(([type, share]) => {
        return { month: i + 1, department, type, slowness, weight: weight * share * random.real(0.94, 1.06) };
      }),
    ),
  );
  const received = apportion(accepted, cells.map(({ weight }) => weight));
  const delays = cells.map(({ slowness }, i) => received[i] * slowness * random.real(0.7, 1.3));
  const open = apportion(accepted - completed, delays);
  const overdue = apportion(late, delays);
  return cells.map(({ month, department, type }, i) => {
    const done = received[i] - open[i];
    return { month, department, type, accepted: received[i], completed: done, onTime: done - overdue[i] };
  });
}

export function caseFiles(): SampleFile[] {
  return [summary2017(), ...caseDetailFiles(caseRows(2017)), summary2016()];
}

function summary2017(): SampleFile {
  const random = seeded(201701);
  const rows = caseRows(2017).filter(({ department }) => !sendsDetails(department));
  const blocks = MONTHS.flatMap((_, i) => {
    const block = rows.filter(({ month }) => month === i + 1);
    const spelt = block.map((row) => [spellMonth(random, row.month), random.pick(departments[row.department]), row.type, ...numbers(row)]);
    return [...spelt, ["小计", "", "", ...totals(block)]];
  });
  return gbkFile("2017年政务服务大厅办件情况统计表.csv", [
    ["格尔木市行政服务和公共资源交易中心2017年办件情况统计表", "", "", "", "", ""],
    ["单位：件  统计时间：2017年", "", "", "", "", ""],
    ["月份", "办理部门", "事项类型", "受理数", "办结数", "按时办结数"],
    ...blocks,
    ["合计", "", "", ...totals(rows).map((n) => thousands(n))],
    ["填报人：马晓燕  审核人：李国强", "", "", "", "", ""],
  ]);
}

function summary2016(): SampleFile {
  const rows = caseRows(2016).map((row): Cell[] => [
    `${row.month}月`,
    departments[row.department][0],
    row.type === "其他行政权力" ? "其他权利" : row.type,
    ...numbers(row),
  ]);
  const head = ["统计月份", "承办单位", "权力类型", "收件数", "办结量", "按时办结量"];
  return utf8File("行政服务中心2016年收件办结汇总.csv", [head, ...rows], { bom: true });
}

/** `2017年1月`, `2017-01`, and `2017.3`, which after Excel could also be October: so never for January or October. */
function spellMonth(random: Random, month: number): string {
  const spellings = [`2017年${month}月`, `2017-${String(month).padStart(2, "0")}`];
  return random.pick(month % 9 === 1 ? spellings : [...spellings, `2017.${month}`]);
}

function numbers({ accepted, completed, onTime }: CaseRow): number[] {
  return [accepted, completed, onTime];
}

function totals(rows: readonly CaseRow[]): number[] {
  return [
    sumOf(rows.map(({ accepted }) => accepted)),
    sumOf(rows.map(({ completed }) => completed)),
    sumOf(rows.map(({ onTime }) => onTime)),
  ];
}
