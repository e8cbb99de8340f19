import { defineDataset } from "./dataset.ts";
import { lackedBy } from "./editionChanges.ts";
import { category, code, count, day, department, text } from "./field.ts";
import { counted } from "./measure.ts";
import { powerType, powerTypes } from "./powerTypes.ts";
import type { Reference } from "./reference.ts";
import { notNegative } from "./rowRule.ts";

/** 权责清单: one row per power of a department, one edition a year; or the number of powers by department and type. */
export const powers = defineDataset({
  id: "powers",
  label: { zh: "权责清单", en: "Powers and duties" },
  unit: { zh: "项", en: "items" },
  titles: ["权责清单", "权力清单", "责任清单", "权力事项", "行政职权"],
  yearly: true,
  fields: {
    department: department({
      zh: "行使主体",
      en: "Department",
      fillDown: true,
      aliases: [
        "实施主体", "责任主体", "行使部门", "实施部门", "实施机关", "责任单位", "单位名称", "部门名称", "主体", "部门", "单位",
      ],
    }),
    item: text({
      zh: "事项名称",
      en: "Power",
      aliases: ["权责事项名称", "权力事项名称", "权力项目名称", "权力名称", "职权名称", "职权事项", "权责事项", "事项"],
    }),
    subitem: text({ zh: "子项名称", en: "Sub-item", aliases: ["子项", "事项子项", "实施事项", "小项名称", "小项"] }),
    itemCode: code("serial", {
      zh: "职权编码",
      en: "Power code",
      aliases: ["权力编码", "权力基本码", "权力内部编码", "基本编码", "事项编码", "职权编号"],
    }),
    type: category({
      zh: "权力类型",
      en: "Kind of power",
      fillDown: true,
      aliases: ["权力类别", "职权类型", "职权类别", "事项类型", "权责类型", "类别", "类型"],
      values: powerTypes,
      dimension: powerType,
      open: true,
    }),
    basis: text({ zh: "实施依据", en: "Legal basis", aliases: ["设定依据", "法律依据", "权力依据", "职权依据", "依据"] }),
    office: text({ zh: "承办机构", en: "Office", aliases: ["承办科室", "责任科室", "办理机构", "内设机构"] }),
    level: category({ zh: "实施层级", en: "Level", aliases: ["行使层级", "实施层级及权限", "权限"] }),
    duty: text({ zh: "责任事项内容", en: "Duties", aliases: ["责任事项", "责任内容"] }),
    liability: text({
      zh: "追责情形",
      en: "Grounds of liability",
      aliases: ["问责情形", "责任追究情形", "追责情形及追责依据", "追责情形及依据"],
    }),
    year: day({ zh: "年度", en: "Year", aliases: ["年份", "版本", "清单年度", "版本年度", "统计期"] }),
    status: category({
      zh: "状态",
      en: "Status",
      aliases: ["有效状态", "是否公开", "调整情况", "变动情况"],
      values: [
        { zh: "有效", en: "In force", aliases: ["正常", "保留", "现行有效"] },
        { zh: "新增", en: "Added", aliases: ["增加"] },
        { zh: "取消", en: "Removed", aliases: ["废止", "删除"] },
      ],
      open: true,
    }),
    itemCount: count({
      zh: "事项数量",
      en: "Powers",
      aliases: ["事项数", "事项数目", "权力事项数", "职权数量", "权责事项数", "项数", "数量"],
    }),
  },
  shape: (f) => ({
    time: f.year,
    department: f.department,
    // Two powers of one name are two where their type, sub-item or code differs.
    key: [f.year, f.department, f.type, f.item, f.subitem, f.itemCode],
    counts: [f.itemCount],
    oneOf: [[f.item, f.itemCount]],
    rules: [notNegative(f.itemCount)],
    subsets: {
      // Of an edition, what the one before it lacks; of the one before, what it lacks.
      added: lackedBy(-1, f.year, [f.department, f.type, f.item, f.subitem]),
      removed: lackedBy(1, f.year, [f.department, f.type, f.item, f.subitem]),
    },
  }),
});

/** 权责事项, 项. */
export const powerItems = counted(powers.fields.itemCount);

/** The list on which every approval should stand, of whatever year. */
export const powerList: Reference["list"] = { dataset: powers, names: [powers.fields.item, powers.fields.subitem] };
