import { dumbbell } from "../charts/dumbbell.ts";
import { formatPercent } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { perLabel, total } from "../datasets/total.ts";
import { purchaseAmount, purchaseBudget, singleProjects, trades } from "../datasets/trades.ts";
import { heaviest, labelReader } from "../table/read.ts";
import { columnOf } from "../table/table.ts";
import { categoryName } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence, type Where } from "./panel.ts";
import { rowsNamed } from "./rowsNamed.ts";
import { spoken, yuan } from "./wording.ts";

interface Data {
  /** 元, of purchases whose budget and deal are both known. */
  readonly budget: number;
  readonly amount: number;
  /** The largest projects by budget; categories where a summary names no project. */
  readonly rows: readonly Row[];
  readonly projects: boolean;
}

interface Row {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly labels: Where["labels"] | null;
}

const MOST = 10;
const title: Words = { zh: "预算与成交", en: "Budget and deal" };
const { budget, amount, projectName, projectNo, category } = trades.fields;

export const tradeSavings = definePanel<Data>({
  id: "tradeSavings",
  page: "trades",
  order: 3,
  width: 6,
  dataset: trades,
  needs: [budget, amount],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.rows.map((row) => ({ ...row, name: categoryName(category, row.name, locale) }));
    const description = spoken(title, sentence(data, locale), locale);
    return dumbbell(rows, { unit: zh ? "元" : "yuan", from: zh ? "预算金额" : "Budget", to: zh ? "成交金额" : "Deal", description }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { name, labels } = rows[index];
    return labels === null ? null : { title: { zh: categoryName(category, name, "zh"), en: categoryName(category, name, "en") }, labels };
  },
});

function compute({ now }: PanelInput): Data | null {
  const [planned, paid] = [total(now, purchaseBudget), total(now, purchaseAmount)];
  if (planned === null || paid === null || planned === 0) return null;
  const named = columnOf(now.table, projectName) === null ? [] : largest(now);
  const projects = named.length > 0;
  return { budget: planned, amount: paid, rows: projects ? named : categories(now), projects };
}

function largest(now: PanelInput["now"]): readonly Row[] {
  const budgets = purchaseBudget(now.table)?.weights ?? null;
  const amounts = purchaseAmount(now.table)?.weights ?? null;
  if (budgets === null || amounts === null) return [];
  const nameAt = labelReader(now.table, projectName);
  const rows = heaviest(singleProjects(now.table, now.rows), budgets, MOST);
  const named = rowsNamed(now, rows.map((row) => [row]), [projectNo, projectName]);
  return rows.map((row, i) => ({ name: nameAt(row), from: roundTo(budgets[row], 2), to: roundTo(amounts[row], 2), labels: named[i] }));
}

function categories(now: PanelInput["now"]): readonly Row[] {
  const amounts = perLabel(now, category, purchaseAmount);
  return [...(perLabel(now, category, purchaseBudget) ?? [])].map(([name, from]) => ({ name, from, to: amounts?.get(name) ?? 0, labels: { [category.id]: [name] } })).slice(0, MOST);
}

function sentence({ budget: planned, amount: paid, rows, projects }: Data, locale: Locale): Sentence {
  const saved = roundTo(planned - paid, 2);
  const [rate, by] = [formatPercent(Math.abs(saved) / planned), yuan(Math.abs(saved), locale)];
  const shown = projects && rows.length > 1;
  if (locale === "zh") {
    const head = saved < 0 ? say`成交超出预算 ${by}，超 ${rate}。` : say`节资率 ${rate}，节约 ${by}。`;
    return shown ? [...head, `图为预算最大的 ${rows.length} 项。`] : head;
  }
  const head = saved < 0 ? say`Deals exceed their budgets by ${by}, ${rate}.` : say`${rate} saved on budgets, ${by}.`;
  return shown ? [...head, ` Shown: the ${rows.length} largest by budget.`] : head;
}
