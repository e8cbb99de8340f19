import type { Day } from "../../src/clean/day.ts";
import { partsOf } from "../../src/clean/day.ts";
import { spellDay, workdays, type Spelling } from "./calendar.ts";
import { departments, type DepartmentKey } from "./departments.ts";
import { companyName, creditCode, organisationCode, personName } from "./names.ts";
import { seeded } from "./random.ts";
import { gbkFile, utf8File, type Cell, type SampleFile } from "./sheet.ts";

export interface PenaltyRow {
  readonly number: number;
  readonly authority: DepartmentKey;
  readonly sign: string;
  readonly facts: string;
  readonly basis: string;
  readonly kind: string;
  /** Yuan; 0 where it is no fine. */
  readonly fine: number;
  readonly decided: Day;
}

const COUNTS = { 2016: 189, 2017: 214 } as const;

type Case = readonly [DepartmentKey, sign: string, facts: string, basis: string, kind: string, share: number];

const CASES: readonly Case[] = [
  ["市监", "格市监罚", "经营超过保质期的食品", "《中华人民共和国食品安全法》第一百二十四条", "罚款", 8],
  ["市监", "格市监罚", "未按规定明码标价", "《中华人民共和国价格法》第四十二条", "警告", 3],
  ["市监", "格市监罚", "销售侵犯注册商标专用权的商品", "《中华人民共和国商标法》第六十条", "没收非法财物", 3],
  ["交通", "格交罚", "超限运输车辆擅自行驶公路", "《公路安全保护条例》第六十四条", "罚款", 6],
  ["交通", "格交罚", "未取得经营许可从事道路客运", "《中华人民共和国道路运输条例》第六十四条", "罚款", 3],
  ["环保", "格环罚", "未批先建", "《中华人民共和国环境影响评价法》第三十一条", "罚款", 3],
  ["环保", "格环罚", "超标排放污染物", "《中华人民共和国大气污染防治法》第九十九条", "责令停产停业", 1],
  ["安监", "格安监罚", "未对从业人员进行安全生产教育和培训", "《中华人民共和国安全生产法》第九十四条", "罚款", 3],
  ["城管", "格城管罚", "擅自占道经营", "《城市市容和环境卫生管理条例》第三十六条", "警告", 4],
  ["城管", "格城管罚", "未按规定处置建筑垃圾", "《城市建筑垃圾管理规定》第二十条", "罚款", 2],
  ["国土", "格国土罚", "非法占用土地", "《中华人民共和国土地管理法》第七十六条", "罚款", 2],
  ["卫计", "格卫罚", "未取得公共场所卫生许可证擅自营业", "《公共场所卫生管理条例实施细则》第三十五条", "警告", 2],
  ["农牧", "格农罚", "经营假劣兽药", "《兽药管理条例》第五十六条", "没收违法所得", 1],
  ["烟草", "格烟罚", "无烟草专卖零售许可证经营", "《中华人民共和国烟草专卖法实施条例》第五十七条", "吊销许可证", 1],
];

/** One year's penalties, by day of decision. */
export function penaltyRows(year: keyof typeof COUNTS): PenaltyRow[] {
  const random = seeded(year * 17);
  const pool = CASES.flatMap((one) => Array.from({ length: one[5] }, () => one));
  const issued = new Map<string, number>();
  return workdays(random, year, COUNTS[year]).map((decided) => {
    const [authority, sign, facts, basis, kind] = random.pick(pool);
    const number = (issued.get(sign) ?? 0) + 1;
    issued.set(sign, number);
    return { number, authority, sign, facts, basis, kind, fine: kind === "罚款" ? 500 * random.between(1, 60) : 0, decided };
  });
}

export function penaltyFiles(): SampleFile[] {
  return [layoutOf2015(), list2016()];
}

const BRACKETS = ["〔2017〕", "[2017]", "（2017）"];
const SPELLINGS: readonly Spelling[] = ["iso", "slash", "han", "dot"];

/** The first national layout, which the files of 2017 have. */
function layoutOf2015(): SampleFile {
  const random = seeded(214);
  return gbkFile("行政处罚双公示信息2017年.csv", [
    [
      "行政处罚决定书文号", "处罚名称", "处罚类别1", "处罚类别2", "处罚事由", "处罚依据", "行政相对人名称", "行政相对人代码_1 (统一社会信用代码)",
      "行政相对人代码_2 (组织机构代码)", "法定代表人姓名", "处罚结果", "处罚决定日期", "处罚机关", "当前状态", "地方编码", "备注",
    ],
    ...penaltyRows(2017).map((row): Cell[] => {
      const organisation = organisationCode(random);
      return [
        `${row.sign}${random.pick(BRACKETS)}${row.number}号`,
        `${row.facts}案`,
        row.kind,
        "",
        row.facts,
        row.basis,
        companyName(random, random.pick(["商贸", "餐饮", "物流", "建筑工程", "化工", "矿业"])),
        creditCode(organisation),
        `${organisation.slice(0, 8)}-${organisation.slice(8)}`,
        personName(random),
        row.fine > 0 ? `处以罚款${row.fine}元` : row.kind,
        spellDay(row.decided, random.pick(SPELLINGS)),
        random.pick(departments[row.authority]),
        random.pick(["0", "正常"]),
        "632801",
        "",
      ];
    }),
  ]);
}

/** In an office's own words. */
function list2016(): SampleFile {
  const random = seeded(189);
  return utf8File(
    "2016年度行政处罚公示信息.csv",
    [
      ["序号", "处罚文号", "被处罚人", "主要违法事实", "处罚种类", "罚款数额（元）", "处罚日期", "执法部门"],
      ...penaltyRows(2016).map((row, i): Cell[] => [
        i + 1,
        `${row.sign}〔${partsOf(row.decided).year}〕${row.number}号`,
        companyName(random, random.pick(["商贸", "餐饮", "物流", "建筑工程", "化工", "矿业"])),
        row.facts,
        row.kind,
        row.fine > 0 ? row.fine : "",
        spellDay(row.decided, "slash"),
        random.pick(departments[row.authority]),
      ]),
    ],
    { bom: false },
  );
}
