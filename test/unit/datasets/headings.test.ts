import { describe, expect, test } from "vitest";
import { datasets } from "../../../src/datasets/all.ts";
import { recognise, type Recognition } from "../../../src/import/recognition/recognise.ts";

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
  ["tasks", "序号 领域 任务名称 牵头单位 责任单位 完成时限 进展情况 状态", "a ledger of the year's tasks"],
  ["tasks", "督办编号 督办事项 主办部门 督办人 办结期限 状态", "a list of matters that are followed up"],
  ["tasks", "领域 牵头单位 任务数", "numbers by area"],
  ["intermediaryServices", "序号 中介服务事项名称 涉及的审批事项 审批部门 设定依据 实施机构 收费性质", "the annex of a decision"],
  ["intermediaryServices", "审批部门 收费性质 中介服务事项数 公布日期", "numbers by department"],
  ["mergedLicences", "序号 原发证部门 涉企证照事项 事项类型 整合方式 首照日期", "the list"],
  ["mergedLicences", "证照事项名称 主管部门 整合情况", "the list, in short"],
  ["disclosures", "月份 公开单位 栏目 条数", "a monthly tally"],
  ["disclosures", "索引号 标题 发布机构 栏目名称 发布日期 公开方式", "an export of the site's own"],
  ["documents", "成文日期 信息类别编号 信息公开节点 主题分类名称 体裁分类名称 发布机构 公开方式 索引号 有效性 规范性文件登记号 文件编号 标题", "an export of the site's content system"],
  ["documents", "序号 文件名称 文号 起草部门 送审日期 审查日期 登记号 登记日期 公布日期 有效期", "a register of reviews"],
  ["documents", "文件标题 发文字号 制定机关 施行日期 有效期至 效力状态", "a list of what is in force"],
  ["legalAdvice", "序号 单位 法律顾问姓名 律所 审查事项 事项类型 服务类型 出具日期 意见结论", "one row per opinion"],
  ["legalAdvice", "月份 服务类型 法律意见数", "a monthly summary"],
  ["disputes", "案号 原告 被告 案由 受案法院 收案时间 结案日期 裁判结果 负责人出庭", "lawsuits"],
  ["disputes", "复议案号 申请人 被申请人 案由 受理日期 决定日期 复议决定", "reviews"],
  ["disputes", "月份 案件程序 审理结果 案件数", "a summary"],
  ["petitions", "序号 信访件编号 登记日期 姓名 联系电话 信访形式 内容分类 反映内容 责任单位 限办日期 办结日期 办理状态", "the register"],
  ["petitions", "省信访件编号 市受理编号 反映日期 姓名 来电号码 联系电话 发生地 反映内容 内容分类 紧急程度 处理人", "an export of the petition system"],
  ["petitions", "月份 信访形式 件次 办结件次", "a monthly summary"],
  ["penalties", "行政处罚决定书文号 处罚名称 处罚类别1 处罚类别2 处罚事由 处罚依据 行政相对人名称 行政相对人代码_1(统一社会信用代码) 法定代表人姓名 处罚结果 处罚决定日期 处罚截止期 处罚机关 当前状态 地方编码", "the layout of 2015"],
  ["penalties", "行政相对人名称 行政相对人代码_1(统一社会信用代码) 行政处罚决定文书号 违法行为类型 违法事实 处罚依据 处罚类别 处罚内容 罚款金额（万元） 处罚决定日期 公示截止期 处罚机关", "the layout of 2018"],
  ["penalties", "月份 处罚机关 处罚类别 处罚件数", "a monthly summary"],
  ["legalTraining", "序号 活动名称 类型 主办单位 时间 地点 参加人数 发放资料", "one row per event"],
  ["legalTraining", "活动主题 活动类别 组织单位 举办场次 受众人数 活动时间", "several under one heading"],
];

const others: readonly (readonly [headings: string, why: string])[] = [
  ["交易时间 交易类型 交易对方 商品 收/支 金额(元) 支付方式 当前状态 交易单号 商户单号 备注", "a payment statement"],
  ["交易日期 摘要 交易场所 交易金额(收入) 交易金额(支出) 余额 对方户名", "a bank statement"],
  ["项目名称 责任单位 备注", "any list of projects"],
  ["日期 部门 姓名", "any dated list"],
  ["标题 发布日期 单位", "any list of articles"],
  ["案件编号 案由 承办人 立案日期", "any list of cases"],
  ["姓名 单位 联系电话 备注", "a list of people"],
];

const ties: readonly (readonly [first: string, second: string, headings: string, why: string])[] = [
  ["permits", "penalties", "行政相对人名称 许可编号 许可决定日期 许可机关 行政处罚决定书文号 处罚类别 处罚决定日期 处罚机关", "both halves of 双公示 in one sheet"],
  ["disputes", "petitions", "案号 案由 收案日期 裁判结果 信访件编号 信访日期 信访形式 办理状态", "a sheet of all that people complain of"],
];

describe("a file is known by its headings", () => {
  test.each(files)("%s: %s (%s)", (id, headings) => {
    expect(recogniseBy(headings).dataset?.id).toBe(id);
  });

  test.each(ties)("%s or %s, which only somebody can tell: %s (%s)", (first, second, headings) => {
    const { dataset, candidates } = recogniseBy(headings);
    expect(dataset).toBeNull();
    expect(candidates.map((one) => one.dataset.id)).toEqual(expect.arrayContaining([first, second]));
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
