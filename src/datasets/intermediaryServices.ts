import { defineDataset } from "./dataset.ts";
import { category, count, day, department, number, text } from "./field.ts";
import { counted } from "./measure.ts";
import { notNegative } from "./rowRule.ts";

/** 行政审批中介服务事项清单: one row per service that an applicant must buy before an approval, as in the annex of 国发〔2015〕58号. */
export const intermediaryServices = defineDataset({
  id: "intermediaryServices",
  label: { zh: "行政审批中介服务", en: "Intermediary services" },
  unit: { zh: "项", en: "services" },
  titles: ["中介服务"],
  yearly: true,
  fields: {
    service: text({
      zh: "中介服务事项名称",
      en: "Service",
      aliases: ["中介服务事项", "中介服务项目", "中介服务名称", "中介服务项目名称", "中介服务事项目录名称"],
    }),
    approval: text({
      zh: "涉及的审批事项",
      en: "Approval that needs it",
      aliases: ["涉及的审批事项项目名称", "涉及审批事项", "对应审批事项", "审批事项名称", "涉及的行政审批事项", "对应的审批事项"],
    }),
    department: department({
      zh: "审批部门",
      en: "Department",
      fillDown: true,
      aliases: ["主管部门", "行业主管部门", "实施部门", "责任单位", "部门"],
    }),
    basis: text({ zh: "设定依据", en: "Legal basis", aliases: ["中介服务设定依据", "设定中介服务事项的依据", "依据", "法律依据"] }),
    provider: text({
      zh: "中介服务实施机构",
      en: "Provider",
      aliases: ["实施机构", "提供中介服务事项的机构", "服务机构", "中介服务机构", "中介机构", "中介机构名称"],
    }),
    pricing: category({
      zh: "收费性质",
      en: "Pricing",
      aliases: ["收费依据", "定价方式", "收费方式", "中介服务事项收费性质", "收费标准"],
      values: [
        { zh: "政府定价", en: "Set by government" },
        { zh: "政府指导价", en: "Guided by government", aliases: ["政府指导定价"] },
        { zh: "市场调节价", en: "Left to the market", aliases: ["市场调节", "市场价", "协商定价", "双方协商"] },
        { zh: "不收费", en: "Free", aliases: ["免费"] },
      ],
      open: true,
    }),
    decision: category({
      zh: "处理决定",
      en: "Decision",
      aliases: ["清理意见", "处理意见", "清理结果"],
      values: [
        { zh: "保留", en: "Retained", aliases: ["予以保留", "继续保留"] },
        { zh: "取消", en: "Cancelled", aliases: ["予以取消", "不再要求申请人提供", "清理规范"] },
        { zh: "由审批部门委托", en: "Commissioned by the department", aliases: ["审批部门委托", "改由审批部门委托"] },
      ],
      open: true,
    }),
    limit: number("days", { zh: "服务时限", en: "Time limit", aliases: ["中介服务时限", "办理时限", "时限"] }),
    published: day({ zh: "公布日期", en: "Published on", aliases: ["年度", "年份", "公开日期", "统计期"] }),
    serviceCount: count({ zh: "中介服务事项数", en: "Services", aliases: ["中介服务数量", "中介服务事项数量", "事项数量", "事项数", "项数"] }),
  },
  shape: (f) => ({
    time: f.published,
    department: f.department,
    key: [f.published, f.department, f.service, f.approval],
    counts: [f.serviceCount],
    oneOf: [[f.service, f.serviceCount], [f.department, f.approval, f.provider]],
    rules: [notNegative(f.serviceCount)],
  }),
});

/** 中介服务事项, 项. */
export const intermediaryServiceTotal = counted(intermediaryServices.fields.serviceCount);
