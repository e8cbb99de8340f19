import { expect, test } from "vitest";
import { differenceOf, totalName, verdictOf } from "../../../src/components/data/dataVerdict.ts";
import type { Check, Ledger } from "../../../src/import/report.ts";

const rows: Ledger = { read: 10, kept: 10, duplicate: 0, excluded: 0, held: 0 };
const total: Check = { check: "total:合计", field: "amount", stated: 100, computed: 100, ok: true };
const wrong: Check = { check: "days", field: "day", stated: 365, computed: 363, ok: false };
const codes: Check = { check: "digits", field: "code", stated: 5, computed: 5, ok: true };

test.each([
  ["nothing to check and nothing held", [], 0, { kind: "clean" }],
  ["a total that agrees is what leaders ask for", [codes, total], 0, { kind: "totals" }],
  ["checks without a total must not claim that a total agrees", [codes], 0, { kind: "agree" }],
  ["held rows outweigh checks that hold", [total], 12, { kind: "held", rows: 12 }],
  ["a failed check outweighs held rows, and the others are counted", [total, wrong, wrong], 12, { kind: "failed", first: wrong, failed: 2 }],
] as const)("%s", (_reason, checks, held, verdict) => {
  expect(verdictOf({ checks, rows: { ...rows, held } })).toEqual(verdict);
});

test("a file without a row that could count is not said to be without issues", () => {
  expect(verdictOf({ checks: [codes], rows: { ...rows, kept: 0, excluded: 10 } })).toEqual({ kind: "nothing" });
  expect(verdictOf({ checks: [], rows: { ...rows, kept: 0, duplicate: 10 } })).toEqual({ kind: "clean" });
});

test("a difference is what the rows give less what the file states", () => {
  expect(differenceOf(wrong)).toBe(-2);
  expect(differenceOf({ ...wrong, stated: "无" })).toBeNull();
});

test("only totals carry the name of a row", () => {
  expect(totalName("total:市公安局小计")).toBe("市公安局小计");
  expect(totalName("days")).toBeNull();
});
