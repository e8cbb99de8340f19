import { describe, expect, test } from "vitest";
import { approvalItems } from "../../../src/datasets/approvalItems.ts";
import { cases } from "../../../src/datasets/cases.ts";
import type { Dataset } from "../../../src/datasets/dataset.ts";
import { permits } from "../../../src/datasets/permits.ts";
import { powers } from "../../../src/datasets/powers.ts";
import { trades } from "../../../src/datasets/trades.ts";
import { visits } from "../../../src/datasets/visits.ts";
import { recognise, type Recognition } from "../../../src/import/recognition/recognise.ts";

const datasets: readonly Dataset[] = [cases, approvalItems, permits, powers, trades, visits];

/** By headings alone: every value fits, and no title helps. */
function recogniseBy(headings: string): Recognition {
  return recognise(datasets, headings.split(" "), "", () => 1);
}

const files: readonly (readonly [string, headings: string, why: string])[] = [
  ["cases", "办件编号 事项名称 事项类型 办理部门 申请人 证件号 受理日期 承诺办结日期 办结日期 办理状态 收费金额 区域", "one row per case"],
  ["cases", "月份 办理部门 事项类型 受理数 办结数 按时办结数", "a monthly summary"],
  ["cases", "统计月份 单位 收件数 办结量", "a summary in other words"],
  ["approvalItems", "序号 项目名称 审批部门 设定依据 处理决定 备注", "the annex of a decision"],
  ["permits", "行政相对人名称 许可编号 许可内容 许可决定日期 有效期至 许可机关 当前状态", "the layout of 2018, in part"],
  ["permits", "月份 许可机关 许可类别 许可数量", "a monthly summary"],
  ["powers", "序号 职权名称 职权类型 实施依据 行使主体", "a list"],
  ["powers", "部门名称 权力类型 事项数量 年度", "numbers by department"],
  ["trades", "序号 id 项目名称 网址 zbkzj 下浮率 kbjj 投标单位数量 city province", "bids in pinyin initials, without a date"],
  ["trades", "项目名称 项目编号 开标时间 工程分类 预算 备注", "bid openings: no deal yet"],
  ["trades", "月份 交易类别 项目数 交易额（万元）", "a monthly summary"],
  ["visits", "日期 浏览量(PV) 访客数(UV) IP数 跳出率(%) 平均访问时长", "page views, but no visits"],
];

const others: readonly (readonly [headings: string, why: string])[] = [
  ["交易时间 交易类型 交易对方 商品 收/支 金额(元) 支付方式 当前状态 交易单号 商户单号 备注", "a payment statement"],
  ["交易日期 摘要 交易场所 交易金额(收入) 交易金额(支出) 余额 对方户名", "a bank statement"],
  ["项目名称 责任单位 备注", "any list of projects"],
  ["日期 部门 姓名", "any dated list"],
];

describe("a file is known by its headings", () => {
  test.each(files)("%s: %s (%s)", (id, headings) => {
    expect(recogniseBy(headings).dataset?.id).toBe(id);
  });

  test.each(others)("not %s (%s)", (headings) => {
    expect(recogniseBy(headings).dataset).toBeNull();
  });
});

test("the codes of a permit go by the gloss, whose number changed between the national layouts", () => {
  const fieldsOf2015 = mappedIds("许可决定日期 许可机关 行政相对人代码_1(统一社会信用代码) 行政相对人代码_2（组织机构代码） 行政相对人代码_3(工商登记码) 许可内容");
  const fieldsOf2018 = mappedIds("许可决定日期 许可机关 行政相对人代码＿1（统一社会信用代码） 行政相对人代码_2(工商注册号) 行政相对人代码_3(组织机构代码) 许可内容");
  expect(fieldsOf2015.slice(2, 5)).toEqual(["creditCode", "organisationCode", "registrationNo"]);
  expect(fieldsOf2018.slice(2, 5)).toEqual(["creditCode", "registrationNo", "organisationCode"]);
});

test("where a file has a control price, a benchmark and a deal, the deal is the amount", () => {
  expect(mappedIds("项目名称 基准价 控制价 中标金额 开标时间")).toEqual(["projectName", null, "budget", "amount", "tradedOn"]);
});

test("a rate is never taken for the count in its name, nor one rate for another", () => {
  expect(mappedIds("月份 办理部门 受理数 办结数 按时办结率 提前办结率 办结率")).toEqual([
    "received", "department", "acceptedCount", "completedCount", "onTimeRate", "earlyRate", "completionRate",
  ]);
  expect(mappedIds("项目编号 预算金额 成交金额 节约资金 节资率(%) 下浮率")).toEqual(["projectNo", "budget", "amount", "saved", "savingRate", "discount"]);
});

function mappedIds(headings: string): (string | null)[] {
  return recogniseBy(headings).mapping.map((field) => field?.id ?? null);
}
