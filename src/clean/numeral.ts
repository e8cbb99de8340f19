import nzh from "nzh/cn";

// Bank numerals, 〇 and the spoken 两 become the everyday set that nzh writes.
const EVERYDAY: Readonly<Record<string, string>> = {
  壹: "一", 贰: "二", 叁: "三", 肆: "四", 伍: "五", 陆: "六", 柒: "七", 捌: "八", 玖: "九",
  拾: "十", 佰: "百", 仟: "千", 萬: "万", 億: "亿", 〇: "零", 两: "二",
};

const LEADING = /^[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]+/;
const SUM_OF_MONEY = /^([^元圆]+)[元圆](?:零?([^零角])角)?(?:零?([^零分])分)?[整正]?$/;

/** A Chinese number at the start of a text, as plain digits, and what follows it. */
export interface ChineseNumber {
  readonly digits: string;
  /** Whether 万 or 亿 was part of it, so that the column's own 万元 must not scale it again. */
  readonly scaled: boolean;
  readonly tail: string;
}

/**
 * Reads 一百二十三万, 壹佰贰拾叁元整 and 壹拾贰元伍角陆分. Only well-formed numbers: nzh reads 百百 as 10000 and
 * 二零一七 as 217, and 一百一 may mean 110, so what nzh would not write back is `null`.
 */
export function readChineseNumber(text: string): ChineseNumber | null {
  const sum = SUM_OF_MONEY.exec(text);
  if (sum?.[1]) {
    const [, yuan, jiao = "零", fen = "零"] = sum;
    const parts = [yuan, jiao, fen].map(wholeNumber);
    if (parts.every((part) => part !== null)) {
      return { digits: `${parts[0]}.${parts[1]}${parts[2]}`, scaled: /[万亿萬億]/.test(yuan), tail: "元" };
    }
  }
  const found = LEADING.exec(text)?.[0] ?? "";
  const digits = wholeNumber(found);
  return digits === null ? null : { digits, scaled: /[万亿萬億]/.test(found), tail: text.slice(found.length) };
}

function wholeNumber(text: string): string | null {
  const everyday = [...text].map((c) => EVERYDAY[c] ?? c).join("");
  if (everyday === "") return null;
  const decoded = nzh.decodeS(everyday);
  return Number.isSafeInteger(decoded) && spoken(nzh.encodeS(decoded)) === spoken(everyday) ? String(decoded) : null;
}

// 一十 and 十 are the same, and 零 before a thousand may be said or left out: 一百万零二千, 一百万二千.
function spoken(numeral: string): string {
  return numeral.replace(/(^|[零万亿])一十/g, "$1十").replace(/([万亿])零(?=.千)/g, "$1");
}
