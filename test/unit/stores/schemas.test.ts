import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { DEPARTMENTS } from "../../../src/clean/departments.ts";
import { undecided, type Decisions, type Remembered } from "../../../src/import/decisions/decisions.ts";
import type { Template } from "../../../src/import/recognition/templates.ts";
import { departmentsSchema, rememberedSchema, templatesSchema } from "../../../src/stores/schemas.ts";

const template: Template = { id: "t1", name: "月报", dataset: "trades", columns: [{ heading: "钱数", field: "amount", unit: "万元", rulesOff: ["unit.money"] }] };

const decided: Decisions = {
  encoding: "big5",
  delimiter: ";",
  layout: { header: { first: 1, last: 2 }, last: null },
  mapping: { dataset: null, fields: [null], units: [null] },
  rulesOff: [{ field: "amount", rule: "unit.money" }],
  cells: [{ record: 3, column: 0, raw: "面议", text: "100", note: "", at: "2018-01-02T03:04:05Z" }],
  rows: [{ record: 4, verdict: "accepted", note: "已核", at: "2018-01-02T03:04:05Z" }],
  leftOut: true,
};

function remembered(change: object): unknown {
  return [{ key: "9.a.b", fingerprint: "2.c.d", decisions: { ...decided, ...change } }];
}

describe("what was taught", () => {
  it("comes back as it was kept", () => {
    const kept: readonly Remembered[] = [{ key: "9.a.b", fingerprint: null, decisions: undecided }, { key: "8.a.b", fingerprint: "2.c.d", decisions: decided }];
    expect(v.parse(rememberedSchema, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(v.parse(templatesSchema, JSON.parse(JSON.stringify([template])))).toEqual([template]);
    expect(v.parse(departmentsSchema, JSON.parse(JSON.stringify(DEPARTMENTS)))).toEqual(DEPARTMENTS);
  });

  it.each<[unknown, string]>([
    [template, "a template, not a list of them"],
    [[{ ...template, name: " " }], "without a name it could not be told from others"],
    [[{ ...template, columns: [] }], "without headings it fits no file"],
    [[{ ...template, columns: [{ heading: "钱数", field: "amount" }] }], "a column of an older version"],
    [[{ ...template, dataset: undefined }], "neither a dataset nor a plain table"],
    [[{ name: "甲局", short: [] }], "a table of departments"],
  ])("refuses as templates %j: %s", (value) => {
    expect(v.safeParse(templatesSchema, value).success).toBe(false);
  });

  it.each<[object, string]>([
    [{ encoding: "ebcdic" }, "an encoding that cannot be read"],
    [{ layout: { header: { first: -1, last: 0 }, last: null } }, "a record before the first"],
    [{ layout: { header: { first: 0.5, last: 1 }, last: null } }, "half a record"],
    [{ rows: [{ record: 4, verdict: "deleted", note: "", at: "" }] }, "a verdict that nobody can give"],
    [{ leftOut: undefined }, "an older version, which knew nothing of files left out"],
  ])("refuses decisions with %j: %s", (change) => {
    expect(v.safeParse(rememberedSchema, remembered(change)).success).toBe(false);
  });
});
