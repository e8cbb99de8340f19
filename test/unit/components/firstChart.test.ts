import { expect, it } from "vitest";
import { firstChart } from "../../../src/components/plain/firstChart.ts";
import type { PlainColumn } from "../../../src/worker/plainApi.ts";

function columns(...all: readonly Partial<PlainColumn>[]): PlainColumn[] {
  const none = { zh: "", en: "" };
  return all.map((one, index) => ({ index, heading: none, kind: "text", personal: false, repeats: false, unit: none, ...one }));
}

it.each<[why: string, columns: PlainColumn[], by: number | undefined, measure: string | undefined]>([
  ["rows by the first text that repeats", columns({ kind: "code" }, {}, { repeats: true }, { kind: "number" }), 2, "rows null"],
  ["rows by date where no text repeats", columns({}, { kind: "day" }, { kind: "number" }), 1, "rows null"],
  ["the first numbers where each row has a text of its own, for a count would be 1 throughout", columns({}, { kind: "number" }, { kind: "number" }), 0, "sum 1"],
  ["rows where there is nothing but numbers", columns({ kind: "number", repeats: true }), 0, "rows null"],
  ["never people", columns({ personal: true, repeats: true }, { kind: "code" }), 1, "rows null"],
  ["nothing where there are only people", columns({ personal: true }), undefined, undefined],
])("begins with %s", (_, all, by, measure) => {
  const first = firstChart(all);
  expect(first?.by).toBe(by);
  expect(first && `${first.measure.kind} ${first.measure.column}`).toBe(measure ?? null);
});
