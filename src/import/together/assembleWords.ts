import type { Grain } from "../../clean/day.ts";
import { withinSentence, type Words } from "../../clean/words.ts";
import type { Field } from "../../datasets/field.ts";
import type { CountedTwice } from "./countedTwice.ts";
import type { HeldReason } from "../judging/heldRows.ts";

const grainWords: Record<Grain, Words> = {
  year: { zh: "按年", en: "by year" },
  month: { zh: "按月", en: "by month" },
  day: { zh: "按日", en: "by day" },
};

/** Of a file that somebody set aside. */
export const leftOutWords: Words = {
  zh: "本文件已设为不计入看板。",
  en: "Somebody decided that this file is not counted.",
};

/** Of a file that stays out because `names`, one or more files, count the same. */
export function twiceWords(twice: CountedTwice, names: readonly string[]): Words {
  const files = filesWords(names);
  const how = howWords(twice);
  if (twice.kind === "perhaps") {
    return {
      zh: `与${files.zh}的统计期重叠而分组不同，合计也不一致，两者都已计入看板。请核对是否为同一批业务，如是，请只计入其中一个。`,
      en: `It covers the same period as ${files.en} by other groups and comes to other sums; both are counted. If they are about the same things, count only one of them.`,
    };
  }
  return {
    zh: `与${files.zh}的统计范围重叠，${how.zh}，同时计入会重复。现已计入${files.zh}，本文件未计入看板，请选择以哪个文件为准。`,
    en: `It covers the same as ${files.en}, ${how.en}; counting both would count twice. ${capital(files.en)} is counted and this file is not: choose which of them should be.`,
  };
}

function howWords(twice: CountedTwice): Words {
  if (twice.kind === "detail") return { zh: "一个是明细，一个是汇总", en: "one in detail, the other summed" };
  if (twice.kind !== "spans") return { zh: "只是分组不同，合计一致", en: "by other groups to the same sums" };
  const [one, two] = twice.grains.map((grain) => grainWords[grain]);
  return { zh: `一个${one.zh}统计，一个${two.zh}统计`, en: `one ${one.en}, the other ${two.en}` };
}

/** Of a file so many of whose rows contradict another file that it is one more edition of it. */
export function editionWords(name: string, rows: number, key: readonly Field[]): Words {
  const { zh, en } = keyWords(key);
  return {
    zh: `有 ${rows} 行与《${name}》${zh}相同而内容不同，看来是同一份数据的两个版本，不宜逐行核对。现已计入《${name}》，本文件未计入看板，请选择以哪个文件为准。`,
    en: `${rows} of its rows have the same ${en} as rows of “${name}” but other content: the files look like two editions of one. “${name}” is counted and this file is not: choose which of them should be.`,
  };
}

export function duplicateWords(rows: number): Words {
  return {
    zh: `有 ${rows} 行在先前导入的文件中已有，内容相同，按重复计，未再计入。`,
    en: `${rows} of its rows are in files imported earlier, with the same content, and were not counted again.`,
  };
}

export function conflictNotice(rows: number, key: readonly Field[]): Words {
  const { zh, en } = keyWords(key);
  return {
    zh: `有 ${rows} 行与先前导入的文件${zh}相同而内容不同，已列入待核，请逐行选择以哪一行为准。`,
    en: `${rows} of its rows have the same ${en} as rows of files imported earlier but other content; they are held until somebody chooses.`,
  };
}

export function ownNumbersWords(rows: number, key: readonly Field[]): Words {
  const { zh, en } = keyWords(key);
  return {
    zh: `有 ${rows} 行的${zh}在先前导入的文件中也有，但日期或部门不同，按各文件自行编号处理，均已计入。`,
    en: `${rows} of its rows have a ${en} that files imported earlier have too, but for other days or departments; each file was taken to have numbers of its own, and all are counted.`,
  };
}

/** Of a file without numbers, or whatever else tells its rows apart. */
export function untoldWords(rows: number): Words {
  return {
    zh: `有 ${rows} 行与先前导入的文件中的行完全相同，但没有编号，无法判断是否为同一件，均已计入。如是重复报送，请只计入其中一个文件。`,
    en: `${rows} of its rows are word for word in files imported earlier, but without numbers nothing tells whether they are the same; all are counted. If a list was sent twice, count only one of the files.`,
  };
}

/** Why a row is held that has the same key as a line of another file. */
export function conflictReason(name: string, line: number, key: readonly Field[]): HeldReason {
  const { zh, en } = keyWords(key);
  return {
    zh: `与《${name}》第 ${line} 行${zh}相同而内容不同`,
    en: `Same ${en} as line ${line} of “${name}”, but other content`,
    kind: { zh: `与《${name}》${zh}相同而内容不同`, en: `Same ${en} as in “${name}”, but other content` },
  };
}

function keyWords(key: readonly Field[]): Words {
  return { zh: key.map(({ heading }) => heading.zh).join("、"), en: key.map(({ heading }) => withinSentence(heading.en)).join(", ") };
}

function filesWords(names: readonly string[]): Words {
  if (names.length === 1) return { zh: `《${names[0]}》`, en: `“${names[0]}”` };
  return { zh: `《${names[0]}》等 ${names.length} 个文件`, en: `${names.length} files, “${names[0]}” first` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
