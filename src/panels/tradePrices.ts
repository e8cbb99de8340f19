import { roundTo } from "../clean/round.ts";
import { purchaseAmount, purchaseBudget, singleProjects, trades } from "../datasets/trades.ts";
import type { Slice } from "../datasets/view.ts";
import { keep } from "../table/filter.ts";
import { quartiles, type Quartiles } from "../table/quartiles.ts";
import { labelReader } from "../table/read.ts";
import { columnOf } from "../table/table.ts";

/** A purchase: its row, and what share of its budget was saved. */
export interface PricedProject {
  readonly row: number;
  /** 元. */
  readonly budget: number;
  readonly amount: number;
  /** 1 − deal ÷ budget; negative where the deal is above the budget. */
  readonly rate: number;
}

/** The purchases of one category, and those among them that lie far from the others. */
export interface PricedGroup {
  /** "" where the files tell no category. */
  readonly category: string;
  readonly projects: readonly PricedProject[];
  readonly quartiles: Quartiles;
  /** The farthest from the median first. */
  readonly outliers: readonly PricedProject[];
}

/** Fewer projects do not tell what is usual among them. */
const LEAST = 8;
/** Tukey's fences, in widths of the middle half. */
const FENCE = 1.5;
/** Nothing so near to the median is out of line, however close together the others lie. */
const NEAR = 0.05;

/** Single purchases by category, the largest category first; none where a summary names no project. */
export function pricedGroups(now: Slice): readonly PricedGroup[] {
  const [budgets, amounts] = [purchaseBudget(now.table)?.weights, purchaseAmount(now.table)?.weights];
  if (budgets === undefined || amounts === undefined || columnOf(now.table, trades.fields.projectName) === null) return [];
  const categoryAt = labelReader(now.table, trades.fields.category);
  const groups = new Map<string, PricedProject[]>();
  for (const row of keep(singleProjects(now.table, now.rows), (one) => budgets[one] > 0 && amounts[one] > 0)) {
    const [budget, amount] = [roundTo(budgets[row], 2), roundTo(amounts[row], 2)];
    const category = categoryAt(row);
    const group = groups.get(category) ?? [];
    group.push({ row, budget, amount, rate: 1 - amount / budget });
    groups.set(category, group);
  }
  return [...groups].map(([category, projects]) => groupOf(category, projects)).sort((a, b) => b.projects.length - a.projects.length);
}

function groupOf(category: string, projects: readonly PricedProject[]): PricedGroup {
  const rates = projects.map(({ rate }) => rate);
  const [first, middle, third] = quartiles(rates) ?? [0, 0, 0];
  const fence = FENCE * (third - first);
  const isOut = (rate: number) => (rate < first - fence || rate > third + fence) && Math.abs(rate - middle) >= NEAR;
  const outliers = projects.length < LEAST ? [] : projects.filter(({ rate }) => isOut(rate)).sort((a, b) => Math.abs(b.rate - middle) - Math.abs(a.rate - middle));
  return { category, projects, quartiles: [first, middle, third], outliers };
}
