import { expect, it } from "vitest";
import { everyDay } from "../../../src/datasets/everyDay.ts";
import { visits } from "../../../src/datasets/visits.ts";
import { tinyTable } from "./tinyTable.ts";

const { day } = visits.fields;
const march = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `2017-03-${String(from + i).padStart(2, "0")}`);

it.each([
  ["a month's first days", march(3, 31), ["2017-03-01", "2017-03-02"]],
  ["its last", march(1, 29), ["2017-03-30", "2017-03-31"]],
  ["none of a whole month", march(1, 31), []],
])("asks for whole months, and misses %s", (_, days, missing) => {
  const found = everyDay(day).find(tinyTable([[day, days]]), () => 1);
  expect(found).toMatchObject({ checked: 31, wrong: missing.length });
  expect(found?.faults.map(({ words }) => words?.zh)).toEqual(missing);
});
