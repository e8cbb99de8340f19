import { dayOf, type Day } from "../../src/clean/day.ts";
import { spellDay, type Spelling } from "./calendar.ts";
import { officialName, type DepartmentKey } from "./departments.ts";
import { seeded } from "./random.ts";
import { gbkFile, mergedAbove, type Cell, type SampleFile } from "./sheet.ts";

export interface MergedLicenceRow {
  readonly department: DepartmentKey;
  readonly item: string;
  readonly kind: string;
  readonly merged: Day;
  readonly firstIssued: Day;
}

const BEGUN = dayOf(2017, 9, 29);

const LISTED: readonly (readonly [DepartmentKey, string])[] = [
  ["市监", "营业执照 组织机构代码证 个体工商户营业执照 食品经营备案（仅销售预包装食品）"],
  ["国税", "税务登记证（国税） 发票领购资格登记"],
  ["地税", "税务登记证（地税） 扣缴税款登记"],
  ["人社", "社会保险登记证 用工备案 人力资源服务机构分支备案"],
  ["统计", "统计登记证"],
  ["公安", "公章刻制备案 保安服务公司分公司备案 旅馆业网络备案"],
  ["住建", "房地产经纪机构备案 物业服务企业备案 建筑施工企业进驻备案"],
  ["发改", "价格鉴证机构备案 粮油仓储企业备案"],
  ["交通", "道路货运站备案 机动车维修经营备案 国际货代企业备案"],
  ["文体", "艺术品经营单位备案 体育健身场所备案"],
  ["农牧", "农作物种子经营备案 兽药经营分支机构备案"],
  ["公积金", "住房公积金缴存登记"],
  ["卫计", "消毒产品经营备案 托育机构备案"],
  ["气象", "气象信息服务单位备案"],
];

/** The licences and filings that became one with the business licence; the first such licence was handed out on 2017-09-29. */
export function mergedLicenceRows(): MergedLicenceRow[] {
  const random = seeded(1431);
  return LISTED.flatMap(([department, items]) =>
    items.split(" ").map((item) => ({
      department,
      item,
      kind: item.endsWith("备案") || item.includes("备案（") ? "备案" : "登记",
      merged: BEGUN,
      firstIssued: (department === "市监" ? BEGUN : BEGUN + random.between(10, 60)) as Day,
    })),
  );
}

const SPELLINGS: readonly Spelling[] = ["han", "dot", "slash"];

export function mergedLicenceFiles(): SampleFile[] {
  const random = seeded(31);
  const rows = mergedLicenceRows();
  const merged = mergedAbove(rows.map(({ department }) => officialName(department)));
  return [
    gbkFile("“多证合一”涉企证照事项目录（2017年）.csv", [
      ["格尔木市“多证合一”涉企证照事项目录", ...Array.from({ length: 6 }, () => "")],
      ["序号", "原发证部门", "涉企证照事项", "事项类型", "整合方式", "整合时间", "首照发放日期"],
      ...rows.map((row, i): Cell[] => [
        i + 1,
        merged[i],
        row.item,
        row.kind,
        row.kind === "备案" ? "信息共享" : "整合",
        spellDay(row.merged, random.pick(SPELLINGS)),
        spellDay(row.firstIssued, random.pick(SPELLINGS)),
      ]),
    ]),
  ];
}
