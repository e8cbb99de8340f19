// Signs and machine words that mean "no value" wherever they stand. `\\` and `/` strike a cell out by hand; databases export `\\N`.
const BLANK_MARK = /^(?:[-‐‑‒–—―−－_/／\\＼*＊.．…。]+|NULL|NIL|NONE|NAN|\(NULL\)|N\/?A|N\.A\.|#N\/A|#REF!|#VALUE!|#DIV\/0!|#NAME\?|#NULL!|#NUM!|UNDEFINED|\\N)$/i;

/** No mark begins so: with a digit, a Chinese character, or a letter with which none of those machine words begins. */
const WORD = /^[0-9A-MO-TV-Za-mo-tv-z\u4E00-\u9FFF]/;

/** No other text is one of the words below. */
const MAY_BE_NULL_WORD = /^[\s(（]*[无暂空缺未不待没]/;

const NULL_WORDS = new Set([
  ...["无", "暂无", "空", "空值", "空白", "无数据", "暂无数据", "暂缺", "缺", "缺失", "未填", "未填写", "未知", "不详"],
  ...["不适用", "待定", "未定", "无此项", "没有"],
]);

/** Whether a free text says only that there is none: a dash, a slash, NULL, an Excel error. Blank counts; words such as 无 do not. */
export function isBlankMark(text: string): boolean {
  if (WORD.test(text)) return false;
  const bare = unwrap(text);
  return bare === "" || BLANK_MARK.test(bare);
}

/**
 * Whether a cell of numbers or dates is empty in words: everything `isBlankMark` knows, and 无, 暂无, 不详 and the
 * like. `0` never is. In a column of text or categories 无 can be the answer, so ask `isBlankMark` there.
 */
export function isNullWord(text: string): boolean {
  if (/^\d/.test(text)) return false;
  return isBlankMark(text) || (MAY_BE_NULL_WORD.test(text) && NULL_WORDS.has(unwrap(text)));
}

function unwrap(text: string): string {
  const bare = text.trim();
  return /^[(（](.*)[)）]$/s.exec(bare)?.[1]?.trim() ?? bare;
}
