import { comparable } from "./text.ts";
import { parseUnit } from "./unit.ts";

/** A column heading made comparable, and what stood in brackets behind it: a unit or an explanation. */
export interface Heading {
  readonly name: string;
  readonly gloss: string | null;
}

/** A longer text is no heading, and taking its brackets apart could take minutes. */
const LONGEST_HEADING = 500;

const TRAILING_GROUP = /^(.+?)(?:\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】|〔([^〔〕]*)〕)$/;
const TRAILING_UNIT = /^(.{2,})[/,]([^/,]+)$/;

/**
 * NFKC, all space and U+200B/FEFF gone, ：and * dropped at the ends, dashes and ＿ written `_`, Latin letters
 * upper-cased, trailing bracket groups split off. `成交金额（万元）` → 成交金额 and 万元; `IP 数` → IP数.
 * Of several groups the unit is the gloss, else the first: `成交金额(万元)(含税)` is still in 万元.
 */
export function normaliseHeading(raw: string): Heading {
  if (raw.length > LONGEST_HEADING || /^[\u4E00-\u9FFF]+$/.test(raw)) return { name: raw, gloss: null };
  let name = trimMarks(comparable(raw));
  const groups: string[] = [];
  for (let found = TRAILING_GROUP.exec(name); found; found = TRAILING_GROUP.exec(name)) {
    groups.unshift(found[2] ?? found[3] ?? found[4] ?? found[5] ?? "");
    name = trimMarks(found[1] ?? "");
  }
  if (groups.length === 0) {
    const found = TRAILING_UNIT.exec(name);
    if (found?.[1] && found[2] && parseUnit(found[2])) return { name: joinWords(found[1]), gloss: found[2] };
  }
  const gloss = groups.find((group) => parseUnit(group)) ?? groups.find((group) => group !== "");
  return { name: joinWords(name), gloss: gloss ?? null };
}

function trimMarks(text: string): string {
  const bare = text.replace(/^[*※]+|[:*※]+$/g, "");
  return bare === "" ? text : bare;
}

function joinWords(name: string): string {
  return name.replace(/[-‐‑‒–—―−]/g, "_");
}
