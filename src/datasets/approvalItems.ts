import { defineDataset } from "./dataset.ts";
import { category, count, day, department, text, type CategoryValue } from "./field.ts";
import { counted } from "./measure.ts";
import { powerList } from "./powers.ts";
import { powerType, powerTypes } from "./powerTypes.ts";
import { labelled } from "./reference.ts";
import { notNegative } from "./rowRule.ts";

/** 处理决定: the report's five, with the wider words of other cities' annexes. */
const decisions: readonly CategoryValue[] = [
  { zh: "取消", en: "Cancelled", aliases: ["取消审批", "取消部分内容", "予以取消", "停止执行", "废止"] },
  { zh: "合并", en: "Merged", aliases: ["合并实施", "合并办理", "予以合并", "归并", "整合"] },
  {
    zh: "转为其他",
    en: "Converted",
    aliases: [
      "转为其它", "转其他", "转变管理方式", "调整为行政确认", "调整为行政征收", "调整为行政检查", "调整为行政给付",
      "调整为备案制管理", "调整为备案", "调整为其他行政权力", "调整为部门内部管理", "调整为内部管理", "调整为公共服务",
      "转为行政确认", "转为行政征收", "转为行政检查", "转为行政给付", "转为备案", "转为备案管理", "转为其他行政权力",
      "转为内部管理", "转为政府内部审批", "转为公共服务", "转为日常管理",
    ],
  },
  { zh: "暂缓实施", en: "Suspended", aliases: ["暂缓", "暂不实施", "暂停实施", "暂停"] },
  { zh: "保留", en: "Retained", aliases: ["予以保留", "继续保留", "保留实施", "继续实施"] },
];

/** 行政审批事项调整: the annex of a decision, one row per item with what became of it. */
export const approvalItems = defineDataset({
  id: "approvalItems",
  label: { zh: "行政审批事项调整", en: "Approval items" },
  unit: { zh: "项", en: "items" },
  titles: ["行政审批事项", "审批事项调整", "审批事项清理", "行政审批项目", "取消和调整", "调整目录"],
  fields: {
    item: text({
      zh: "事项名称",
      en: "Item",
      aliases: ["项目名称", "审批事项名称", "审批事项", "行政审批项目名称", "行政审批事项名称", "行政审批事项", "许可事项", "职权名称"],
    }),
    department: department({
      zh: "审批部门",
      en: "Department",
      fillDown: true,
      aliases: ["实施部门", "实施机关", "主管部门", "审批机关", "责任单位", "实施单位", "部门名称", "部门", "单位"],
    }),
    category: category({
      zh: "事项类别",
      en: "Kind of item",
      aliases: ["审批类别", "项目类别", "权力类型", "事项类型", "性质", "审批性质"],
      values: powerTypes,
      dimension: powerType,
      open: true,
    }),
    basis: text({ zh: "设定依据", en: "Legal basis", aliases: ["法律依据", "实施依据", "审批依据", "依据"] }),
    decision: category({
      zh: "处理决定",
      en: "Decision",
      required: true,
      aliases: ["调整结果", "处理意见", "处理结果", "处理情况", "调整类型", "调整情况", "调整意见", "清理结果", "清理意见", "调整方式"],
      values: decisions,
      open: true,
    }),
    mergedInto: text({
      zh: "合并后事项",
      en: "Merged into",
      aliases: ["合并后项目名称", "合并后事项名称", "合并后名称", "调整后名称", "调整后事项名称", "调整后名称/去向"],
    }),
    convertedTo: category({
      zh: "转为类型",
      en: "Converted to",
      aliases: ["调整后权力类型", "调整后类型", "转为其他类型", "去向"],
    }),
    batch: text({ zh: "批次", en: "Batch", aliases: ["第几批", "调整批次"] }),
    document: text({ zh: "决定文号", en: "Document number", aliases: ["文件依据", "公布文号", "文号"] }),
    adjusted: day({
      zh: "调整日期",
      en: "Adjusted on",
      aliases: ["决定日期", "公布日期", "调整时间", "决定时间", "印发日期", "年度", "年份"],
    }),
    itemCount: count({ zh: "事项数量", en: "Items", aliases: ["事项数", "项目数", "项数", "数量"] }),
  },
  shape: (f) => ({
    time: f.adjusted,
    department: f.department,
    key: [f.item, f.department],
    // What one decision retains, a later one may cancel.
    apart: [f.adjusted, f.batch, f.document],
    counts: [f.itemCount],
    oneOf: [[f.item, f.itemCount]],
    rules: [notNegative(f.itemCount)],
    references: [{ field: f.item, asks: labelled(f.decision, "保留"), list: powerList }],
  }),
});

/** 审批事项, 项. */
export const approvalItemCount = counted(approvalItems.fields.itemCount);
