import { describe, expect, it } from "vitest";
import { metrics } from "../../../src/metrics/metrics.ts";
import { BLANK, draftReport, draftText } from "../../../src/report/draft.ts";
import { figures2017 } from "../../suites/figures2017.ts";
import { answers2017, checkedAgainst2017, line } from "./checking.ts";

const title = "2017年法治政府建设工作情况";

describe("a draft from the data of 2017", () => {
  const text = draftText(title, draftReport(metrics, answers2017));

  it("states every figure of the report, each once, and the check finds no difference", () => {
    const { claims, contradictions } = checkedAgainst2017(text);
    expect(claims.map(({ match }) => (match.kind === "about" ? match.metric.id : "-")).sort()).toEqual(Object.keys(figures2017).sort());
    expect(claims.filter(({ verdict }) => verdict !== "agrees" && verdict !== "rounded").map(line)).toEqual([]);
    expect(contradictions).toEqual([]);
  });

  it("writes figures as offices do", () => {
    for (const words of ["受理业务192.55万件", "办理率达99.38%", "权责清单5300项，较上年减少48项", "交易额为9.64亿元", "9月29日第一张", "政务信息1.5万条"]) expect(text).toContain(words);
  });
});

it("a figure without data is a blank, never a number", () => {
  const text = draftText(title, draftReport(metrics, []));
  expect(text.replace(title, "")).not.toMatch(/\d/);
  expect(text).toContain(`受理业务${BLANK}件`);
  expect(checkedAgainst2017(text).claims).toEqual([]);
});

it("a sentence about what there is no metric of is left out, and its paragraph with it", () => {
  const paragraphs = draftReport(metrics.filter(({ id }) => id.startsWith("trades.")), answers2017);
  expect(draftText(title, paragraphs)).toBe(`${title}\n（一）大力推行政务公开和便民服务。完成公共资源交易项目234项，交易额为9.64亿元。`);
});
