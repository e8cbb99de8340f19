import { describe, expect, it } from "vitest";
import type { ImportedFile } from "../../../../src/import/importFile.ts";
import { imported, sheet } from "../importing.ts";

const candidatesOf = ({ recognition }: ImportedFile) => recognition.candidates.map(({ dataset }) => dataset.id);
const fieldsOf = ({ recognition }: ImportedFile) => recognition.mapping.map((field) => field?.id ?? null);

const tie = sheet("受理编号,受理时间,许可编号,许可决定日期,部门", "SL1,2017-03-01,XK1,2017-03-02,市公安局", "SL2,2017-03-03,XK2,2017-03-04,市民政局");
const incomplete = sheet("项目编号,项目名称,交易类别,交易方式,拍板价,成交日期", "A1,道路,工程建设,公开招标,100,2017-03-01", "A2,桥梁,工程建设,邀请招标,200,2017-04-02");

describe("recognition", () => {
  it("tells by how much the best was better than the next", async () => {
    const file = await imported(sheet("办件编号,事项名称,申请人,办理部门,受理时间,许可编号,许可内容,许可决定日期,许可机关", "SL1,道路,某人,市公安局,2017-03-01,XK1,内容,2017-03-05,市公安局"));
    const [first, second] = file.recognition.candidates;
    expect(file.recognition.verdict).toBe("recognised");
    expect(candidatesOf(file)).toEqual(["permits", "cases"]);
    expect(second.score).toBeLessThan(0.9 * first.score);
    expect(file.notices).toEqual([]);
  });

  it("scores a file higher whose title speaks for it", async () => {
    const lines = ["项目名称,成交金额,日期", "道路,100,2017-03-01"];
    const bare = await imported(sheet(...lines));
    const titled = await imported(sheet("2017年公共资源交易情况,,", ...lines));
    expect(titled.recognition.candidates[0].score).toBeGreaterThan(bare.recognition.candidates[0].score);
  });

  it("does not decide between two that are as likely, and names both", async () => {
    const file = await imported(tie);
    expect(file).toMatchObject({ dataset: null, recognition: { verdict: "tie" }, report: { dataset: null } });
    expect(candidatesOf(file)).toEqual(["permits", "cases"]);
    expect(file.notices.map(({ zh }) => zh)).toEqual([expect.stringContaining("既像“行政许可”，又像“政务服务办件”")]);
  });

  it("says what each column would be in either case, so that somebody can choose", async () => {
    const [permits, cases] = (await imported(tie)).recognition.candidates;
    expect(permits.mapping.map((field) => field?.id ?? null)).toEqual([null, null, "permitNo", "decided", "authority"]);
    expect(cases.mapping.map((field) => field?.id ?? null)).toEqual(["caseNo", "received", null, null, "department"]);
  });

  it("asks where only a required column is missing, and says which", async () => {
    const file = await imported(incomplete);
    expect(file).toMatchObject({ dataset: null, recognition: { verdict: "incomplete" } });
    const [{ dataset, lacks, mapping }] = file.recognition.candidates;
    expect(dataset.id).toBe("trades");
    expect(lacks.map((group) => group.map(({ id }) => id))).toEqual([["amount", "budget"]]);
    expect(mapping.map((field) => field?.id ?? null)).toEqual(["projectNo", "projectName", "category", "method", null, "tradedOn"]);
  });

  it.each([
    [sheet("流水,事由,哪天", "A1,道路,2017-03-01", "A2,桥梁,2017-03-02"), "headings that nobody knows"],
    [sheet("姓名,电话,备注", "甲,1,无", "乙,2,无"), "headings that every list has"],
  ])("knows what it does not know: %j, %s", async (content) => {
    const file = await imported(content);
    expect(file).toMatchObject({ dataset: null, recognition: { verdict: "unknown" } });
    expect(fieldsOf(file)).toEqual([null, null, null]);
  });

  it("takes no column by its heading alone: values that do not fit are another thing of that name", async () => {
    const file = await imported(sheet("项目编号,项目名称,成交金额,成交日期", "A1,道路,100,张三签字", "A2,桥梁,200,李四签字", "A3,水渠,300,王五签字"));
    expect(file.recognition.candidates[0].mapping.map((field) => field?.id ?? null)).toEqual(["projectNo", "projectName", "amount", null]);
  });

  it("gives each field one column where two bear the same heading", async () => {
    const file = await imported(sheet("项目编号,项目名称,成交金额,成交金额,成交日期", "A1,道路,100,90,2017-03-01", "A2,桥梁,200,180,2017-03-02"));
    expect(fieldsOf(file)).toEqual(["projectNo", "projectName", "amount", null, "tradedOn"]);
  });

  it("takes, of two columns of the same heading, the one whose values fit", async () => {
    const file = await imported(sheet("项目编号,项目名称,成交金额,成交金额,成交日期", "A1,道路,大写,90,2017-03-01", "A2,桥梁,如上,180,2017-03-02"));
    expect(fieldsOf(file)).toEqual(["projectNo", "projectName", null, "amount", "tradedOn"]);
  });
});
