import { dayOf, partsOf, type Day } from "../../src/clean/day.ts";
import { spellDay, workdays, type Spelling } from "./calendar.ts";
import { departments, type DepartmentKey } from "./departments.ts";
import { companyName, creditCode, organisationCode, personName } from "./names.ts";
import { seeded, type Random } from "./random.ts";
import { gbkFile, utf16File, type SampleFile } from "./sheet.ts";

export interface PermitRow {
  readonly documentNo: string;
  readonly item: string;
  readonly kind: number;
  readonly holder: string;
  readonly organisation: string;
  readonly person: string;
  readonly decided: Day;
  /** `null` where a permit holds until it is withdrawn. */
  readonly validTo: Day | null;
  readonly authority: DepartmentKey;
}

const KINDS = ["", "普通", "特许", "认可", "核准", "登记", "其他"];

interface Licence {
  readonly authority: DepartmentKey;
  readonly sign: string;
  readonly item: string;
  readonly kind: number;
  /** 0: without end. */
  readonly years: number;
  readonly trade: string;
  readonly share: number;
}

const LICENCES: readonly Licence[] = [
  { authority: "市监", sign: "SPJY", item: "食品经营许可", kind: 1, years: 5, trade: "餐饮", share: 9 },
  { authority: "市监", sign: "YPJY", item: "药品经营许可", kind: 1, years: 5, trade: "医药", share: 2 },
  { authority: "市监", sign: "SPSC", item: "食品生产许可", kind: 1, years: 5, trade: "食品", share: 1 },
  { authority: "交通", sign: "DLHY", item: "道路货物运输经营许可", kind: 1, years: 4, trade: "物流", share: 6 },
  { authority: "交通", sign: "WXHY", item: "危险货物道路运输许可", kind: 1, years: 1, trade: "运输", share: 2 },
  { authority: "公安", sign: "LGTH", item: "旅馆业特种行业许可", kind: 1, years: 0, trade: "酒店", share: 2 },
  { authority: "公安", sign: "MBGM", item: "民用爆炸物品购买许可", kind: 1, years: 1, trade: "矿业", share: 2 },
  { authority: "卫计", sign: "GGWS", item: "公共场所卫生许可", kind: 1, years: 4, trade: "宾馆", share: 4 },
  { authority: "卫计", sign: "YLZY", item: "医疗机构执业登记", kind: 5, years: 5, trade: "门诊", share: 1 },
  { authority: "住建", sign: "SGXK", item: "建筑工程施工许可", kind: 1, years: 2, trade: "建筑工程", share: 3 },
  { authority: "住建", sign: "RQJY", item: "燃气经营许可", kind: 2, years: 3, trade: "燃气", share: 1 },
  { authority: "住建", sign: "YSXK", item: "商品房预售许可", kind: 4, years: 0, trade: "房地产开发", share: 1 },
  { authority: "国土", sign: "CKQ", item: "采矿权登记", kind: 2, years: 3, trade: "矿产", share: 1 },
  { authority: "环保", sign: "PWXK", item: "排污许可证核发", kind: 1, years: 1, trade: "化工", share: 2 },
  { authority: "文体", sign: "YLCS", item: "娱乐场所设立审批", kind: 4, years: 2, trade: "文化娱乐", share: 1 },
  { authority: "安监", sign: "WHJY", item: "危险化学品经营许可", kind: 1, years: 3, trade: "石化", share: 2 },
  { authority: "安监", sign: "YHLS", item: "烟花爆竹零售许可", kind: 1, years: 1, trade: "商贸", share: 1 },
  { authority: "农牧", sign: "SYJY", item: "兽药经营许可", kind: 1, years: 5, trade: "农牧科技", share: 1 },
  { authority: "水利", sign: "QSXK", item: "取水许可", kind: 2, years: 5, trade: "水务", share: 1 },
  { authority: "人社", sign: "LWPQ", item: "劳务派遣经营许可", kind: 1, years: 3, trade: "人力资源", share: 1 },
  { authority: "城管", sign: "JZLJ", item: "建筑垃圾处置核准", kind: 4, years: 1, trade: "环卫", share: 1 },
];

const COUNTS = { 2016: 372, 2017: 486 } as const;

/** One year's permits, by day of decision. */
export function permitRows(year: keyof typeof COUNTS): PermitRow[] {
  const random = seeded(year * 7);
  const pool = LICENCES.flatMap((licence) => Array.from({ length: licence.share }, () => licence));
  const issued = new Map<string, number>();
  return workdays(random, year, COUNTS[year]).map((decided) => {
    const { sign, item, kind, years, trade, authority } = random.pick(pool);
    const number = (issued.get(sign) ?? 0) + 1;
    issued.set(sign, number);
    return {
      documentNo: `GRM-${sign}-${year}-${String(number).padStart(4, "0")}`,
      item,
      kind,
      holder: companyName(random, trade),
      organisation: organisationCode(random),
      person: personName(random),
      decided,
      validTo: years === 0 ? null : dayBefore(decided, years),
      authority,
    };
  });
}

export function permitFiles(): SampleFile[] {
  return [layoutOf2015(), unicodeText()];
}

/** The first national layout, which the files of 2017 have. */
function layoutOf2015(): SampleFile {
  const random = seeded(480);
  return gbkFile("行政许可双公示信息2017年.csv", [
    [
      "行政许可决定书文号", "项目名称", "审批类别", "许可内容", "行政相对人名称", "行政相对人代码_1 (统一社会信用代码)",
      "行政相对人代码_2 (组织机构代码)", "行政相对人代码_3 (工商登记码)", "行政相对人代码_4 (税务登记号)",
      "行政相对人代码_5 (居民身份证号)", "法定代表人姓名", "许可决定日期", "许可截止期", "许可机关", "当前状态", "地方编码", "备注",
    ],
    ...permitRows(2017).map((row) => [
      row.documentNo,
      row.item,
      random.pick([KINDS[row.kind], `0${row.kind}`]),
      row.item.replace(/(经营)?许可(证核发)?$|登记$|审批$|核准$/, ""),
      row.holder,
      creditCode(row.organisation),
      `${row.organisation.slice(0, 8)}-${row.organisation.slice(8)}`,
      "", "", "",
      row.person,
      spelt(random, row.decided),
      row.validTo === null ? "" : spelt(random, row.validTo),
      random.pick(departments[row.authority]),
      random.pick(["0", "正常"]),
      "632801",
      "",
    ]),
  ]);
}

/** What Excel saves as Unicode 文本, with an office's own headings. */
function unicodeText(): SampleFile {
  const random = seeded(372);
  return utf16File("2016年度行政许可公示信息.csv", [
    ["序号", "许可文号", "许可事项", "许可类型", "被许可人", "社会统一信用代码", "法定代表人", "发证日期", "有效期至", "发证机关"],
    ...permitRows(2016).map((row, i) => [
      i + 1,
      row.documentNo,
      row.item,
      KINDS[row.kind],
      row.holder,
      creditCode(row.organisation),
      row.person,
      spellDay(row.decided, "slash"),
      row.validTo === null ? "" : spellDay(row.validTo, "slash"),
      random.pick(departments[row.authority]),
    ]),
  ]);
}

const SPELLINGS: readonly Spelling[] = ["iso", "slash", "han", "dot", "compact"];

function spelt(random: Random, day: Day): string {
  return spellDay(day, random.pick(SPELLINGS));
}

function dayBefore(day: Day, years: number): Day {
  const { year, month, day: d } = partsOf(day);
  return dayOf(year + years, month, d - 1);
}
