import type { Words } from "../clean/words.ts";
import { lineOf, type Cells } from "../csv/cells.ts";
import type { DetectedEncoding } from "../csv/encoding.ts";
import { hold, type HeldRows } from "./judging/heldRows.ts";
import type { Recognition } from "./recognition/recognise.ts";

/** Says so where a file is as much of one kind as of another, or lacks what its kind needs, instead of guessing. */
export function doubtNotice({ verdict, candidates }: Recognition): Words[] {
  if (verdict === "tie") return [tieWords(candidates.filter(({ lacks }) => lacks.length === 0))];
  if (verdict === "incomplete") return candidates.filter(({ lacks }) => lacks.length === 1).slice(0, 1).map(lackWords);
  return [];
}

function tieWords([first, second]: Recognition["candidates"]): Words {
  return {
    zh: `这个文件既像“${first.dataset.label.zh}”，又像“${second.dataset.label.zh}”，未作判断，暂按普通表格收下，不计入看板。请点“指定类型与对应列”选定。`,
    en: `This file could be “${first.dataset.label.en}” or “${second.dataset.label.en}”; it was kept as a plain table, which counts in no dashboard. Choose the kind under “Set kind and columns”.`,
  };
}

function lackWords({ dataset, lacks: [group] }: Recognition["candidates"][number]): Words {
  const names = { zh: group.map(({ heading }) => heading.zh).join("”或“"), en: group.map(({ heading }) => heading.en).join("” or “") };
  return {
    zh: `这个文件像“${dataset.label.zh}”，但没有找到“${names.zh}”一列，暂按普通表格收下，不计入看板。如有这一列而名称不同，请点“指定类型与对应列”对应；如确实没有，请向报送单位索取。`,
    en: `This file looks like “${dataset.label.en}”, but no column “${names.en}” was found; it was kept as a plain table, which counts in no dashboard. If the column has another name, say so under “Set kind and columns”; if there is none, ask the department for it.`,
  };
}

/** Holds the record that a quote without an end has swallowed, and says where to look. */
export function holdUnclosedQuote(cells: Cells, fates: Uint8Array, held: HeldRows): Words[] {
  if (cells.unclosedQuote < 0) return [];
  const line = lineOf(cells, cells.unclosedQuote);
  hold(held, fates, cells.unclosedQuote, { zh: `第 ${line} 行的引号没有配对，此后的内容无法分列`, en: `A quote on line ${line} is never closed, so nothing after it can be split` });
  return [
    {
      zh: `第 ${line} 行有一个引号没有配对，从这一行到文件末尾无法分列，已列入待核。请在原表中补上或删去多余的引号，保存后重新导入。`,
      en: `Line ${line} has a quote that is never closed: from there to the end nothing can be split, so it is held. Add or remove the quote in the original, save it and import it again.`,
    },
  ];
}

/** Says where a quote too many was taken for text. */
export function strayQuoteNotice(cells: Cells): Words[] {
  const { mendedQuotes } = cells;
  if (mendedQuotes.length === 0) return [];
  const line = lineOf(cells, mendedQuotes[0]);
  if (mendedQuotes.length === 1) {
    return [
      {
        zh: `第 ${line} 行有一个多余的引号，已作为普通文字读入。请在“原始预览”中核对这一行。`,
        en: `Line ${line} has a quote too many, which was read as text. Check that line in the raw preview.`,
      },
    ];
  }
  return [
    {
      zh: `第 ${line} 行等 ${mendedQuotes.length} 行各有多余的引号，已作为普通文字读入。请在“原始预览”中核对这些行。`,
      en: `${mendedQuotes.length} lines, line ${line} first, have quotes too many, which were read as text. Check those lines in the raw preview.`,
    },
  ];
}

/** Says where some bytes of the file could not be read as its encoding. */
export function flawedNotice({ flawed }: DetectedEncoding): Words[] {
  if (flawed === undefined) return [];
  return [
    {
      zh: "文件中有个别文字无法识别，显示为“�”，可能混入了另一种编码的内容，或文件不完整。可先在“编码”处另选一种重新读取；仍有“�”的，请从原系统重新导出后再拖入。",
      en: "Some characters of this file cannot be read and show as “�”: lines in another encoding were mixed in, or the file is incomplete. Try another encoding first; if “�” remains, export the file again and drop it here.",
    },
  ];
}
