import { describe, expect, it } from "vitest";
import { createDirectory } from "../../../../src/clean/department.ts";
import { DEPARTMENTS } from "../../../../src/clean/departments.ts";
import { readingOf } from "../../../../src/components/mapping/reading.ts";
import { cases } from "../../../../src/datasets/cases.ts";
import type { Field } from "../../../../src/datasets/field.ts";
import { trades } from "../../../../src/datasets/trades.ts";
import { usualUnits } from "../../../../src/datasets/usualUnits.ts";
import { datasets } from "../../../../src/datasets/all.ts";
import { fieldsOf } from "../../../../src/datasets/dataset.ts";
import { parseUnit } from "../../../../src/clean/unit.ts";
import { cellContext } from "../../../../src/import/cleaning/rawColumns.ts";

const directory = createDirectory({ name: "", prefixes: [] }, DEPARTMENTS);

function reading(field: Field, values: readonly string[], unit: string | null = null) {
  return readingOf(field, cellContext("列", { year: 2017, units: [] }, directory, { unit, rulesOff: new Set() }), values);
}

const { amount, savingRate, tradedOn, department } = trades.fields;

describe("how a column would read", () => {
  it.each<[Field, string[], string | null, string | null, string]>([
    [amount, ["12.5"], "万元", "125,000 元", "an amount in base units, with the unit told"],
    [amount, ["面议", "12.5"], null, "12.5 元", "the first that can be read"],
    [savingRate, ["8.5"], "%", "8.5%", "a rate"],
    [tradedOn, ["9月3日"], null, "2017-09-03", "with the year that the file states"],
    [department, ["市发改委"], null, "发展和改革委员会", "a department by its full name"],
    [cases.fields.applicant, ["张三丰"], null, "张**", "a person, masked"],
    [amount, [], null, null, "nothing in the column"],
  ])("%o of %j in %s is %s: %s", (field, values, unit, example) => {
    expect(reading(field, values, unit).example).toBe(example);
  });

  it("names the first value that would be held, and why", () => {
    expect(reading(amount, ["10", "面议", "另议"]).refused).toEqual({ raw: "面议", reason: expect.objectContaining({ zh: "不是数字" }) });
    expect(reading(amount, ["10", "—"]).refused).toBeNull();
  });
});

describe("usualUnits", () => {
  const numbers = datasets.flatMap(fieldsOf).filter((field) => field.kind === "number");

  it("are units that cells of the field are read in", () => {
    for (const field of numbers) {
      for (const unit of usualUnits(field)) {
        expect(parseUnit(unit)?.quantity, `${field.heading.zh} in ${unit}`).toBe(field.quantity === "days" ? "duration" : field.quantity);
      }
    }
  });

  it("are none for words and days", () => {
    expect([...usualUnits(tradedOn), ...usualUnits(department)]).toEqual([]);
  });
});
