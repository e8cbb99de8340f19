import { describe, expect, test } from "vitest";
import { countPlaywright, countVitest, judge } from "../counts.mjs";

const clean = { passed: 5, failed: 0, skipped: 0, broken: [] };

describe("what a runner's counts are worth", () => {
  test.each([
    ["all passed", true, clean, 5, 0],
    ["a failed test", false, { ...clean, failed: 2 }, 5, 2],
    ["a skipped test counts as failed", true, { ...clean, skipped: 3 }, 5, 3],
    ["a file that could not be loaded", false, { ...clean, broken: ["a.test.ts"] }, 5, 1],
    ["no tests at all", true, { ...clean, passed: 0 }, 0, 1],
    ["unhappy without naming a test", false, clean, 5, 1],
    ["no report", false, undefined, 0, 1],
    ["no report, though it ended well", true, undefined, 0, 1],
  ])("%s", (_reason, ok, counts, passed, failed) => {
    const outcome = judge("suite", ok, counts);
    expect(outcome).toMatchObject({ passed, failed });
    expect(outcome.remarks.length > 0).toBe(failed > (counts?.failed ?? 0));
  });
});

test("a vitest file without tests that failed is not lost", () => {
  const file = { name: "a.test.ts", status: "failed", assertionResults: [] };
  const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [file] };
  expect(countVitest(report)).toEqual({ passed: 1, failed: 0, skipped: 2, broken: ["a.test.ts"] });
});

test("a flaky Playwright test failed", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [{ message: "no server" }] })).toEqual({
    passed: 4,
    failed: 2,
    skipped: 2,
    broken: ["no server"],
  });
});
