import fc from "fast-check";
import { expect, it } from "vitest";
import { slotsAlike } from "../../../src/table/alike.ts";
import { concat } from "../../../src/table/concat.ts";
import { columnOf, NO_DAY, originOf, type Table } from "../../../src/table/table.ts";
import { absent, day, label, number, other, randomTable } from "./randomTable.ts";

it("rows share a slot where they have the same labels, and only there; every slot has rows", () => {
  fc.assert(fc.property(randomTable, fc.subarray([label, other, absent.label]), ({ table, all }, keys) => {
    const { slots, size } = slotsAlike(table, keys);
    const words = all.map((row) => JSON.stringify([keys.includes(label) && row.label, keys.includes(other) && row.other]));
    const slotOf = new Map(words.map((word, row) => [word, slots[row]]));
    expect([...slots]).toEqual(words.map((word) => slotOf.get(word)));
    expect([...new Set(slotOf.values())].toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, slot) => slot));
    expect(size).toBe(slotOf.size);
  }));
});

it("tables one after another: each row as it was, missing where its file lacks the column, codes in as few bytes as do", () => {
  const lacking = (table: Table): Table => ({ ...table, columns: new Map([...table.columns].filter(([id]) => id !== "label" && id !== "day" && id !== "number")) });
  fc.assert(fc.property(randomTable, randomTable, fc.boolean(), (first, second, lacks) => {
    const joined = concat([first.table, lacks ? lacking(second.table) : second.table]);
    const missing = { label: "", day: NO_DAY, number: NaN };
    const expected = [...first.all, ...second.all.map((row) => (lacks ? { ...row, ...missing } : row))];
    const [labels, kinds] = [label, other].map((key) => columnOf(joined, key));
    expect(expected.map((_, row) => [labels?.labels[labels.codes[row]], kinds?.labels[kinds.codes[row]]])).toEqual(expected.map((row) => [row.label, row.other]));
    expect([...(columnOf(joined, day)?.values ?? [])]).toEqual(expected.map((row) => row.day));
    expect([...(columnOf(joined, number)?.values ?? [])]).toEqual(expected.map((row) => row.number));
    expect(labels?.codes).toBeInstanceOf(Uint8Array);
    if (second.all.length > 1) expect(originOf(joined.origin, first.all.length)).toEqual({ file: "a", record: 0 });
  }));
});
