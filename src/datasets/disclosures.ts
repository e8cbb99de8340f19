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
  }),
});

/** 政务信息, 条. */
export const disclosureEntries = counted(disclosures.fields.entries);
