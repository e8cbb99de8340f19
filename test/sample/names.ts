import type { Random } from "./random.ts";

const SURNAMES = [..."马李王张韩冶赵刘陈杨祁韦星拉沙苏白何郭罗"];
const GIVEN = [..."建国文军海明玉梅秀英志强晓燕永福成林德才生华吉祥春花雪莲"];
const WORDS = "昆仑 盐湖 瀚海 雪峰 金峰 藏青 柴达木 三江 玉珠 长江源 察尔汗 胡杨 沱沱河 那棱 高原 西部 恒通 宏远 鑫源 顺达 华兴 天路 众兴 祥瑞 正大 博远".split(" ");

export function personName(random: Random): string {
  return random.pick(SURNAMES) + random.pick(GIVEN) + (random.between(0, 3) > 0 ? random.pick(GIVEN) : "");
}

/** An invented company, `格尔木昆仑建筑工程有限公司`. */
export function companyName(random: Random, trade: string): string {
  return `格尔木${random.pick(WORDS)}${trade}有限${random.between(0, 4) === 0 ? "责任" : ""}公司`;
}

const CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** An organisation code outside the series that are given out, with the check character of GB 11714. */
export function organisationCode(random: Random): string {
  const body = `GM75${Array.from({ length: 4 }, () => random.pick([...CREDIT_ALPHABET])).join("")}`;
  const sum = [...body].reduce((total, c, i) => total + parseInt(c, 36) * ORGANISATION_WEIGHTS[i], 0);
  return body + "0123456789X"[(11 - (sum % 11)) % 11];
}

/** The unified social credit code of a 格尔木 business with this organisation code (GB 32100). */
export function creditCode(organisation: string): string {
  const body = `91632801${organisation}`;
  let weight = 1;
  let sum = 0;
  for (const c of body) {
    sum += CREDIT_ALPHABET.indexOf(c) * weight;
    weight = (weight * 3) % 31;
  }
  return body + CREDIT_ALPHABET[(31 - (sum % 31)) % 31];
}
