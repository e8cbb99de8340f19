import { defineDataset } from "./dataset.ts";
import { category, count, day, department, text } from "./field.ts";
import { counted, summed } from "./measure.ts";
import { notNegative } from "./rowRule.ts";

/** 法制宣传与培训: one row per event, or several under one heading with 场次. */
export const legalTraining = defineDataset({
  id: "legalTraining",
  label: { zh: "法制宣传与培训", en: "Legal education" },
  unit: { zh: "次", en: "events" },
  titles: ["法制宣传", "法治宣传", "普法", "法制培训", "法治培训", "学法"],
  fields: {
    name: text({
      zh: "活动名称",
      en: "Event",
      aliases: ["活动主题", "主题", "活动内容", "培训内容", "培训主题", "培训名称", "宣传主题", "宣传内容"],
    }),
    kind: category({
      zh: "活动类型",
      en: "Kind of event",
      aliases: ["类型", "活动类别", "活动形式", "类别"],
      values: [
        { zh: "宣传", en: "Campaign", aliases: ["法制宣传", "法治宣传", "普法宣传", "宣传活动", "3"] },
        { zh: "学习", en: "Study", aliases: ["法制学习", "中心组学习", "集中学习", "会前学法", "1"] },
        { zh: "培训", en: "Course", aliases: ["法制培训", "法治培训", "培训研讨", "专题培训", "培训班", "2"] },
        { zh: "其他", en: "Other", aliases: ["其它", "4"] },
      ],
      open: true,
    }),
    organiser: department({ zh: "主办单位", en: "Department", aliases: ["组织单位", "承办单位", "开展单位", "举办单位", "单位", "部门", "责任单位"] }),
    held: day({
      zh: "活动日期",
      en: "Held on",
      required: true,
      aliases: ["活动时间", "举办时间", "开展时间", "开始时间", "培训时间", "时间", "日期", "月份", "统计月份", "年度", "年份"],
    }),
    place: text({ zh: "活动地点", en: "Place", aliases: ["地点", "培训地点", "举办地点"] }),
    target: category({ zh: "宣传对象", en: "Meant for", aliases: ["对象", "普法对象", "培训对象", "参加对象", "活动对象"] }),
    audience: count({
      zh: "参加人数",
      en: "Audience",
      aliases: ["受众人数", "受教育人数", "培训人次", "培训人数", "参训人数", "参与人数", "受教育人次", "参加人次"],
    }),
    materials: count({ zh: "发放资料", en: "Leaflets handed out", aliases: ["发放宣传资料", "发放资料数", "宣传品", "发放宣传资料数"] }),
    consultations: count({ zh: "咨询人次", en: "Questions answered", aliases: ["解答咨询", "现场咨询", "法律咨询人次"] }),
    sessions: count({ zh: "活动场次", en: "Events", aliases: ["场次", "次数", "举办场次", "宣传场次", "活动次数", "培训场次"] }),
  },
  shape: (f) => ({
    time: f.held,
    department: f.organiser,
    key: [f.name, f.held, f.organiser],
    counts: [f.sessions],
    oneOf: [[f.name, f.sessions], [f.kind, f.audience, f.materials]],
    rules: [notNegative(f.sessions), notNegative(f.audience)],
    dated: [f.held],
  }),
});

/** 宣传、学习和培训, 次. */
export const trainingEvents = counted(legalTraining.fields.sessions);

/** 参加人数, 人. */
export const trainingAudience = summed(legalTraining.fields.audience);
