import { expect, it } from "vitest";
import { permits } from "../../../src/datasets/permits.ts";
import { narrow, nothingPicked } from "../../../src/datasets/view.ts";
import { panelById } from "../../../src/panels/all.ts";
import { tinyTable } from "../datasets/tinyTable.ts";
import { period } from "./sampleTables.ts";

const { documentNo, decided, validFrom, validTo, status } = permits.fields;

it.each([
  [1, "decided in the period and valid beyond it", ["2017-03-01", "2017-03-01", "2018-02-28", "有效"]],
  [1, "decided years ago", ["2013-03-01", "2013-03-01", "2018-02-28", "有效"]],
  [1, "begins on the last day itself", ["2017-12-01", "2017-12-31", "2018-02-28", "有效"]],
  [0, "begins the day after", ["2017-12-01", "2018-01-01", "2018-02-28", "有效"]],
  [0, "ends on the last day", ["2017-03-01", "2017-03-01", "2017-12-31", "有效"]],
  [1, "ends the day after", ["2017-03-01", "2017-03-01", "2018-01-01", "有效"]],
  [1, "has no end", ["2017-03-01", "2017-03-01", null, "有效"]],
  [1, "states no beginning", ["2017-03-01", null, "2018-02-28", "有效"]],
  [0, "was revoked", ["2017-03-01", "2017-03-01", "2018-02-28", "撤销"]],
  [1, "states no status", ["2017-03-01", "2017-03-01", "2018-02-28", null]],
  [0, "decided after the period", ["2018-01-02", "2018-01-02", "2018-02-28", "有效"]],
] as const)("%i in force at the year's end: %s", (inForce, _reason, [decision, from, to, stands]) => {
  // A second permit, so that there is something to draw.
  const table = tinyTable([
    [documentNo, ["甲", "乙"]],
    [decided, [decision, "2017-01-01"]],
    [validFrom, [from, "2017-01-01"]],
    [validTo, [to, "2030-01-01"]],
    [status, [stands, "有效"]],
  ]);
  const now = narrow(permits, table, period("2017-01-01 2017-12-31"), nothingPicked);
  expect(panelById("permitsExpiring").compute({ now, before: null })).toMatchObject({ inForce: inForce + 1 });
});

it("counts what expires by month and within so many days, and names those rows", () => {
  const table = tinyTable([
    [documentNo, ["甲", "乙", "丙", "丁"]],
    [decided, ["2017-01-01", "2017-01-02", "2017-01-03", "2017-01-04"]],
    [validTo, ["2018-01-31", "2018-02-01", "2018-06-29", "2019-01-01"]],
  ]);
  const now = narrow(permits, table, period("2017-01-01 2017-12-31"), nothingPicked);
  expect(panelById("permitsExpiring").compute({ now, before: null })).toMatchObject({
    expiring: [1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    within90: 2,
    within180: 3,
    rows: [{ documentNo: ["甲"] }, { documentNo: ["乙"] }, null, null, null, { documentNo: ["丙"] }, null, null, null, null, null, null],
  });
});
