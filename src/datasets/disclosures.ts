import { defineDataset } from "./dataset.ts";
import { category, code, count, day, department, text } from "./field.ts";
import { counted } from "./measure.ts";
import { notNegative } from "./rowRule.ts";
import { oneScale } from "./scale.ts";

/** 政务信息公开: one row per item that was entered, or 月份 × 部门 × 栏目 with 条数. */
export const disclosures = defineDataset({
  id: "disclosures",
  label: { zh: "政务信息公开", en: "Information disclosed" },
  unit: { zh: "条", en: "entries" },
  titles: ["信息公开", "政务公开", "政务信息", "信息录入", "信息发布", "信息更新"],
  fields: {
    entered: day({
      zh: "公开日期",
      en: "Disclosed on",
      required: true,
      aliases: ["发布日期", "发布时间", "公开时间", "录入日期", "录入时间", "月份", "统计月份", "年月", "统计期", "日期", "时间", "年度", "年份"],
    }),
    department: department({
      zh: "公开单位",
      en: "Department",
      aliases: ["公开部门", "发布单位", "发布部门", "发布机构", "信息来源", "录入单位", "报送单位", "单位", "部门", "部门名称", "单位名称"],
    }),
    column: category({
      zh: "栏目",
      en: "Column",
      aliases: ["栏目名称", "信息类别", "信息分类", "公开栏目", "信息栏目", "公开类别", "信息公开节点"],
    }),
    title: text({ zh: "信息标题", en: "Title", aliases: ["标题", "信息名称"] }),
    indexNo: code("serial", { zh: "索引号", en: "Index number", aliases: ["信息索引号"] }),
    way: category({
      zh: "公开方式",
      en: "How it was disclosed",
      values: [
        { zh: "主动公开", en: "Proactively", aliases: ["主动"] },
        { zh: "依申请公开", en: "On request", aliases: ["依申请"] },
        { zh: "不予公开", en: "Not disclosed", aliases: ["不公开"] },
      ],
      open: true,
    }),
    entries: count({
      zh: "信息条数",
      en: "Entries",
      aliases: ["条数", "公开条数", "发布条数", "录入条数", "发布数量", "信息数", "信息数量", "发布数", "录入数", "主动公开条数", "更新条数", "主动公开政府信息数"],
    }),
  },
  shape: (f) => ({
    time: f.entered,
    department: f.department,
    key: [f.indexNo],
    counts: [f.entries],
    oneOf: [[f.entries, f.indexNo, f.title], [f.column, f.entries], [f.department, f.column, f.entries]],
    rules: [notNegative(f.entries)],
    dated: [f.entered],
    checks: [oneScale([f.entries], [f.department, f.column])],
    forms: [
      // 2014 to 2018, one per department and year; from 2019 on another form took its place.
      {
        name: { zh: "政府信息公开工作情况统计表", en: "statistics of work on government information disclosure" },
        titles: ["政府信息公开工作情况统计", "政府信息公开情况统计", "信息公开工作统计表", "信息公开情况统计表"],
        figures: [{ field: f.entries, labels: ["主动公开政府信息数", "主动公开政府信息总数", "主动公开政府信息数量", "主动公开信息数"] }],
        marks: [
          ...["主动公开规范性文件数", "制发规范性文件总数", "政府公报公开政府信息数", "政府网站公开政府信息数", "政务微博公开政府信息数"],
          ...["政务微信公开政府信息数", "其他方式公开政府信息数", "回应公众关注热点或重大舆情数", "参加或举办新闻发布会总次数", "政府网站在线访谈次数"],
          ...["收到申请数", "当面申请数", "传真申请数", "网络申请数", "信函申请数", "申请办结数", "按时办结数", "延期办结数", "申请答复数"],
          ...["属于已主动公开范围数", "同意公开答复数", "同意部分公开答复数", "不同意公开答复数", "申请信息不存在数", "行政复议数量", "行政诉讼数量"],
          ...["举报投诉数量", "依申请公开信息收取的费用", "政府信息公开工作专门机构数", "从事政府信息公开工作人员数"],
        ],
        constants: [{ field: f.way, value: "主动公开" }],
      },
    ],
  }),
});

/** 政务信息, 条. */
export const disclosureEntries = counted(disclosures.fields.entries);
