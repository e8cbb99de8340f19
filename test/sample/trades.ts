import type { Day } from "../../src/clean/day.ts";
import { apportion, sumOf } from "./apportion.ts";
import { spellDay, workdays, type Spelling } from "./calendar.ts";
import { departments, officialName, type DepartmentKey } from "./departments.ts";
import { companyName } from "./names.ts";
import { seeded, type Random } from "./random.ts";
import { gbkFile, thousands, utf8File, type Cell, type SampleFile } from "./sheet.ts";
import { tradeKinds, type TradeKind } from "./tradeCatalogue.ts";

export interface TradeRow {
  readonly projectNo: string;
  readonly project: string;
  readonly category: string;
  readonly finer: string;
  readonly method: string;
  /** Hundreds of yuan, which is the second digit of 万元. */
  readonly budget: number;
  readonly amount: number;
  readonly bidders: number;
  readonly winner: string;
  readonly buyer: DepartmentKey;
  readonly tradedOn: Day;
}

/** Hundreds of yuan. */
const TOTALS = { 2016: 8_704_600, 2017: 9_640_000 } as const;

type Year = keyof typeof TOTALS;

/** What a leader should find: deals far below their budgets that many bid for, and a negotiation that only two took part in. */
const UNUSUAL: Readonly<Partial<Record<string, { readonly method?: string; readonly ratio?: number; readonly bidders?: number }>>> = {
  "GEM2017-CG-023": { method: "公开招标", ratio: 0.618, bidders: 11 },
  "GEM2017-CG-061": { method: "竞争性谈判", bidders: 2 },
  "GEM2017-CG-088": { method: "询价", ratio: 0.747, bidders: 9 },
  "GEM2017-GC-047": { method: "公开招标", ratio: 0.704, bidders: 26 },
};

/** One year's trades, by category and day; the amounts add up to the year's total. */
export function tradeRows(year: Year): TradeRow[] {
  const random = seeded(year * 11);
  const money = apportion(TOTALS[year], tradeKinds.map(({ share }) => share));
  return tradeKinds.flatMap((kind, i) => rowsOfKind(random, year, kind, money[i]));
}

function rowsOfKind(random: Random, year: Year, kind: TradeKind, money: number): TradeRow[] {
  const count = kind.count[year];
  const amounts = apportion(money, Array.from({ length: count }, () => Math.exp(random.real(-1.2, 1.4))));
  const projects = random.shuffled(kind.projects);
  const winners = Array.from({ length: Math.ceil(count / 3) }, () => companyName(random, kind.trade));
  return workdays(random, year, count).map((tradedOn, i) => {
    const { name, buyer, finer } = projects[i];
    const projectNo = `GEM${year}-${kind.sign}-${String(i + 1).padStart(3, "0")}`;
    const unusual = UNUSUAL[projectNo] ?? {};
    const usual = { method: random.pick(kind.methods), ratio: random.real(...kind.ratio) };
    const { method, ratio } = { ...usual, ...unusual };
    const bidders = method === "单一来源" ? 1 : random.between(...kind.bidders);
    return {
      projectNo,
      project: name,
      category: kind.category,
      finer,
      method,
      budget: Math.round(amounts[i] / ratio),
      amount: amounts[i],
      bidders: unusual.bidders ?? bidders,
      winner: random.pick(winners),
      buyer,
      tradedOn,
    };
  });
}

export function tradeFiles(): SampleFile[] {
  return [statistics2017(), list2016()];
}

const SPELLINGS: readonly Spelling[] = ["iso", "slash", "han", "dot"];

/** In 万元 by a line above the header, with a 小计 after each category and a 合计. */
function statistics2017(): SampleFile {
  const random = seeded(234);
  const rows = tradeRows(2017);
  let number = 0;
  const blocks = tradeKinds.flatMap(({ category }) => {
    const block = rows.filter((row) => row.category === category);
    const listed = block.map((row): Cell[] => [
      ++number, row.projectNo, row.project, row.category, row.method, tenThousands(row.budget), tenThousands(row.amount),
      row.bidders, row.winner, officialName(row.buyer), random.pick(departments[row.buyer]), spellDay(row.tradedOn, random.pick(SPELLINGS)),
    ]);
    return [...listed, totalOf("小计", block)];
  });
  return gbkFile("2017年公共资源交易情况统计表.csv", [
    ["格尔木市2017年公共资源交易情况统计表", ...blanks(11)],
    ["单位：万元", ...blanks(11)],
    [
      "序号", "项目编号", "项目名称", "交易类别", "交易方式", "预算金额（万元）", "成交金额（万元）", "投标单位数", "中标人", "招标人", "行业主管部门", "成交日期",
    ],
    ...blocks,
    totalOf("合计", rows),
  ]);
}

/** In 元, and nothing says so. */
function list2016(): SampleFile {
  const head = ["标段编号", "标段名称", "工程分类", "采购方式", "控制价", "中标价", "投标人数", "中标单位", "建设单位", "开标时间"];
  const rows = tradeRows(2016)
    .sort((a, b) => a.tradedOn - b.tradedOn)
    .map((row) => [
      row.projectNo, row.project, row.finer, row.method, row.budget * 100, row.amount * 100, row.bidders, row.winner,
      officialName(row.buyer), spellDay(row.tradedOn, "slash"),
    ]);
  return utf8File("交易中心2016年度交易项目明细.csv", [head, ...rows], { bom: false });
}

function totalOf(label: string, rows: readonly TradeRow[]): Cell[] {
  const budget = sumOf(rows.map((row) => row.budget));
  const amount = sumOf(rows.map((row) => row.amount));
  return [label, ...blanks(4), tenThousands(budget), tenThousands(amount), ...blanks(5)];
}

/** `1,234.50` from a thousand up, which CSV must quote. */
function tenThousands(hundreds: number): string {
  return thousands(hundreds / 100, 2);
}

function blanks(count: number): string[] {
  return Array.from({ length: count }, () => "");
}
