import { addDays, dayOf, partsOf, type Day } from "../../src/clean/day.ts";
import { spellDay, workdays, type Spelling } from "./calendar.ts";
import { departments, officialName, type DepartmentKey } from "./departments.ts";
import { seeded } from "./random.ts";
import { gbkFile, utf8File, type Cell, type SampleFile } from "./sheet.ts";

export interface DocumentRow {
  readonly title: string;
  readonly department: DepartmentKey;
  readonly submitted: Day;
  readonly reviewed: Day;
  /** `null` for what was reviewed and not issued as a document of the city. */
  readonly issued: Issued | null;
}

interface Issued {
  readonly number: number;
  readonly published: Day;
  readonly validity: string;
}

const ISSUED: readonly (readonly [DepartmentKey, string, validity: string])[] = [
  ["住建", "格尔木市物业管理办法", "5年"],
  ["国土", "格尔木市国有土地上房屋征收与补偿办法", "5年"],
  ["民政", "格尔木市城乡居民最低生活保障实施细则", "5年"],
  ["人社", "格尔木市城乡居民基本养老保险实施细则", "5年"],
  ["环保", "格尔木市大气污染防治管理办法", "试行2年"],
  ["城管", "格尔木市城市市容和环境卫生管理办法", "5年"],
  ["交通", "格尔木市网络预约出租汽车经营服务管理细则", "试行2年"],
  ["农牧", "格尔木市草原生态保护补助奖励资金管理办法", "3年"],
  ["财政", "格尔木市政府购买服务管理暂行办法", "2年"],
  ["法制", "格尔木市行政规范性文件制定程序规定", "长期"],
];

const REVIEWED_ONLY: readonly (readonly [DepartmentKey, string])[] = [
  ["教育", "格尔木市学前教育发展行动计划"], ["教育", "格尔木市校车安全管理实施方案"], ["公安", "格尔木市犬只管理通告"], ["公安", "格尔木市烟花爆竹禁放通告"],
  ["安监", "格尔木市安全生产责任制考核办法"], ["安监", "格尔木市危险化学品专项整治方案"], ["市监", "格尔木市食品小作坊监督管理规定"], ["市监", "格尔木市“多证合一”改革实施方案"],
  ["卫计", "格尔木市分级诊疗制度实施方案"], ["卫计", "格尔木市公立医院综合改革方案"], ["水利", "格尔木市河长制实施方案"], ["水利", "格尔木市水资源费征收规定"],
  ["林业", "格尔木市封山育林管理通告"], ["文体", "格尔木市文物保护单位管理规定"], ["发改", "格尔木市政府投资项目管理办法"], ["发改", "格尔木市居民生活用气阶梯价格方案"],
  ["住建", "格尔木市保障性住房分配办法"], ["国土", "格尔木市采砂管理规定"], ["政府办", "格尔木市政务公开工作实施方案细则"], ["政府办", "格尔木市重大行政决策程序规定"],
  ["城管", "格尔木市户外广告设置管理规定"], ["民政", "格尔木市殡葬管理规定"],
];

/** What was reviewed in 2017: 32 documents, of which ten were registered and published. */
export function documentRows(): DocumentRow[] {
  const random = seeded(3210);
  const listed = [...ISSUED, ...REVIEWED_ONLY];
  const days = random.shuffled(workdays(random, 2017, listed.length)).map((day) => Math.min(day, dayOf(2017, 11, 20)) as Day);
  return listed.map(([department, title, validity], i) => {
    const submitted = days[i];
    const reviewed = addDays(submitted, random.between(3, 12));
    const published = addDays(reviewed, random.between(4, 24));
    return { title, department, submitted, reviewed, issued: validity === undefined ? null : { number: 1 + i * 3 + random.between(0, 2), published, validity } };
  }).sort((a, b) => a.submitted - b.submitted);
}

const BRACKETS = ["〔2017〕", "[2017]", "（2017）", "【2017】"];
const SPELLINGS: readonly Spelling[] = ["dot", "han", "slash"];

export function documentFiles(): SampleFile[] {
  return [register2017(), inForce()];
}

