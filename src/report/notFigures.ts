/** From one character to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const CHINESE = "[零〇○一二两三四五六七八九十百]";
const YEAR = "(?:(?:19|20)\\d{2}|[一二][零〇○九][零〇○一二三四五六七八九]{2})";
const MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const DASH = "(?:[-—–~～]{1,2}|至|到)";

/** What looks like a figure and is none, each with an example. */
const PATTERNS: readonly RegExp[] = [
  /《[^》]{1,120}》/g, // 《格尔木市2017年法治政府建设工作要点》
  /[〔[(【](?:19|20)\d{2}[〕\])】]第?\d+(?:号|$)?/g, // 格政〔2017〕12号
  new RegExp(`${YEAR}年?${DASH}(?:${YEAR}|\\d{2})年?(?:度|间)?`, "g"), // 2015—2020
  new RegExp(`${YEAR}年(?:度|底|初|末|以来)?`, "g"), // 2017年以来
  /(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}/g, // 2017-09-29
  /(?:19|20)\d{6}(?!\d)(?=[^\d件项条次元个%]|$)/g, // 20170929
  new RegExp(`${MONTH}月?${DASH}${MONTH}月(?:份|底|末)?`, "g"), // 1—6月
  new RegExp(`${MONTH}月(?:份|底|末|初|[上中下]旬|(?:[12]?\\d|3[01]|[一二]?十?[一二三四五六七八九]?)[日号])?`, "g"), // 1月22日, 九月
  /(?<!\d)(?:[12]?\d|3[01])日/g, // 22日
  /\d{1,2}:\d{2}(?::\d{2})?/g, // 9:30
  new RegExp(`第(?:\\d+|${CHINESE}+)(?:${DASH}第?(?:\\d+|${CHINESE}+))?[条章节款项次届批期名位号个张例轮类季]?`, "g"), // 第二十八条, 第一责任人
  new RegExp(`(?:表|图|附件|附表|注)\\d{1,2}(?!\\d|[件项条次个份])`, "g"), // 附件3
  /\d+号(?!线上)/g, // 国务院令第492号
  /(?:电话|传真|邮编|邮政编码|联系人?|手机)[^,。;\n]{0,14}?[\d-]{5,}/g, // 联系电话：0979-8412345
  /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g, // 13800000000
  /\d{3,5}(?=[^\d,。;、]{0,8}(?:热线|专线))/g, // 12345政务服务便民热线
  /[A-Za-z_][A-Za-z\d_.+-]*\d+|\d+(?:\.\d+)?[A-Za-z]+\d*/g, // G109, 5G
  /\d+[×xX*]\d+|\d+\+/g, // 7×24
  new RegExp(`(?:\\d+(?:\\.\\d+)?|${CHINESE}+)(?:余|多)?(?:周年|年代|年|个月|个半月|世纪|小时|点钟|时许|岁|楼|室|栋|级|版|届|路|国道|省道)`, "g"), // 有效期5年, 24小时
  new RegExp(`[(](?:\\d{1,2}|${CHINESE}{1,3})[)]`, "g"), // (一)
  new RegExp(`(?<=^|\\n)[ \\t]*(?:${CHINESE}{1,3}[、.]|\\d{1,2}[、.](?!\\d)|\\d{1,2}(?=\\t[^\\t\\n]*[^\\d\\t\\n]))`, "g"), // 一、 3. and the first column of a numbered table
  /(?<=[。;:])\d{1,2}[.、](?=[\u4e00-\u9fff])/g, // 。2.推进
  new RegExp(`${CHINESE}{1,2}(?:是|要|则|来(?![信访]))(?=[\\u4e00-\\u9fff])`, "g"), // 一是
  new RegExp(`${CHINESE}(?:公开|统一|合一|公示|减(?!少)|免|放|清单)|一(?:张网|站式|窗|体化|线|系列|定|律|般|直|些|旦|致|同|起(?!案)|把手|次性|条龙|方面)`, "g"), // 三统一, 一系列
];

const QUOTED = /[“"‘][^”"’\n]{1,24}[”"’]/g;
/** A quotation that states a number with its unit is one of figures; a slogan has neither: “双随机、一公开”, “12345”. */
const QUOTES_A_FIGURE = /\d+(?:\.\d+)?[万亿]?(?:件|项|元|%|人次|条)/;

/** Where a readable text has years, dates, numbers of documents, articles and paragraphs, telephone numbers and slogans. */
export function notFigures(text: string): readonly Span[] {
  const quoted = spansOf(text, QUOTED).filter(({ from, to }) => !QUOTES_A_FIGURE.test(text.slice(from, to)));
  return [...quoted, ...PATTERNS.flatMap((pattern) => spansOf(text, pattern))];
}

/** The text with another character in place of each of these spans, as long as before. */
export function blanked(text: string, spans: readonly Span[], by = "□"): string {
  const chars = text.split("");
  for (const { from, to } of spans) for (let at = from; at < to; at++) if (chars[at] !== "\n" && chars[at] !== "\t") chars[at] = by;
  return chars.join("");
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
}
