import { dumbbell } from "../charts/dumbbell.ts";
import { formatExact, formatPercent } from "../clean/format.ts";
import { roundTo } from "../clean/round.ts";
import type { Locale, Words } from "../clean/words.ts";
import { perLabel, total } from "../datasets/total.ts";
import { purchaseAmount, purchaseBudget, trades } from "../datasets/trades.ts";
import type { Slice } from "../datasets/view.ts";
import { labelReader } from "../table/read.ts";
import { categoryWords } from "./labelName.ts";
import { definePanel, say, type PanelInput, type Sentence, type Where } from "./panel.ts";
import { rowsNamed } from "./rowsNamed.ts";
import { pricedGroups, type PricedProject } from "./tradePrices.ts";
import { spoken, yuan } from "./wording.ts";

interface Data {
  /** 元, of purchases whose budget and deal are both known. */
  readonly budget: number;
  readonly amount: number;
  /** How many projects lie far from the others of their category. */
  readonly outliers: number;
  readonly shown: "outliers" | "largest" | "categories";
  readonly rows: readonly Row[];
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
  order: 7,
  width: 6,
  dataset: trades,
  needs: [budget, amount],
  along: [],
  title,
  compute,
  sentence,
  chart: (data, style) => {
    const { locale } = style;
    const zh = locale === "zh";
    const rows = data.rows.map((row) => ({ ...row, name: categoryWords(category, row.name)[locale] }));
    const description = spoken(title, sentence(data, locale), locale);
    return dumbbell(rows, { unit: zh ? "元" : "yuan", from: zh ? "预算金额" : "Budget", to: zh ? "成交金额" : "Deal", valued: data.shown === "outliers", description }, style);
  },
  rowsBehind: ({ rows }, { index }) => {
    const { name, labels } = rows[index];
    return labels === null ? null : { title: categoryWords(category, name), labels };
  },
});

/** The projects far out of line, else those with the largest budgets; categories where a summary names no project. */
function compute({ now }: PanelInput): Data | null {
  const [planned, paid] = [total(now, purchaseBudget), total(now, purchaseAmount)];
  if (planned === null || paid === null || planned === 0) return null;
  const groups = pricedGroups(now);
  if (groups.length === 0) return { budget: planned, amount: paid, outliers: 0, shown: "categories", rows: categories(now) };
  const outliers = groups.flatMap((group) => group.outliers).sort((a, b) => Math.abs(b.budget - b.amount) - Math.abs(a.budget - a.amount));
  const drawn = outliers.length > 0 ? outliers : groups.flatMap(({ projects }) => projects).sort((a, b) => b.budget - a.budget);
  return {
    budget: planned,
    amount: paid,
    outliers: outliers.length,
    shown: outliers.length > 0 ? "outliers" : "largest",
    rows: projectRows(now, drawn.slice(0, MOST)),
  };
}

function projectRows(now: Slice, projects: readonly PricedProject[]): readonly Row[] {
  const nameAt = labelReader(now.table, projectName);
  const named = rowsNamed(now, projects.map(({ row }) => [row]), [projectNo, projectName]);
  return projects.map((project, i) => ({ name: nameAt(project.row), from: project.budget, to: project.amount, labels: named[i] }));
}

function categories(now: Slice): readonly Row[] {
  const amounts = perLabel(now, category, purchaseAmount);
  return [...(perLabel(now, category, purchaseBudget) ?? [])].map(([name, from]) => ({ name, from, to: amounts?.get(name) ?? 0, labels: { [category.id]: [name] } })).slice(0, MOST);
}

function sentence({ budget: planned, amount: paid, outliers, shown, rows }: Data, locale: Locale): Sentence {
  const saved = roundTo(planned - paid, 2);
  const [rate, by] = [formatPercent(Math.abs(saved) / planned), yuan(Math.abs(saved), locale)];
  if (locale === "zh") {
    const head = saved < 0 ? say`成交超出预算 ${by}，超 ${rate}` : say`节资率 ${rate}，节约 ${by}`;
    if (shown === "outliers") return [...head, ...say`；${formatExact(outliers)} 项明显偏离同类`, outliers > rows.length ? `，图为其中差额最大的 ${rows.length} 项。` : "，见图。"];
    return shown === "largest" && rows.length > 1 ? [...head, `；没有明显偏离同类的，图为预算最大的 ${rows.length} 项。`] : [...head, "。"];
  }
  const head = saved < 0 ? say`Deals exceed their budgets by ${by}, ${rate}` : say`${rate} saved on budgets, ${by}`;
  if (shown === "outliers") {
    const far = outliers === 1 ? [...say`; ${1} project lies`, " far from the others of its category"] : [...say`; ${formatExact(outliers)} projects lie`, " far from the others of their category"];
    return [...head, ...far, outliers > rows.length ? `, of which the ${rows.length} with the largest differences are shown.` : ", as shown."];
  }
  return shown === "largest" && rows.length > 1 ? [...head, `; none far from the others of its category. Shown: the ${rows.length} largest by budget.`] : [...head, "."];
}
