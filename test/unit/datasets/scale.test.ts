import { describe, expect, test } from "vitest";
import { oneScale } from "../../../src/datasets/scale.ts";
import { trades } from "../../../src/datasets/trades.ts";
import { visits } from "../../../src/datasets/visits.ts";
import { tinyTable } from "./tinyTable.ts";

const { amount, budget, category } = trades.fields;

/** Rows found to be off; `null` where there was nothing to hold them against. */
function wrongRows(check: ReturnType<typeof oneScale>, table: ReturnType<typeof tinyTable>): (number | null)[] | null {
  return check.find(table, () => 1)?.faults.map(({ row }) => row) ?? null;
}

describe("a number against the others of its column", () => {
  const usual = [2_871_000, 2_398_500, 512_000, 9_480_000, 1_066_000, 730_000, 15_200_000, 3_241_300, 88_000, 4_120_000];

  test.each<[readonly (number | null)[], readonly number[] | null, string]>([
    [usual, [], "amounts that differ as amounts do"],
    [[...usual, 241], [10], "241 for 241万元"],
    [[...usual, 32_413_000_000], [10], "元 read as 万元"],
    [[...usual, 241, 398], [], "several of a few rows are a habit"],
    [[...usual, 600_000_000], [], "a large project is no slip"],
    [[20_000, 200, 3_000_000, 90_000, 800, 7_000, 40_000_000, 600_000, 2_000_000_000, 90], [], "a wide spread without a gap"],
    [[...usual, 0, null], [], "0 is written for unknown"],
    [usual.slice(0, 5), null, "too few rows to tell what is usual"],
    [[null, null], null, "nothing there"],
  ])("%j: %j, %s", (amounts, wrong) => {
    expect(wrongRows(oneScale([amount], []), tinyTable([[amount, amounts]]))).toEqual(wrong);
  });

  test("counts rows of one kind only as neighbours: goods cost less than roads", () => {
    const [roads, goods] = [usual.map((value) => value * 100), usual.map((value) => value / 100)];
    const kinds = [...roads.map(() => "工程建设"), ...goods.map(() => "政府采购")];
    const table = tinyTable([[amount, [...roads, ...goods, 95_000_000_000]], [category, [...kinds, "政府采购"]]]);
    expect(wrongRows(oneScale([amount], [category]), table)).toEqual([20]);
  });

  test("a busy day is none, a day in 万 is", () => {
    const days = Array.from({ length: 28 }, (_, i) => 2400 + i * 20);
    const seen = (last: number) => wrongRows(oneScale([visits.fields.visits], []), tinyTable([[visits.fields.visits, [...days, last]]]));
    expect([seen(98_000), seen(0.27), seen(27_000_000)]).toEqual([[], [28], [28]]);
  });
});

describe("a number against the others of its row", () => {
  test.each<[number | null, number | null, readonly number[] | null, string]>([
    [958, 10_559_300, [0], "a deal in 万元 beside a budget in 元"],
    [9_585_300, 1055, [0], "the reverse"],
    [9_585_300, 10_559_300, [], "a deal near its budget"],
    [90_000, 10_559_300, [], "a hundredth is cheap, not impossible"],
    [0, 10_559_300, null, "no deal known"],
    [null, 10_559_300, null, "no deal stated"],
  ])("%s beside %s: %j, %s", (deal, planned, wrong) => {
    expect(wrongRows(oneScale([amount, budget], [category]), tinyTable([[amount, [deal]], [budget, [planned]]]))).toEqual(wrong);
  });

  test("names both numbers", () => {
    const found = oneScale([amount, budget], []).find(tinyTable([[amount, [958]], [budget, [10_559_300]]]), () => 1);
    expect(found?.faults[0].words).toEqual({ zh: "成交金额 958，预算金额 10,559,300", en: "deal amount 958, budget or ceiling price 10,559,300" });
  });
});
