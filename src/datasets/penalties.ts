import { defineDataset } from "./dataset.ts";
import { category, code, count, day, department, documentNo, money, text, type CategoryValue } from "./field.ts";
import { counted } from "./measure.ts";
import { notBefore, notNegative } from "./rowRule.ts";
import { oneScale } from "./scale.ts";

/** 处罚种类 of 行政处罚法（2009）第八条. */
const kinds: readonly CategoryValue[] = [
  { zh: "警告", en: "Warning", aliases: ["警告处罚", "1", "01"] },
  { zh: "罚款", en: "Fine", aliases: ["2", "02", "处以罚款"] },
  { zh: "没收违法所得、没收非法财物", en: "Confiscation", aliases: ["没收违法所得", "没收非法财物", "没收违法所得没收非法财物", "3", "03", "没收"] },
  { zh: "责令停产停业", en: "Suspension of business", aliases: ["4", "04", "停产停业"] },
  { zh: "暂扣或者吊销许可证、执照", en: "Licence withdrawn", aliases: ["暂扣或吊销许可证", "暂扣或者吊销许可证", "吊销许可证", "暂扣许可证", "吊销执照", "5", "05"] },
  { zh: "行政拘留", en: "Detention", aliases: ["拘留", "6", "06"] },
  { zh: "其他", en: "Other", aliases: ["其它", "7", "07", "99"] },
];

/** 行政处罚「双公示」, in the national layout of 2015 and in that of 2018, whose numbered codes go by the gloss as those of permits do. */
export const penalties = defineDataset({
  id: "penalties",
  label: { zh: "行政处罚", en: "Penalties" },
  unit: { zh: "件", en: "penalties" },
  titles: ["行政处罚", "处罚信息", "处罚公示", "处罚决定"],
  fields: {
    party: text({
      zh: "行政相对人名称",
      en: "Party",
      personal: "name",
      aliases: ["相对人名称", "行政相对人", "被处罚人", "被处罚单位", "当事人", "当事人名称", "处罚对象", "CF_XDR_MC"],
    }),
    partyKind: category({ zh: "行政相对人类别", en: "Kind of party", aliases: ["相对人类别", "CF_XDR_LB"] }),
    creditCode: code("credit", {
      zh: "统一社会信用代码",
      en: "Unified social credit code",
      aliases: ["行政相对人代码_1(统一社会信用代码)", "行政相对人代码_1", "社会信用代码", "信用代码", "CF_XDR_SHXYM"],
    }),
    organisationCode: code("serial", {
      zh: "组织机构代码",
      en: "Organisation code",
      aliases: ["行政相对人代码_2(组织机构代码)", "行政相对人代码_3(组织机构代码)", "CF_XDR_ZZJG"],
    }),
    registrationNo: code("serial", {
      zh: "工商注册号",
      en: "Business registration number",
      aliases: ["工商登记码", "行政相对人代码_2(工商注册号)", "行政相对人代码_3(工商登记码)", "CF_XDR_GSZC"],
    }),
    taxNo: code("serial", { zh: "税务登记号", en: "Tax registration number", aliases: ["行政相对人代码_4(税务登记号)", "CF_XDR_SWDJ"] }),
    documentNo: documentNo({
      zh: "行政处罚决定书文号",
      en: "Decision number",
      aliases: ["行政处罚决定文书号", "行政处罚决定书号", "处罚决定书文号", "处罚文号", "处罚决定文号", "决定书文号", "文号", "CF_WSH"],
    }),
    name: text({ zh: "处罚名称", en: "Penalty", aliases: ["案件名称", "处罚项目名称"] }),
    kind: category({
      zh: "处罚类别",
      en: "Kind of penalty",
      aliases: ["处罚类别1", "处罚种类", "行政处罚类别", "行政处罚种类", "处罚类型", "CF_CFLB"],
      values: kinds,
      open: true,
    }),
    secondKind: category({ zh: "处罚类别2", en: "Second kind", values: [] }),
    offence: text({ zh: "违法行为类型", en: "Offence", aliases: ["违法行为", "CF_WFXW"] }),
    facts: text({ zh: "处罚事由", en: "Grounds", aliases: ["违法事实", "主要违法事实", "处罚原因", "案由", "CF_SY"] }),
    basis: text({ zh: "处罚依据", en: "Legal basis", aliases: ["法律依据", "CF_YJ"] }),
    content: text({ zh: "处罚结果", en: "Decision", aliases: ["处罚内容", "行政处罚内容", "CF_NR"] }),
    fine: money({ zh: "罚款金额", en: "Fine", aliases: ["罚款数额", "处罚金额", "罚没金额", "CF_NR_FK"] }),
    confiscated: money({ zh: "没收金额", en: "Confiscated", aliases: ["没收违法所得、没收非法财物的金额", "没收违法所得金额", "CF_NR_WFFF"] }),
    decided: day({
      zh: "处罚决定日期",
      en: "Decided on",
      required: true,
      aliases: [
        "处罚日期", "处罚生效期", "处罚决定日期/处罚生效期", "处罚决定时间", "决定日期", "处罚时间", "CF_JDRQ", "月份", "统计月份", "统计期", "年度", "年份",
      ],
    }),
    shownUntil: day({ zh: "公示截止期", en: "Published until", aliases: ["处罚截止期", "处罚有效期", "公示截止日期", "CF_GSJZQ"] }),
    authority: department({
      zh: "处罚机关",
      en: "Authority",
      aliases: ["处罚部门", "处罚单位", "作出处罚机关", "执法部门", "执法单位", "决定机关", "CF_CFJG"],
    }),
    status: category({
      zh: "当前状态",
      en: "Status",
      aliases: ["处罚状态", "状态", "CF_ZT"],
      values: [
        { zh: "正常", en: "In force", aliases: ["0", "有效"] },
        { zh: "撤销", en: "Revoked", aliases: ["已撤销"] },
        { zh: "异议", en: "Disputed" },
        { zh: "其他", en: "Other", aliases: ["3", "其它"] },
      ],
      open: true,
    }),
    legalPerson: text({
      zh: "法定代表人",
      en: "Legal representative",
      personal: "name",
      aliases: ["法定代表人姓名", "法人代表", "法定代表人(负责人)", "CF_FRDB", "CF_FDDB"],
    }),
    legalPersonId: code("identity", { zh: "法定代表人身份证号", en: "Legal representative's ID number", aliases: ["CF_FR_SFZH"] }),
    partyId: code("identity", {
      zh: "居民身份证号",
      en: "Party's ID number",
      aliases: ["行政相对人代码_5(居民身份证号)", "身份证号", "证件号码", "CF_XDR_ZJHM"],
    }),
    penaltyCount: count({ zh: "处罚件数", en: "Penalties", aliases: ["处罚数", "处罚数量", "处罚案件数", "案件数"] }),
  },
  shape: (f) => ({
    time: f.decided,
    department: f.authority,
    key: [f.documentNo],
    counts: [f.penaltyCount],
    oneOf: [[f.documentNo, f.kind, f.facts, f.content, f.penaltyCount], [f.authority, f.facts, f.content, f.kind]],
    rules: [notBefore(f.shownUntil, f.decided), notNegative(f.fine), notNegative(f.penaltyCount)],
    dated: [f.decided],
    checks: [oneScale([f.penaltyCount], [f.authority, f.kind])],
  }),
});

/** 行政处罚, 件. */
export const penaltyTotal = counted(penalties.fields.penaltyCount);
