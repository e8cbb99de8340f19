import { defineDataset } from "./dataset.ts";
import { category, code, count, day, department, text, type CategoryValue } from "./field.ts";
import { counted } from "./measure.ts";
import { powerList } from "./powers.ts";
import { everyRow } from "./reference.ts";
import { notBefore, notNegative } from "./rowRule.ts";
import { oneScale } from "./scale.ts";
import { expiringWithin, inForce } from "./term.ts";

/** 许可类别 01-06; the older layout's 审批类别 uses the same words. */
const kinds: readonly CategoryValue[] = [
  { zh: "普通", en: "Ordinary", aliases: ["01", "1", "普通许可", "01普通"] },
  { zh: "特许", en: "Franchise", aliases: ["02", "2", "特许许可", "02特许"] },
  { zh: "认可", en: "Accreditation", aliases: ["03", "3", "03认可"] },
  { zh: "核准", en: "Verification", aliases: ["04", "4", "04核准"] },
  { zh: "登记", en: "Registration", aliases: ["05", "5", "05登记"] },
  { zh: "其他", en: "Other", aliases: ["06", "6", "其它", "06其他"] },
];

/** Codes 1 and 2 are left as written: 1 was 撤销 in the layout of 2015 and is 有效 in that of 2018. */
const states: readonly CategoryValue[] = [
  { zh: "有效", en: "In force", aliases: ["0", "正常", "现行有效"] },
  { zh: "撤销", en: "Revoked", aliases: ["已撤销", "撤回"] },
  { zh: "注销", en: "Cancelled", aliases: ["已注销"] },
  { zh: "无效", en: "No longer in force", aliases: ["失效", "过期", "已过期"] },
  { zh: "异议", en: "Disputed" },
  { zh: "其他", en: "Other", aliases: ["3", "其它"] },
];

/** 当前状态 of permits that no longer hold, whatever their term. */
const ENDED = ["撤销", "注销", "无效"];

/**
 * 行政许可「双公示」, in the national layout of 2015 and in that of 2018.
 * The number in 行政相对人代码_2 means 组织机构代码 in one and 工商注册号 in the other, so codes go by the gloss in brackets;
 * only _1 means the same in both.
 */
