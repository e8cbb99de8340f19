import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arranged, movedBy } from "../../../src/stores/panelOrder.ts";

describe("a page's panels in somebody's order", () => {
  test.each<[why: string, byDefault: string[], wished: string[], order: string[]]>([
    ["nothing was wished", ["a", "b", "c"], [], ["a", "b", "c"]],
    ["all of it was", ["a", "b", "c"], ["c", "a", "b"], ["c", "a", "b"]],
    ["a panel that came since stands after the one it follows by default", ["a", "b", "new", "c"], ["c", "b", "a"], ["c", "b", "new", "a"]],
    ["one that came in front stands in front", ["new", "a", "b"], ["b", "a"], ["new", "b", "a"]],
    ["a panel that is gone leaves no hole", ["a", "c"], ["c", "b", "a"], ["c", "a"]],
  ])("%s", (_, byDefault, wished, order) => {
    expect(arranged(byDefault, wished)).toEqual(order);
  });

  test("whatever was remembered, every panel stands once", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
    fc.assert(fc.property(ids, ids, (byDefault, wished) => {
      expect(arranged(byDefault, wished).toSorted()).toEqual(byDefault.toSorted());
    }));
  });
});

describe("moving a panel", () => {
  test.each<[why: string, id: string, step: -1 | 1, order: string[]]>([
    ["down past its neighbour", "a", 1, ["hidden", "b", "a", "c"]],
    ["up past its neighbour", "c", -1, ["a", "hidden", "c", "b"]],
    ["not beyond the last", "c", 1, ["a", "hidden", "b", "c"]],
    ["not beyond the first", "a", -1, ["a", "hidden", "b", "c"]],
    ["one that is hidden has no neighbours", "hidden", 1, ["a", "hidden", "b", "c"]],
  ])("%s", (_, id, step, order) => {
    expect(movedBy(["a", "hidden", "b", "c"], ["a", "b", "c"], id, step)).toEqual(order);
  });
});
