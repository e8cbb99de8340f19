import { keep } from "../table/filter.ts";
import { columnOf, type Rows, type Table } from "../table/table.ts";
import { defineDataset } from "./dataset.ts";
import { category, code, count, day, department, money, number, text } from "./field.ts";
import { counted, only, summed } from "./measure.ts";
import { possiblePlace } from "./possiblePlace.ts";
import { difference, reduction } from "./recomputed.ts";
import { notNegative } from "./rowRule.ts";
import { oneScale } from "./scale.ts";
import { tradeCategories, tradeMethods } from "./tradeKinds.ts";

/**
 * 公共资源交易: one row per project or section, or 月份 × 类别 with 项目数 and 交易额.
 * Some exchanges export pinyin initials: `zbkzj` is 招标控制价, the ceiling, and `kbjj` the price after 下浮,
 * in every row that states it 控制价 × (1 − 下浮率). It is the nearest to a deal that such files hold, so it is
 * `amount`, but after every heading that names a deal.
 */
export const trades = defineDataset({
  id: "trades",
  label: { zh: "公共资源交易", en: "Public resource trades" },
  unit: { zh: "项", en: "projects" },
  titles: ["公共资源交易", "公共资源", "交易项目", "招标投标", "招投标", "开标", "中标", "政府采购", "土地出让"],
  fields: {
    projectNo: code("serial", {
      zh: "项目编号",
      en: "Project number",
      aliases: [
        "招标项目编号", "标段编号", "标段(包)编号", "采购编号", "采购项目编号", "交易编号", "交易项目编号", "宗地编号", "TenderNo",
      ],
    }),
    projectName: text({
      zh: "项目名称",
      en: "Project",
      aliases: [
        "标段名称", "标段(包)名称", "采购项目名称", "工程名称", "项目及标段名称", "交易项目名称", "招标项目名称", "标的名称", "交易项目",
      ],
    }),
    section: text({
      zh: "标段",
      en: "Lot",
      // Behind the number and the name of a project, which these are where no others are there.
      aliases: ["标段号", "标段(包)", "标包", "包号", "包件", "分包", "分包名称", "标段名称", "标段(包)名称", "标段编号", "标段(包)编号"],
    }),
    category: category({
      zh: "交易类别",
      en: "Category",
      aliases: ["交易类型", "业务类型", "项目类型", "项目类别", "工程分类", "工程类别", "行业类别", "资产类型", "采购类别", "project_type"],
      values: tradeCategories,
      open: true,
    }),
    method: category({
      zh: "交易方式",
      en: "Method",
      aliases: ["招标方式", "采购方式", "出让方式", "交易形式", "采购形式"],
      values: tradeMethods,
      open: true,
    }),
    budget: money({
      zh: "预算金额",
      en: "Budget or ceiling price",
      aliases: [
        "预算", "预算价", "采购预算", "项目预算", "控制价", "招标控制价", "控制价金额", "最高限价", "最高投标限价", "拦标价", "标底", "概算",
        "起始价", "起拍价", "挂牌价", "挂牌价格", "zbkzj",
      ],
    }),
    amount: money({
      zh: "成交金额",
      en: "Deal amount",
      aliases: [
        "交易额", "成交额", "成交价", "成交价格", "中标金额", "中标价", "中标价格", "中标额", "交易金额", "交易总额", "合同金额", "合同价",
        "基准价", "kbjj",
      ],
    }),
    saved: money({ zh: "节约资金", en: "Saved", aliases: ["节资额", "节约金额", "节约额"] }),
    savingRate: number("rate", { zh: "节资率", en: "Saving rate", aliases: ["节约率", "资金节约率", "节支率"] }),
    discount: number("rate", { zh: "下浮率", en: "Discount on the ceiling price", aliases: ["下浮比例", "下浮"] }),
    bidders: count({
      zh: "投标单位数",
      en: "Bidders",
      aliases: ["投标单位数量", "投标人数", "投标人数量", "投标家数", "投标单位个数", "参与家数", "供应商数量", "竞买人数", "报名家数"],
    }),
    winner: text({
      zh: "中标人",
      en: "Winner",
      aliases: ["中标单位", "中标供应商", "中标企业", "成交供应商", "成交单位", "成交人", "竞得人", "竞得单位", "受让方", "受让人"],
    }),
    buyer: text({
      zh: "招标人",
      en: "Buyer or seller",
      aliases: ["采购人", "采购单位", "招标单位", "建设单位", "出让人", "出让方", "转让方", "业主", "业主单位", "项目业主", "委托方"],
    }),
    department: department({
      zh: "主管部门",
      en: "Department",
      aliases: ["行业主管部门", "监管部门", "行政监督部门", "监督部门", "部门"],
    }),
    tradedOn: day({
      zh: "成交日期",
      en: "Traded on",
      aliases: [
        "交易日期", "交易时间", "成交时间", "中标日期", "中标时间", "开标时间", "开标日期", "公示日期", "公示时间", "公告日期",
        "月份", "统计月份", "年月", "统计期", "统计时间", "年度", "年份", "日期", "时间",
      ],
    }),
    location: category({ zh: "项目所在地", en: "Location", aliases: ["项目地点", "建设地点", "所在地", "区域", "标的界址"] }),
    notice: text({ zh: "公告网址", en: "Notice", aliases: ["网址", "招标公告网址", "开标网址", "公告链接", "链接"] }),
    projectCount: count({
      zh: "项目数",
      en: "Projects",
      aliases: ["项目数量", "交易项目数", "交易数量", "交易宗数", "宗数", "成交宗数", "成交项目数", "完成项目数", "项目个数"],
    }),
  },
  shape: (f) => ({
    time: f.tradedOn,
    department: f.department,
    // One project is often let in several sections under one number.
    key: [f.projectNo, f.projectName],
    apart: [f.section],
    counts: [f.projectCount],
    // Bank and payment statements have 交易时间, 交易类型 and 交易金额 too, but no project.
    oneOf: [
      [f.projectNo, f.projectName, f.projectCount],
      [f.amount, f.budget],
    ],
    rules: [notNegative(f.amount), notNegative(f.budget), notNegative(f.bidders), notNegative(f.projectCount)],
    dated: [f.tradedOn],
    checks: [
      difference(f.saved, f.budget, f.amount),
      reduction(f.savingRate, f.budget, f.amount),
      reduction(f.discount, f.budget, f.amount),
      oneScale([f.amount, f.budget], [f.category]),
      possiblePlace(f.location),
    ],
  }),
});

