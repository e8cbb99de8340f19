import { describe, expect, test } from "vitest";
import type { DataCheck, UnitOf } from "../../../src/datasets/check.ts";
import { cases } from "../../../src/datasets/cases.ts";
import { difference, reduction, share } from "../../../src/datasets/recomputed.ts";
import { trades } from "../../../src/datasets/trades.ts";
import { tinyTable, type TinyValue } from "./tinyTable.ts";

const { acceptedCount, completedCount, completionRate } = cases.fields;
const { budget, amount, saved, savingRate } = trades.fields;

const inYuan: UnitOf = () => 1;
const inTenThousands: UnitOf = () => 10_000;

type Outcome = "holds" | "fails" | "not asked";

function outcome(check: DataCheck, table: ReturnType<typeof tinyTable>, unitOf = inYuan): Outcome {
  const found = check.find(table, unitOf);
  return found === null ? "not asked" : found.wrong === 0 ? "holds" : "fails";
}

describe("a stated rate against part and whole", () => {
  test.each<[Outcome, TinyValue, TinyValue, TinyValue, string]>([
    ["holds", 0.9938, 1913574, 1925485, "99.38% of 99.3814…"],
    ["holds", 0.994, 1913574, 1925485, "99.4%: right to the digit that was written"],
    ["holds", 0.99, 1913574, 1925485, "99%, whole percents"],
    ["fails", 0.9939, 1913574, 1925485, "99.39% is off by one in the last digit"],
    ["fails", 0.98, 1913574, 1925485, "98%"],
    ["holds", 1, 100, 100, "all of them"],
    ["fails", 1, 990, 1000, "100% where ten are open"],
    ["holds", 0.005, 5, 1000, "0.5%, as a fraction"],
    ["holds", 1.0345, 209, 202.03, "more than all: what was carried over"],
    ["not asked", null, 5, 10, "no rate stated"],
    ["not asked", 0.5, null, 10, "no part"],
    ["not asked", 0, 0, 0, "nothing to share"],
  ])("%s: %s for %s of %s, %s", (expected, rate, part, whole) => {
    const table = tinyTable([[completionRate, [rate]], [completedCount, [part]], [acceptedCount, [whole]]]);
    expect(outcome(share(completionRate, completedCount, acceptedCount), table)).toBe(expected);
  });

  test("is not asked where the file lacks the part", () => {
    expect(outcome(share(completionRate, completedCount, acceptedCount), tinyTable([[completionRate, [0.9]], [acceptedCount, [10]]]))).toBe("not asked");
  });
});

describe("a stated difference", () => {
  const check = difference(saved, budget, amount);

  test.each<[Outcome, TinyValue, TinyValue, TinyValue, string]>([
    ["holds", 11200, 298200, 287000, "to the yuan"],
    ["fails", 12100, 298200, 287000, "two digits swapped"],
    ["holds", 0.3, 0.4, 0.1, "decimals drift in binary"],
    ["holds", 0, 5021400, 5214200, "land sold above its starting price saves nothing"],
    ["holds", -192800, 5021400, 5214200, "unless it is written so"],
    ["not asked", 298200, 298200, 0, "0 is written for a deal that is not known"],
    ["not asked", null, 298200, 287000, "not stated"],
  ])("%s: %s from %s less %s, %s", (expected, stated, whole, part) => {
    expect(outcome(check, tinyTable([[saved, [stated]], [budget, [whole]], [amount, [part]]]))).toBe(expected);
  });

  test.each<[Outcome, number, UnitOf, string]>([
    ["holds", 12100, inTenThousands, "1.21 from 10.56 less 9.34 in 万元: two rounded numbers leave 0.01 open"],
    ["fails", 12100, inYuan, "the same in 元, where nothing was rounded"],
    ["fails", 22100, inTenThousands, "a whole 万元 is no rounding"],
  ])("%s: %s, %s, %s", (expected, stated, unitOf) => {
    expect(outcome(check, tinyTable([[saved, [stated]], [budget, [105600]], [amount, [93400]]]), unitOf)).toBe(expected);
  });
});

describe("a stated rate of saving", () => {
  const check = reduction(savingRate, budget, amount);

  test.each<[Outcome, number, UnitOf, string]>([
    ["holds", 0.0381, inTenThousands, "3.81% of 10.50万元"],
    ["holds", 0.0376, inTenThousands, "3.76%: rounding the amounts to 0.01万元 leaves as much open"],
    ["fails", 0.0376, inYuan, "the same in 元"],
    ["fails", 0.0831, inTenThousands, "8.31%"],
  ])("%s: %s, %s, %s", (expected, rate, unitOf) => {
    expect(outcome(check, tinyTable([[savingRate, [rate]], [budget, [105000]], [amount, [101000]]]), unitOf)).toBe(expected);
  });

  test("says what the row writes and what it comes to", () => {
    const table = tinyTable([[savingRate, [0.04, 0.5]], [budget, [100, 100]], [amount, [96, 96]]]);
    expect(check.find(table, inYuan)).toEqual({
      checked: 2,
      wrong: 1,
      faults: [
        {
          row: 1,
          words: {
            zh: "写作 50%，按（预算金额－成交金额）÷预算金额为 4%",
            en: "says 50%, but (Budget or ceiling price − Deal amount) ÷ Budget or ceiling price is 4%",
          },
        },
      ],
    });
  });
});
