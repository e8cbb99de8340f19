import { describe, expect, it, test } from "vitest";
import type { Field } from "../../../src/datasets/field.ts";
import { trades } from "../../../src/datasets/trades.ts";
import { nothingPicked, slicesOf, type View } from "../../../src/datasets/view.ts";
import { panelById } from "../../../src/panels/all.ts";
import { tinyTable, type TinyValue } from "../datasets/tinyTable.ts";
import { year2017 } from "./sampleTables.ts";

const { amount, bidders, budget, category, method, projectCount, projectName, tradedOn, winner } = trades.fields;
type Columns = readonly (readonly [Field, readonly TinyValue[]])[];

function computed(id: string, columns: Columns, view: Partial<View> = {}) {
  const slices = slicesOf(trades, tinyTable(columns), { period: year2017, compare: "lastYear", ...nothingPicked, ...view });
  return panelById(id).compute(slices);
}

function said(id: string, columns: Columns): readonly [zh: string, en: string] {
  const data = computed(id, columns);
  const text = (locale: "zh" | "en") => panelById(id).sentence(data, locale).map((run) => (typeof run === "string" ? run : run.strong)).join("");
  return [text("zh"), text("en")];
}

describe("projects over time", () => {
  it("counts by month what the amounts are stacked by, in the order of the amounts", () => {
    const columns: Columns = [
      [tradedOn, ["2017-01-05", "2017-01-09", "2017-03-01", "2017-03-02"]],
      [category, ["政府采购", "政府采购", "工程建设", "政府采购"]],
      [amount, [1, 2, 500, 3]],
    ];
    expect(computed("tradeProjectsByMonth", columns)).toMatchObject({
      projects: 4,
      parts: [{ name: "工程建设", values: [0, null, 1] }, { name: "政府采购", values: [2, null, 1] }].map(({ name, values }) => ({ name, values: [...values, ...new Array<null>(9).fill(null)] })),
    });
  });

  it("adds up the numbers of projects that a summary states", () => {
    expect(said("tradeProjectsByMonth", [[tradedOn, ["2017-01", "2017-02", "2017-03"]], [projectCount, [4, 9, 2]]])).toEqual([
      "全年成交 15 项；2月成交最多，3月最少；4月等 9 期无数据。",
      "15 projects over the year; February was the busiest, March the quietest; no data for April and 8 more.",
    ]);
  });
});

describe("bidders per project", () => {
  const five = ["甲", "乙", "丙", "丁", "戊"];

  test.each<readonly [TinyValue, number, number, string]>([
    ["公开招标", 2, 1, "a tender needs three"],
    ["公开招标", 3, 0, "three are enough"],
    ["竞争性谈判", 1, 1, "so does a negotiation"],
    ["询价", 2, 1, "so does an inquiry"],
    ["单一来源", 1, 0, "a single source is meant to be one"],
    ["挂牌", 1, 0, "land may be listed for one buyer"],
    [null, 1, 0, "without a method nobody is accused"],
    ["公开招标", 0, 0, "0 is written for unknown"],
  ])("%s with %d bidders: %d too few, since %s", (how, count, few) => {
    const columns: Columns = [[projectName, ["甲", "乙"]], [method, [how, "公开招标"]], [bidders, [count, 6]]];
    expect(computed("tradeBidders", columns)).toMatchObject({ few });
  });

  it("tells how many tenders there are, their median, and the first three that had too few", () => {
    const columns: Columns = [[projectName, five], [method, ["公开招标", "公开招标", "询价", "询价", "询价"]], [bidders, [2, 1, 2, 2, 9]]];
    expect(said("tradeBidders", columns)).toEqual([
      "须有 3 家以上投标的 5 项，中位数 2 家；不足的 4 项：甲、乙、丙等。",
      "5 projects that need 3 bidders had a median of 2; 4 had fewer: 甲, 乙, 丙 and others.",
    ]);
  });

  it("says so where every tender had enough, and where no method is told", () => {
    expect(said("tradeBidders", [[projectName, ["甲"]], [method, ["询价"]], [bidders, [4]]])[0]).toBe("须有 3 家以上投标的 1 项，中位数 4 家，没有不足的。");
    expect(said("tradeBidders", [[projectName, ["甲"]], [bidders, [1]]])[0]).toBe("文件没有注明交易方式，看不出哪些项目须有 3 家以上投标。");
    expect(said("tradeBidders", [[projectName, ["甲"]], [method, ["挂牌"]], [bidders, [1]]])[0]).toBe("没有须有 3 家以上投标的项目。");
  });

  it("opens the projects of a column", () => {
    const data = computed("tradeBidders", [[projectName, five], [method, ["公开招标", "公开招标", "公开招标", "拍卖", "拍卖"]], [bidders, [7, 8, 15, 2, 40]]]);
    const behind = (series: number, index: number) => panelById("tradeBidders").rowsBehind(data, { series, index })?.labels ?? null;
    expect([behind(0, 5), behind(0, 6), behind(1, 1), behind(1, 6), behind(0, 0)]).toEqual([{ projectName: ["甲", "乙"] }, { projectName: ["丙"] }, { projectName: ["丁"] }, { projectName: ["戊"] }, null]);
  });

  it("has nothing to draw where a row sums up several projects", () => {
    expect(computed("tradeBidders", [[projectCount, [4, 1]], [bidders, [12, 5]]])).toBeNull();
  });
});