const { amount, budget, category: kind, method, projectCount } = trades.fields;

/** 交易项目, 项. */
export const tradeProjects = counted(projectCount);

/** 交易额, 元. */
export const tradeAmount = summed(amount);

/** 预算 of purchases whose deal is known too, 元: 节资率 = (this − `purchaseAmount`) ÷ this. */
export const purchaseBudget = only(summed(budget), purchases);

/** 成交额 of purchases whose budget is known too, 元. */
export const purchaseAmount = only(summed(amount), purchases);

/** 1 for what was bought. Land and mining rights are sold: above their starting price lies a gain, no overspending. 0 is written for unknown. */
function purchases(table: Table): Uint8Array {
  const bought = new Uint8Array(table.length);
  const [budgets, amounts] = [columnOf(table, budget)?.values, columnOf(table, amount)?.values];
  if (budgets === undefined || amounts === undefined) return bought;
  const kinds = columnOf(table, kind);
  const isBought = kinds?.labels.map((label) => label === "" || label === "工程建设" || label === "政府采购");
  for (let row = 0; row < bought.length; row++) {
    const isPriced = budgets[row] > 0 && amounts[row] > 0;
    if (isPriced && (kinds === null || isBought?.[kinds.codes[row]])) bought[row] = 1;
  }
  return bought;
}

/** What is bought in competition: 招标投标法第二十八条 and 政府采购法第三十六条、第三十八条、第四十条 ask for three bidders or more. */
const TENDERED = ["公开招标", "邀请招标", "竞争性谈判", "竞争性磋商", "询价"];

/** 1 for what is bought by a method that needs three bidders; 0 also where no method is stated. */
export function isTendered(table: Table): Uint8Array {
  const tendered = new Uint8Array(table.length);
  const methods = columnOf(table, method);
  if (methods === null) return tendered;
  const needsThree = methods.labels.map((label) => Number(TENDERED.includes(label)));
  for (let row = 0; row < tendered.length; row++) tendered[row] = needsThree[methods.codes[row]];
  return tendered;
}

/**
 * The rows that are one project each. In a file that counts several in some row none is: the rows that happen to count
 * one are no picture of all. 0 is written for an unknown amount.
 */
export function singleProjects(table: Table, rows: Rows): Rows {
  const amounts = columnOf(table, amount)?.values;
  const summed = rowsOfSummaries(table);
  return keep(rows, (row) => summed[row] === 0 && (amounts === undefined || amounts[row] > 0));
}

/** 1 for each row of a file in which a row counts other than one project. */
function rowsOfSummaries(table: Table): Uint8Array {
  const counts = columnOf(table, projectCount)?.values;
  const summed = new Uint8Array(table.length);
  table.origin.parts.forEach(({ firstRow }, i, parts) => {
    const end = parts[i + 1]?.firstRow ?? table.length;
    if (counts?.subarray(firstRow, end).some((count) => !Number.isNaN(count) && count !== 1)) summed.fill(1, firstRow, end);
  });
  return summed;
}
