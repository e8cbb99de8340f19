import { describe, expect, test } from "vitest";
import { cleanDocumentNo } from "../../../src/clean/documentNo.ts";
import { DOCUMENT_BRACKETS } from "../../../src/clean/rules.ts";
import { outcome, ruleIds } from "./outcome.ts";

describe("a document number has its year in 六角括号", () => {
  test.each([
    ["格政[2017]86号", "格政〔2017〕86号", "square brackets, as most keyboards have"],
    ["格政（2017）86号", "格政〔2017〕86号", "round ones, full-width"],
    ["格政(2017)86号", "格政〔2017〕86号", "and half-width"],
    ["格政【2017】86号", "格政〔2017〕86号", "black lenticular ones"],
    ["格政［2017］86号", "格政〔2017〕86号", "full-width square ones"],
    ["格政办 [2017] 5 号", "格政办〔2017〕5号", "with space around them"],
    ["淳政工出[2023]15、16号", "淳政工出〔2023〕15、16号", "two numbers in one, as a real file has"],
    ["GRM[2017]001", "GRM〔2017〕001", "a registration number"],
  ])("%s is %s: %s", (raw, clean) => {
    expect(outcome(cleanDocumentNo(raw))).toBe(clean);
    expect(ruleIds(cleanDocumentNo(raw))).toContain(DOCUMENT_BRACKETS.id);
  });

  test.each([
    ["通新城建管文〔2021〕81号", "it has them already"],
    ["格政86号", "no year"],
    ["会议纪要(第3期)", "what is in the brackets is no year"],
  ])("%s stays: %s", (raw) => {
    expect(outcome(cleanDocumentNo(raw))).toBe(raw);
    expect(ruleIds(cleanDocumentNo(raw))).not.toContain(DOCUMENT_BRACKETS.id);
  });

  test("no number is none", () => expect(outcome(cleanDocumentNo(" "))).toBeNull());
});
