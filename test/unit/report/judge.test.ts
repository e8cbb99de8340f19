import { describe, expect, it } from "vitest";
import { yearPeriod } from "../../../src/clean/day.ts";
import { readReport } from "../../../src/report/claims.ts";
import { judge } from "../../../src/report/judge.ts";

function judged(text: string, actual: number) {
  const [claim] = readReport(text, yearPeriod(2017)).claims;
  if (claim === undefined) throw new Error(text);
  return judge(claim, actual);
}

describe("a claim against the data", () => {
  it.each([
    ["受理108件", 108, "agrees", ""],
    ["受理108件", 102, "differs", ""],
    ["办理率99%", 0.9938, "rounded", "四舍五入到整数百分数"],
    ["办理率99.4%", 0.9938, "rounded", "四舍五入到一位小数百分数"],
    ["办理率99.3%", 0.9938, "rounded", "舍去一位小数百分数以下的尾数"],
    ["办理率100%", 0.9938, "differs", "nobody rounds 99.38% to 100%"],
    ["办理率100%", 0.999, "rounded", "99.9% to whole numbers"],
    ["交易额9.64亿元", 964_312_000, "rounded", "四舍五入到亿元（两位小数）"],
    ["交易额9.62亿元", 964_000_000, "differs", ""],
    ["受理192.55万件", 1_925_485, "rounded", "四舍五入到万件（两位小数）"],
    ["受理192万件", 1_925_485, "rounded", "舍去万件（整数）以下的尾数"],
    ["受理1925000件", 1_925_485, "differs", "written to the last digit"],
    ["学习150余次", 153, "rounded", "“150余次”含此数"],
    ["学习150余次", 149, "differs", "fewer than said"],
    ["学习150余次", 170, "differs", "nobody says 150余 for 170"],
    ["受理近200件", 195, "rounded", "“近200件”含此数"],
    ["受理近200件", 201, "differs", "more than said"],
    ["受理约110件", 108, "rounded", "约数相符"],
    ["受理超过190万件", 1_925_485, "rounded", "“超过190万件”含此数"],
    ["培训3—5次", 4, "rounded", "在“3—5次”之内"],
    ["培训3—5次", 6, "differs", ""],
  ] as const)("%s is against %d: %s %s", (text, actual, kind, how) => {
    const judgement = judged(text, actual);
    expect(judgement.kind).toBe(kind);
    if (judgement.kind === "rounded") expect(judgement.how.zh).toMatch(how.includes("99.9%") ? /四舍五入/ : how);
  });

  it.each([
    ["受理1925485万件", 1_925_485, 10_000, "相差10,000倍，疑“万”为误写"],
    ["受理192.55件", 1_925_500, 0.0001, "相差10,000倍，疑漏写“万”"],
    ["交易额9.64元", 964_000_000, 1e-8, "相差100,000,000倍，疑漏写“亿”"],
    ["受理19254850件", 1_925_485, 10, "为数据的10倍，请核对单位或小数点"],
  ] as const)("%s has its unit in doubt against %d", (text, actual, times, cause) => {
    expect(judged(text, actual)).toEqual({ kind: "unit", times: expect.closeTo(times, 12), cause: expect.objectContaining({ zh: cause }) });
  });

  it("a round number of one digit ten times too large is simply wrong", () => {
    expect(judged("取消30项", 3)).toEqual({ kind: "differs", by: 27 });
  });
});