export const permits = defineDataset({
  id: "permits",
  label: { zh: "行政许可", en: "Permits" },
  unit: { zh: "件", en: "permits" },
  titles: ["行政许可", "许可信息", "许可公示", "双公示", "许可决定"],
  fields: {
    holder: text({
      zh: "行政相对人名称",
      en: "Holder",
      personal: "name",
      aliases: ["相对人名称", "行政相对人", "企业名称", "单位名称", "申请人", "被许可人", "持证人", "建设单位", "XK_XDR_MC"],
    }),
    holderKind: category({
      zh: "行政相对人类别",
      en: "Kind of holder",
      aliases: ["相对人类别", "XK_XDR_LB"],
      values: [
        { zh: "法人及非法人组织", en: "Organisation", aliases: ["法人", "企业"] },
        { zh: "自然人", en: "Person", aliases: ["个人"] },
        { zh: "个体工商户", en: "Sole trader", aliases: ["个体户", "个体"] },
      ],
      open: true,
    }),
    creditCode: code("credit", {
      zh: "统一社会信用代码",
      en: "Unified social credit code",
      aliases: [
        "行政相对人代码_1(统一社会信用代码)", "行政相对人代码_1", "社会统一信用代码", "统一信用代码", "社会信用代码", "信用代码",
        "纳税人识别号", "XK_XDR_SHXYM",
      ],
    }),
    organisationCode: code("serial", {
      zh: "组织机构代码",
      en: "Organisation code",
      aliases: ["行政相对人代码_2(组织机构代码)", "行政相对人代码_3(组织机构代码)", "机构代码", "XK_XDR_ZZJG"],
    }),
    registrationNo: code("serial", {
      zh: "工商注册号",
      en: "Business registration number",
      aliases: [
        "工商登记码", "工商注册码", "工商登记号", "行政相对人代码_2(工商注册号)", "行政相对人代码_3(工商登记码)", "XK_XDR_GSZC",
      ],
    }),
    taxNo: code("serial", {
      zh: "税务登记号",
      en: "Tax registration number",
      aliases: ["行政相对人代码_4(税务登记号)", "税务登记证号", "XK_XDR_SWDJ"],
    }),
    documentName: text({
      zh: "行政许可决定文书名称",
      en: "Decision document",
      aliases: ["许可决定文书名称", "决定文书名称", "XK_XKWS"],
    }),
    documentNo: code("serial", {
      zh: "行政许可决定文书号",
      en: "Decision number",
      aliases: [
        "行政许可决定书文号", "行政许可决定书号", "行政许可决定文号", "许可决定书文号", "许可决定文书号", "许可文书号", "许可文号",
        "决定书文号", "决定文书号", "文号", "XK_WSH",
      ],
    }),
    permitNo: code("serial", {
      zh: "许可编号",
      en: "Permit number",
      aliases: ["许可证编号", "许可证号", "许可证书编号", "证书编号", "许可文件编号", "行政许可编码", "XK_XKBH"],
    }),
    permitName: text({
      zh: "许可证书名称",
      en: "Permit",
      aliases: ["许可证名称", "许可文件名称", "许可事项", "许可项目名称", "项目名称", "事项名称", "证照名称", "XK_XKZS"],
    }),
    category: category({
      zh: "许可类别",
      en: "Kind of permit",
      aliases: ["审批类别", "许可类型", "行政许可类别", "XK_XKLB"],
      values: kinds,
      open: true,
    }),
    content: text({ zh: "许可内容", en: "Content", aliases: ["行政许可内容", "许可范围", "经营范围", "XK_NR"] }),
    decided: day({
      zh: "许可决定日期",
      en: "Decided on",
      required: true,
      aliases: [
        "许可日期", "决定日期", "发证日期", "颁发日期", "许可决定时间", "行政许可决定日期", "核发日期", "发证时间", "XK_JDRQ",
        "月份", "统计月份", "年月", "统计期", "统计时间", "年度", "年份",
      ],
    }),
    validFrom: day({ zh: "有效期自", en: "Valid from", aliases: ["有效期起", "有效期始", "生效日期", "许可生效日期", "XK_YXQZ"] }),
    validTo: day({
      zh: "有效期至",
      en: "Valid to",
      aliases: ["许可截止期", "许可截止日期", "有效截止日期", "有效期止", "有效期截止", "截止日期", "到期日期", "XK_YXQZI"],
    }),
    authority: department({
      zh: "许可机关",
      en: "Authority",
      aliases: ["许可部门", "发证机关", "发证部门", "许可机构", "审批部门", "审批机关", "决定机关", "实施部门", "部门", "XK_XKJG"],
    }),
    status: category({ zh: "当前状态", en: "Status", aliases: ["许可状态", "状态", "XK_ZT"], values: states, open: true }),
    legalPerson: text({
      zh: "法定代表人",
      en: "Legal representative",
      personal: "name",
      aliases: ["法定代表人姓名", "法人代表", "法人姓名", "负责人", "法定代表人(负责人)", "XK_FRDB", "XK_FDDB"],
    }),
    legalPersonId: code("identity", {
      zh: "法定代表人身份证号",
      en: "Legal representative's ID number",
      aliases: ["法定代表人证件号码", "法人身份证号", "XK_FR_SFZH"],
    }),
    holderId: code("identity", {
      zh: "居民身份证号",
      en: "Holder's ID number",
      aliases: ["行政相对人代码_5(居民身份证号)", "身份证号", "身份证号码", "证件号码", "XK_XDR_ZJHM"],
    }),
    issuedCount: count({
      zh: "许可数量",
      en: "Permits issued",
      aliases: ["许可数", "许可件数", "发证数", "发证数量", "核发数量", "办证数"],
    }),
  },
  shape: (f) => ({
    time: f.decided,
    department: f.authority,
    key: [f.documentNo],
    counts: [f.issuedCount],
    oneOf: [[f.documentNo, f.permitNo, f.permitName, f.content, f.issuedCount]],
    rules: [notBefore(f.validTo, f.decided), notBefore(f.validTo, f.validFrom), notNegative(f.issuedCount)],
    dated: [f.decided],
    checks: [oneScale([f.issuedCount], [f.authority, f.category])],
    subsets: {
      inForce: inForce({ ...f, ended: ENDED }),
      expiring90: expiringWithin(90, { ...f, ended: ENDED }),
      expiring180: expiringWithin(180, { ...f, ended: ENDED }),
    },
    references: [{ field: f.permitName, asks: everyRow, list: powerList }],
  }),
});

/** 行政许可, 件. */
export const permitsIssued = counted(permits.fields.issuedCount);