/** The register of reviews; the brackets of a document number are those of whoever typed it. */
function register2017(): SampleFile {
  const random = seeded(2017);
  let registered = 0;
  return gbkFile("2017年规范性文件审查登记台账.csv", [
    ["格尔木市2017年规范性文件合法性审查和登记备案台账", ...Array.from({ length: 10 }, () => "")],
    ["序号", "文件名称", "文号", "起草部门", "送审日期", "审查日期", "审查意见", "规范性文件登记号", "公布日期", "施行日期", "有效期"],
    ...documentRows().map(({ title, department, submitted, reviewed, issued }, i): Cell[] => [
      i + 1,
      title,
      issued === null ? "" : `格政${random.pick(BRACKETS)}${issued.number}号`,
      random.pick(departments[department]),
      spellDay(submitted, random.pick(SPELLINGS)),
      spellDay(reviewed, random.pick(SPELLINGS)),
      random.pick(["合法", "修改后合法", "修改后通过"]),
      issued === null ? "" : `GRM${random.pick(["〔2017〕", "[2017]"])}${String(++registered).padStart(3, "0")}`,
      issued === null ? "" : spellDay(issued.published, random.pick(SPELLINGS)),
      issued === null ? "" : spellDay(addDays(issued.published, 30), random.pick(SPELLINGS)),
      issued === null ? "" : issued.validity,
    ]),
  ]);
}

const EARLIER: readonly (readonly [DepartmentKey, title: string, published: Day, validity: string, repealed?: true])[] = [
  ["国土", "格尔木市建设用地批后监管办法", dayOf(2012, 11, 5), "5年"],
  ["住建", "格尔木市城市供热管理办法", dayOf(2012, 12, 10), "5年"],
  ["水利", "格尔木市节约用水管理办法", dayOf(2013, 1, 21), "5年"],
  ["交通", "格尔木市城市公共交通管理办法", dayOf(2013, 2, 18), "5年"],
  ["市监", "格尔木市农贸市场管理办法", dayOf(2013, 3, 4), "5年"],
  ["民政", "格尔木市医疗救助实施办法", dayOf(2013, 6, 17), "5年"],
  ["农牧", "格尔木市牲畜定点屠宰管理规定", dayOf(2013, 9, 9), "5年", true],
  ["城管", "格尔木市建筑垃圾管理规定", dayOf(2014, 4, 14), "5年"],
  ["文体", "格尔木市公共文化设施管理办法", dayOf(2014, 8, 25), "长期"],
  ["财政", "格尔木市行政事业单位国有资产管理办法", dayOf(2015, 3, 16), "5年"],
  ["人社", "格尔木市公益性岗位管理办法", dayOf(2015, 7, 6), "3年"],
  ["卫计", "格尔木市基本公共卫生服务绩效考核办法", dayOf(2015, 10, 19), "3年"],
  ["发改", "格尔木市价格调节基金管理办法", dayOf(2015, 12, 7), "2年"],
  ["环保", "格尔木市饮用水水源保护区管理办法", dayOf(2016, 3, 28), "5年"],
  ["林业", "格尔木市湿地保护管理办法", dayOf(2016, 6, 13), "5年"],
  ["国土", "格尔木市闲置土地处置办法", dayOf(2016, 10, 24), "5年"],
];

/** The list of what was in force at the end of 2016, by which one sees what lapsed in 2017. */
function inForce(): SampleFile {
  const random = seeded(2016);
  const rows = EARLIER.map(([department, title, published, validity, repealed], i): Cell[] => {
    const { year } = partsOf(published);
    const from = addDays(published, 30);
    const until = /^\d/.test(validity) ? addDays(dayOf(year + parseInt(validity, 10), partsOf(from).month, partsOf(from).day), -1) : null;
    return [
      title,
      `格政办${random.pick(["〔", "["])}${year}${random.pick(["〕", "]"])}${20 + i * 3}号`,
      officialName(department),
      spellDay(published, "iso"),
      spellDay(from, "iso"),
      until === null ? validity : `${spellDay(from, "iso")}至${spellDay(until, "iso")}`,
      repealed ? "废止" : "有效",
    ];
  });
  return utf8File("市政府规范性文件目录（截至2016年底）.csv", [["标题", "发文字号", "发布机构", "成文日期", "生效日期", "有效期限", "有效性"], ...rows], { bom: true });
}
