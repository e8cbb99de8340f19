import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { broken, categoryLabels } from "../../../src/charts/categoryLabels.ts";

test("months that do not fit become numbers", () => {
  expect(categoryLabels(["1月", "2月", "12月"], 23, 11).texts).toEqual(["1月", "2", "12"]);
  expect(categoryLabels(["1月", "2月", "12月"], 40, 11).texts).toEqual(["1月", "2月", "12月"]);
});

test("English words too long to stand side by side take turns on two lines, none of them broken", () => {
  expect(categoryLabels(["Before", "Cancelled", "Merged"], 50, 12)).toEqual({ texts: ["Before", "\nCancelled", "Merged"], lines: 2 });
});

describe("a broken name", () => {
  test.each([
    ["合并减少", 30, "合并\n减少"],
    // No orphan: 25 characters in three lines, not 8, 8, 8 and 1.
    ["格尔木市人民政府行政服务和公共资源交易监督管理中心", 130, "格尔木市人民政府\n行政服务和公共资源\n交易监督管理中心"],
    ["Accepted last year", 60, "Accepted\nlast year"],
    ["取消", 60, "取消"],
  ])("%s in %d px", (name, room, lines) => {
    expect(broken(name, room, 11)).toBe(lines);
  });

  test("loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom("市", "政", "府", "a", "1", "（") }), fc.integer({ min: 5, max: 200 }), (name, room) => {
        expect(broken(name, room, 11).replaceAll("\n", "")).toBe(name);
      }),
    );
  });
});
