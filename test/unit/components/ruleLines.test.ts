import { expect, it } from "vitest";
import { ruleLines } from "../../../src/components/data/ruleLines.ts";
import { undecided, type RuleOff } from "../../../src/import/decisions/decisions.ts";
import type { Change } from "../../../src/import/report.ts";
import { imported, sheet } from "../import/importing.ts";

const change = (rule: string, count: number): Change => ({ rule, field: "amount", count, example: { line: 2, raw: "", clean: "" } });

async function reading(changes: readonly Change[], ...rulesOff: RuleOff[]) {
  const { report } = await imported(sheet("项目编号,成交金额", "A1,1"));
  return { report: { ...report, changes }, decisions: { ...undecided, rulesOff }, recognition: { verdict: "recognised", candidates: [], template: null } } as const;
}

it("puts the rule that changed most first, and those switched off last", async () => {
  const lines = ruleLines(await reading([change("a", 1), change("b", 9)], { field: "amount", rule: "c" }));
  expect(lines.map(({ rule, change: made }) => [rule, made?.count ?? null])).toEqual([["b", 9], ["a", 1], ["c", null]]);
});

it("leaves a rule in its place when it is switched off, and when another begins to apply", async () => {
  const before = ruleLines(await reading([change("a", 1), change("b", 9)]));
  const after = ruleLines(await reading([change("a", 1), change("d", 20)], { field: "amount", rule: "b" }), before);
  expect(after.map(({ rule }) => rule)).toEqual(["b", "a", "d"]);
});
