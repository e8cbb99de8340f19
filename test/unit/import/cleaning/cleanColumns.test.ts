import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDirectory } from "../../../../src/clean/department.ts";
import { codesFor } from "../../../../src/csv/codes.ts";
import { cases } from "../../../../src/datasets/cases.ts";
import { permits } from "../../../../src/datasets/permits.ts";
import type { Field } from "../../../../src/datasets/field.ts";
import { cleanColumns, type RawColumn } from "../../../../src/import/cleaning/cleanColumns.ts";
import { cleanerOf } from "../../../../src/import/cleaning/cleaner.ts";
import { FILL_DOWN } from "../../../../src/import/cleaning/fillRules.ts";
import { NO_DAY, type Column } from "../../../../src/table/table.ts";

const directory = createDirectory({ name: "", prefixes: [] }, []);
const context = { year: null, units: [], directory, rulesOff: new Set<string>() };

/** The first value is "", the second stands in the header alone. */
const columnsOf: readonly (readonly [Field, readonly string[]])[] = [
  [cases.fields.received, ["", "受理日期", "2017-01-02", "2017/1/2", "2017年1月", " 2017-01-03", "无", "2017-02-30", "哪天"]],
  [cases.fields.fee, ["", "收费金额", "12", "1,234", "12元", " 3万元", "—", "约五", "12.50"]],
  [cases.fields.handling, ["", "办件类型", "即办件", "即办", "承诺件 ", "即 办 件", "别的", "NULL"]],
  [cases.fields.caseNo, ["", "办件编号", "A1", "a1", "A 1", "6.3E+17", "'0012"]],
];

const columns = fc.constantFrom(...columnsOf).chain(([field, values]) =>
  fc.array(fc.constantFrom(0, ...values.keys()).filter((code) => code !== 1), { maxLength: 40 }).chain((codes) =>
    // Few texts need one byte a row; a file of many has two or four.
    fc.constantFrom(1, 300, 70_000).map((size): RawColumn => {
      const stored = codesFor(codes.length, size);
      stored.set(codes);
      return { field, column: 3, context, codes: stored, values };
    }),
  ),
);

function cellAt(column: Column | undefined, row: number): unknown {
  if (column === undefined) return undefined;
  if (column.storage === "label") return column.labels[column.codes[row]];
  const value = column.values[row];
  return value === NO_DAY || Number.isNaN(value) ? null : value;
}

describe("a column cleaned by its distinct values", () => {
  it("has one label where a file writes one text in two ways, as GB18030 does €", () => {
    const raw = { field: cases.fields.caseNo, column: 3, context, codes: Uint8Array.of(1, 2, 3), values: ["", "€1", "€1", "€2"] };
    expect(cleanColumns([raw], 3).columns.get("caseNo")).toMatchObject({ labels: ["", "€1", "€2"], codes: Uint8Array.of(1, 1, 2) });
  });

  it("has in each row what cleaning that row's cell gives", () => {
    fc.assert(
      fc.property(columns, (raw) => {
        const clean = cleanerOf(raw.field, context);
        const { columns: stored, refusals } = cleanColumns([raw], raw.codes.length);
        const column = stored.get(raw.field.id);
        raw.codes.forEach((code, row) => {
          const cell = clean(raw.values[code]);
          const none = raw.field.storage === "label" ? "" : null;
          const value = cell.kind !== "value" ? none : typeof cell.value === "object" ? cell.value.day : cell.value;
          expect([row, cellAt(column, row)]).toEqual([row, value]);
          expect([row, refusals.get(row)?.map(({ raw: text, reason }) => [text, reason.id])]).toEqual([row, cell.kind === "refused" ? [[raw.values[code], cell.reason.id]] : undefined]);
        });
        if (column?.storage === "label") expect(column.labels.toSorted()).toEqual([...new Set(["", ...raw.codes].map((_, i) => (i === 0 ? "" : String(cellAt(column, i - 1)))))].toSorted());
      }),
    );
  });

  it("counts the cells that each rule changed, and shows the first of them", () => {
    fc.assert(
      fc.property(columns, (raw) => {
        const clean = cleanerOf(raw.field, context);
        const changed = Array.from(raw.codes).flatMap((code, row) => {
          const cell = clean(raw.values[code]);
          return cell.kind === "refused" ? [] : cell.rules.map(({ id }) => ({ rule: id, row, raw: raw.values[code] }));
        });
        const rules = [...new Set(changed.map(({ rule }) => rule))].toSorted();
        const expected = rules.map((rule) => {
          const cells = changed.filter((one) => one.rule === rule);
          return { field: raw.field.id, rule, count: cells.length, row: cells[0].row, raw: cells[0].raw };
        });
        const logged = cleanColumns([raw], raw.codes.length).changes.list().map(({ field, rule, count, row, raw: text }) => ({ field, rule, count, row, raw: text }));
        expect(logged.toSorted((a, b) => (a.rule < b.rule ? -1 : 1))).toEqual(expected);
      }),
    );
  });
});

it("fills merged cells down, and says of how many rows and where first", () => {
  const field = { ...permits.fields.authority, fillDown: true };
  const values = ["", "许可机关", "市公安局 ", " ", "民政局"];
  const raw = { field, column: 0, context, codes: Uint8Array.of(0, 2, 0, 3, 4, 0), values };
  const { columns: stored, changes } = cleanColumns([raw], 6);
  expect([0, 1, 2, 3, 4, 5].map((row) => cellAt(stored.get(field.id), row))).toEqual(["", "市公安局", "市公安局", "市公安局", "民政局", "民政局"]);
  expect(changes.list().find(({ rule }) => rule === FILL_DOWN.id)).toEqual({ field: field.id, rule: FILL_DOWN.id, count: 3, row: 2, raw: "", clean: "市公安局" });
  expect(Array.from(raw.codes)).toEqual([0, 2, 0, 3, 4, 0]);
});

it.each([255, 256, 65_537])("keeps %i labels apart", (count) => {
  const values = ["", ...Array.from({ length: count }, (_, i) => `事项${i}`)];
  const codes = codesFor(count, values.length);
  for (let row = 0; row < count; row++) codes[row] = count - row;
  const column = cleanColumns([{ field: cases.fields.item, column: 0, context, codes, values }], count).columns.get("item");
  expect([0, 1, count - 1].map((row) => cellAt(column, row))).toEqual([values[count], values[count - 1], values[1]]);
});

it("tells of every cell of a row that cannot be read", () => {
  const day: RawColumn = { field: cases.fields.received, column: 0, context, codes: Uint8Array.of(1, 1), values: ["", "哪天"] };
  const fee: RawColumn = { field: cases.fields.fee, column: 4, context, codes: Uint8Array.of(0, 1), values: ["", "约五"] };
  const { refusals } = cleanColumns([day, fee], 2);
  expect([...refusals].map(([row, cells]) => [row, cells.map(({ column, raw }) => [column, raw])])).toEqual([[0, [[0, "哪天"]]], [1, [[0, "哪天"], [4, "约五"]]]]);
});
