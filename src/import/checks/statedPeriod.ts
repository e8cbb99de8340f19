import { endOf, validDay, type Period } from "../../clean/day.ts";

/**
 * The period that titles and file name state for the rows: a year, half, quarter or month, or a span of them or of
 * days, such as `2017年上半年`, `2017年1-6月` and `20170101-20171231`. A single day is when a file was made and states
 * none, nor does the year of an edition, of a document's number or beside a signature. Of several the one that holds
 * all others counts; `null` where none does.
 */
export function statedPeriod(text: string): Period | null {
  const folded = text
    .normalize("NFKC")
    .replace(/\s*[—–~～至到]\s*/g, "-")
    .replace(/(\d{1,2})月(\d{1,2})[日号]/g, "$1/$2")
    .replace(/年(?=\d{1,2}\/\d)/g, "/");
  if (OPEN_OR_EDITION.test(folded)) return null;
  let rest = folded.replace(NOT_OF_ROWS, " ");
  const stated: Period[] = [];
  for (const [form, read] of FORMS) {
    for (const { groups = {} } of rest.matchAll(form)) {
      const period = read(groups);
      if (period !== null) stated.push(period);
    }
    rest = rest.replace(form, " ");
  }
  return stated.find((one) => stated.every(({ from, to }) => one.from <= from && to <= one.to)) ?? null;
}

/** Lists that hold at a time carry the year of their edition; other texts say only where a series begins or ends. */
const OPEN_OR_EDITION = /目录|清单|名录|名单|历年|以来|至今|截[至止-]/;

const YEAR = "(?<![\\d.])(?:19|20)\\d{2}";
const DATE = `${YEAR}[\\d年月日./-]*`;
const MADE = "(?:填报|填表|制表|报送|上报|导出|打印|生成|下载|更新|发布|公布|印发|编制|审核|批准|修订)";
const NOT_OF_ROWS = new RegExp(
  [`[〔[(【](?:19|20)\\d{2}[〕\\])】]\\s*第?\\d+号`, `${MADE}(?:时间|日期)?\\s*:?\\s*[[(]?${DATE}`, `${DATE}\\s*(?:${MADE}|起?施行|制定|修正|版)`].join("|"),
  "g",
);

type Groups = Readonly<Record<string, string | undefined>>;
type Form = readonly [RegExp, (groups: Groups) => Period | null];

const QUARTER = "[一二三四1-4]";

/** Each takes out what it has read; the more exact come first, so that a year is none of a day's. */
const FORMS: readonly Form[] = [
  form(`(?<y>${YEAR})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})-(?:(?<y2>\\d{4})[-/.])?(?<m2>\\d{1,2})[-/.](?<d2>\\d{1,2})(?!\\d)`, days),
  form(`(?<y>${YEAR})(?<m>\\d{2})(?<d>\\d{2})[-_](?<y2>\\d{4})(?<m2>\\d{2})(?<d2>\\d{2})(?!\\d)`, days),
  form(`${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|${YEAR}[01]\\d[0-3]\\d+`, () => null),
  form(`(?<y>${YEAR})年(?<m>\\d{1,2})月?-(?:(?<y2>\\d{4})年)?(?<m2>\\d{1,2})月`, months),
  form(`(?<y>${YEAR})[-/.]?(?<m>\\d{1,2})-(?<y2>\\d{4})[-/.]?(?<m2>\\d{1,2})(?!\\d)`, months),
  form(`(?<y>${YEAR})年?度?-(?<y2>(?:19|20)\\d{2})(?!\\d)`, months),
  form(`(?<y>${YEAR})年?度?(?<half>[上下])半年`, ({ y, half }) => months(half === "上" ? { y, m: "1", m2: "6" } : { y, m: "7", m2: "12" })),
  form(`(?<y>${YEAR})年?度?前(?<q2>[二两三23])个?季度`, ({ y, q2 }) => quarters({ y, q: "1", q2 })),
  form(`(?<y>${YEAR})年?度?第?(?<q>${QUARTER})(?:季度)?[-、]第?(?<q2>${QUARTER})季度`, quarters),
  form(`(?<y>${YEAR})年?度?(?:第?(?<q>${QUARTER})季度|Q(?<q3>[1-4]))`, ({ y, q, q3 }) => quarters({ y, q: q ?? q3 })),
  form(`(?<y>${YEAR})(?:年(?<m>\\d{1,2})月|[-_./]?(?<m3>0[1-9]|1[0-2])(?!\\d))`, ({ y, m, m3 }) => months({ y, m: m ?? m3 })),
  form(`(?<y>${YEAR})(?:年|(?![\\d,.]*[\\d条件项个次人户元万亿家笔]))`, months),
];

function form(pattern: string, read: (groups: Groups) => Period | null): Form {
  return [new RegExp(pattern, "g"), read];
}

function days({ y, m, d, y2, m2, d2 }: Groups): Period | null {
  return periodOf(validDay(Number(y), Number(m), Number(d)), validDay(Number(y2 ?? y), Number(m2), Number(d2)));
}

/** Whole months; without months whole years. */
function months({ y, m, y2, m2 }: Groups): Period | null {
  const last = validDay(Number(y2 ?? y), Number(m2 ?? m ?? 12), 1);
  return periodOf(validDay(Number(y), Number(m ?? 1), 1), last && endOf(last, "month"));
}

function quarters({ y, q, q2 }: Groups): Period | null {
  const [first, last] = [quarter(q), quarter(q2 ?? q)];
  return months({ y, m: String(first * 3 - 2), m2: String(last * 3) });
}

function quarter(text = ""): number {
  return "一二三四".indexOf(text.replace("两", "二")) + 1 || Number(text);
}

function periodOf(from: Period["from"] | null, to: Period["to"] | null): Period | null {
  return from === null || to === null || to < from ? null : { from, to };
}
