import { beforeAll, describe, expect, it } from "vitest";
import type { FileReport } from "../../../../src/import/report.ts";
import { balances, imported } from "../importing.ts";

/** So many different numbers that none of them is kept as text. */
const ROWS = 70_000;

describe("codes too various to be kept", () => {
  let report: FileReport;

  beforeAll(async () => {
    // The check digit is computed, so that all hold but those set wrong; some end in zeros by chance.
    const identity = (i: number) => {
      const base = `632801${1950 + (i % 60)}${String(1 + (i % 12)).padStart(2, "0")}${String(1 + (i % 28)).padStart(2, "0")}${String(i % 1000).padStart(3, "0")}`;
      const sum = [...base].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
      return base + "10X98765432"[sum % 11];
    };
    const wrong = (code: string) => code.slice(0, 17) + (code.endsWith("1") ? "2" : "1");
    const lines = Array.from({ length: ROWS }, (_, i) => {
      const number = i === 41 ? "6.32801E+17" : `${20_170_101_000_000_000n + BigInt(i)}`;
      const id = i === 6 || i === 60_006 ? wrong(identity(i)) : i === 9 ? ` ${identity(i)} ` : i === 11 ? "632801********1234" : i % 2 === 0 ? identity(i) : `G${10_000_000 + i}`;
      return `${number},迁移,公安局,2017-01-01,${id}`;
    });
    const file = await imported(`办件编号,事项名称,办理部门,受理日期,证件号码\r\n${lines.join("\r\n")}\r\n`, "办件.csv");
    expect(balances(file)).toBe(true);
    report = file.report;
  });

  it("are asked for their check digits all the same, and the wrong ones are named by line", () => {
    const [digits] = report.checks.filter(({ check }) => check === "digits");
    expect(digits).toMatchObject({ field: "applicantId", ok: false, detail: "第 8、60008 行" });
    expect(Number(digits.stated) - Number(digits.computed)).toBe(2);
  });

  it("and for what Excel destroyed", () => {
    expect(report.checks.filter(({ check }) => check === "destroyed")).toMatchObject([{ field: "caseNo", stated: ROWS, computed: ROWS - 1, detail: "第 43 行" }]);
  });
});
