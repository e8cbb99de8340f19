import { defineDataset } from "./dataset.ts";
import { category, count, day, department, text } from "./field.ts";
import { counted } from "./measure.ts";
import { notNegative } from "./rowRule.ts";

/** 多证合一涉企证照事项: one row per licence or filing that the business licence took in (国办发〔2017〕41号). */
export const mergedLicences = defineDataset({
  id: "mergedLicences",
  label: { zh: "多证合一涉企证照", en: "Licences merged into one" },
  unit: { zh: "项", en: "licences" },
  titles: ["多证合一", "涉企证照", "证照合一", "证照整合"],
  fields: {
    item: text({
      zh: "证照事项名称",
      en: "Licence or filing",
      aliases: ["涉企证照事项", "涉企证照事项名称", "整合证照名称", "整合证照事项", "被整合证照", "被整合证照事项", "证照事项", "涉企证照"],
    }),
    department: department({
      zh: "主管部门",
      en: "Department",
      fillDown: true,
      aliases: ["原发证部门", "证照主管部门", "实施部门", "涉及部门", "责任单位", "部门"],
    }),
    kind: category({
      zh: "事项类型",
      en: "Kind",
      aliases: ["证照类型", "事项类别"],
      values: [
        { zh: "备案", en: "Filing", aliases: ["备案类"] },
        { zh: "登记", en: "Registration", aliases: ["登记类"] },
        { zh: "许可", en: "Permit", aliases: ["许可类"] },
        { zh: "资质认定", en: "Qualification", aliases: ["资质认定类", "资质"] },
      ],
      open: true,
    }),
    way: category({
      zh: "整合方式",
      en: "How it was merged",
      aliases: ["整合情况", "处理方式"],
      values: [
        { zh: "整合", en: "Merged", aliases: ["合一", "纳入整合"] },
        { zh: "信息共享", en: "By sharing information", aliases: ["数据共享"] },
        { zh: "保留", en: "Kept apart", aliases: ["不整合"] },
      ],
      open: true,
    }),
    basis: text({ zh: "设定依据", en: "Legal basis", aliases: ["依据", "法律依据"] }),
    merged: day({ zh: "整合日期", en: "Merged on", aliases: ["整合时间", "实施日期", "整合批次/时间", "实施时间", "年度", "年份"] }),
    firstIssued: day({
      zh: "首照日期",
      en: "First licence issued on",
      aliases: ["首张执照日期", "首张执照发放日期", "首照发放日期", "首照时间", "首张执照时间"],
    }),
    issued: count({ zh: "换照数", en: "Licences issued", aliases: ["办理量", "换发执照数", "发照户数", "核发营业执照数", "换照户数"] }),
    itemCount: count({ zh: "证照事项数", en: "Licences and filings", aliases: ["涉企证照事项数", "事项数量", "事项数", "项数"] }),
  },
  shape: (f) => ({
    time: f.merged,
    department: f.department,
    key: [f.department, f.item],
    counts: [f.itemCount],
    oneOf: [[f.item, f.itemCount], [f.department, f.way, f.firstIssued]],
    rules: [notNegative(f.itemCount), notNegative(f.issued)],
  }),
});

/** 涉企证照事项, 项. */
export const mergedLicenceItems = counted(mergedLicences.fields.itemCount);
