import { dayOf, type Day } from "../../src/clean/day.ts";
import { apportion } from "./apportion.ts";
import { spellDay, workdays, type Spelling } from "./calendar.ts";
import { departments, type DepartmentKey } from "./departments.ts";
import { seeded } from "./random.ts";
import { gbkFile, type Cell, type SampleFile } from "./sheet.ts";

export interface LegalTrainingRow {
  readonly name: string;
  readonly kind: "宣传" | "学习" | "培训";
  readonly organiser: DepartmentKey;
  readonly held: Day;
  readonly sessions: number;
  readonly audience: number;
  readonly target: string;
}

/** The report says 150余次 of campaigns and study together. */
const EVENTS = 153;

const CAMPAIGNS: readonly (readonly [name: string, DepartmentKey, target: string])[] = [
  ["“3·15”消费者权益保护宣传", "市监", "居民"], ["“12·4”国家宪法日集中宣传", "司法", "居民"], ["安全生产月法律法规宣传", "安监", "企业"], ["环境保护日宣传", "环保", "居民"],
  ["劳动合同法进企业", "人社", "企业"], ["防范电信诈骗宣传", "公安", "居民"], ["草原法进牧区", "农牧", "村(社区)干部"], ["宪法进校园", "教育", "青少年"],
  ["民族团结进步法规宣传", "民宗", "村(社区)干部"], ["禁毒宣传", "公安", "青少年"], ["食品安全宣传周", "市监", "居民"], ["水法宣传周", "水利", "居民"],
];
const STUDIES: readonly (readonly [name: string, DepartmentKey, target: string])[] = [
  ["政府常务会议会前学法", "政府办", "领导干部"], ["党组中心组法治专题学习", "法制", "领导干部"], ["执法人员集中学法", "城管", "执法人员"],
  ["行政诉讼法专题学习", "国土", "领导干部"], ["“放管服”改革政策学习", "发改", "领导干部"], ["税收法律法规学习", "国税", "执法人员"],
];

export function legalTrainingRows(): LegalTrainingRow[] {
  const random = seeded(153);
  const listed = [...CAMPAIGNS.map((one) => ["宣传", ...one] as const), ...STUDIES.map((one) => ["学习", ...one] as const)];
  const days = random.shuffled(workdays(random, 2017, listed.length * 3));
  const sessions = apportion(EVENTS, days.map(() => random.real(1, 3)));
  const events = days.map((held, i): LegalTrainingRow => {
    const [kind, name, organiser, target] = listed[i % listed.length];
    return { name: `${name}（第${"一二三"[Math.floor(i / listed.length)]}次）`, kind, organiser, held, sessions: sessions[i], audience: sessions[i] * random.between(kind === "宣传" ? 60 : 20, kind === "宣传" ? 240 : 60), target };
  });
  return [...events, ...COURSES].sort((a, b) => a.held - b.held);
}

const COURSES: readonly LegalTrainingRow[] = [
  { name: "全市依法行政专题培训班", kind: "培训", organiser: "法制", held: dayOf(2017, 5, 18), sessions: 1, audience: 126, target: "领导干部" },
  { name: "行政执法人员资格培训", kind: "培训", organiser: "法制", held: dayOf(2017, 9, 12), sessions: 1, audience: 218, target: "执法人员" },
  { name: "州法制办规范性文件管理培训", kind: "培训", organiser: "法制", held: dayOf(2017, 11, 7), sessions: 1, audience: 34, target: "执法人员" },
];

const WORDS = { 宣传: ["宣传", "法制宣传", "普法宣传"], 学习: ["学习", "法制学习"], 培训: ["培训", "法制培训"] } as const;
const SPELLINGS: readonly Spelling[] = ["dot", "han", "slash"];

export function legalTrainingFiles(): SampleFile[] {
  const random = seeded(3);
  const rows = legalTrainingRows();
  return [
    gbkFile("2017年法制宣传教育和培训情况统计表.csv", [
      ["格尔木市2017年法制宣传教育和培训情况统计表", ...Array.from({ length: 8 }, () => "")],
      ["序号", "活动名称", "活动类型", "主办单位", "活动时间", "宣传对象", "场次", "参加人数", "备注"],
      ...rows.map((row, i): Cell[] => [
        i + 1, row.name, random.pick(WORDS[row.kind]), random.pick(departments[row.organiser]), spellDay(row.held, random.pick(SPELLINGS)), row.target, fullWidth(row.sessions), row.audience, "",
      ]),
    ]),
  ];
}

/** As some input methods leave digits. */
function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