describe("savings out of line", () => {
  const names = Array.from({ length: 10 }, (_, i) => `项目${i}`);
  /** Ten projects of 100 元 each, the last saved as told. */
  const saving = (rates: readonly number[], last: number): Columns => {
    const all = [...rates, last];
    return [[projectName, names.slice(0, all.length)], [budget, all.map(() => 100)], [amount, all.map((rate) => 100 - rate)]];
  };
  const spread = [1, 2, 3, 4, 5, 6, 7, 8, 9];

  test.each([
    [spread, 40, 1, "far beyond the fence"],
    [spread, 14, 0, "within one and a half middle halves"],
    [spread, -20, 1, "above its budget is out of line too"],
    [[5, 5, 5, 5, 5, 5, 5, 5, 5], 9, 0, "beyond the fence, as there is no spread, but within five points of the median"],
    [[5, 5, 5, 5, 5, 5, 5, 5, 5], 11, 1, "more than five points from what all others saved"],
    [[5, 5, 5], 60, 0, "four projects do not tell what is usual"],
  ])("%j and then %d: %d, since it is %s", (rates, last, outliers) => {
    expect(computed("tradeSavings", saving(rates, last))).toMatchObject({ outliers });
  });

  it("measures each category by itself", () => {
    const [works, goods] = [spread.map(() => 2), spread.map(() => 30)];
    const rates = [...works, ...goods];
    const columns: Columns = [
      [projectName, rates.map((_, i) => `项目${i}`)],
      [category, rates.map((_, i) => (i < 9 ? "工程建设" : "政府采购"))],
      [budget, rates.map(() => 100)],
      [amount, rates.map((rate) => 100 - rate)],
    ];
    expect(computed("tradeSavings", columns)).toMatchObject({ outliers: 0, shown: "largest" });
    expect(said("tradeSavingRates", columns)).toEqual(["工程建设节资率 2%，政府采购节资率 30%；没有明显偏离同类的项目。", "2% saved in construction and 30% saved in procurement; no project far from the others of its category."]);
  });

  it("names them and opens their rows", () => {
    const columns = saving(spread, 40);
    expect(said("tradeSavings", columns)).toEqual(["节资率 8.5%，节约 85 元；1 项明显偏离同类，见图。", "8.5% saved on budgets, 85 yuan; 1 project lies far from the others of its category, as shown."]);
    const data = computed("tradeSavingRates", columns);
    expect(data).toMatchObject({ groups: [{ projects: 10, outliers: [{ name: "项目9", rate: 0.4, budget: 100, amount: 60 }] }] });
    expect(panelById("tradeSavingRates").rowsBehind(data, { series: 0, index: 0 })?.labels).toEqual({ projectName: ["项目9"] });
  });
});

describe("winners", () => {
  const columns = (winners: readonly string[]): Columns => [[winner, winners], [amount, winners.map(() => 100)], [tradedOn, winners.map(() => "2017-03-01")]];

  test.each([
    [["甲", "乙", "丙"], "共 3 个中标（竞得）人。", "3 winners."],
    [["甲", "乙", "乙"], "共 2 个中标（竞得）人；1 个中标 2 项以上。", "2 winners; 1 won more than one project."],
    [[..."甲乙丙丁戊己庚辛壬癸"], "共 10 个中标（竞得）人，前 5 个占成交额的 50%。", "10 winners; the first 5 have 50% of the amount."],
  ])("%j", (winners, zh, en) => {
    expect(said("tradeWinners", columns(winners))).toEqual([zh, en]);
  });

  it("sets their concentration against last year's", () => {
    const then = [..."甲乙丙丁戊己庚辛"];
    const now = [..."甲乙丙丁戊己"];
    expect(
      said("tradeWinners", [
        [winner, [...then, ...now]],
        [amount, [...then, ...now].map(() => 100)],
        [tradedOn, [...then.map(() => "2016-03-01"), ...now.map(() => "2017-03-01")]],
      ])[0],
    ).toBe("共 6 个中标（竞得）人，前 5 个占成交额的 83%（上年63%）。");
  });
});
