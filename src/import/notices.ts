import type { Words } from "../clean/words.ts";
import { lineOf, type Cells } from "../csv/cells.ts";
import type { DetectedEncoding } from "../csv/encoding.ts";
import { hold, type HeldRows } from "./heldRows.ts";
import type { Recognition } from "./recognise.ts";
import type { Template } from "./templates.ts";

/** Says so where a file is as much of one kind as of another, or lacks what its kind needs, instead of guessing. */
export function doubtNotice({ verdict, candidates }: Recognition): Words[] {
  if (verdict === "tie") return [tieWords(candidates.filter(({ lacks }) => lacks.length === 0))];
  if (verdict === "incomplete") return candidates.filter(({ lacks }) => lacks.length === 1).slice(0, 1).map(lackWords);
  return [];
}

function tieWords([first, second]: Recognition["candidates"]): Words {
  return {
    zh: `这个文件既像“${first.dataset.label.zh}”，又像“${second.dataset.label.zh}”，未作判断，暂按普通表格收下。请指定类型。`,
    en: `This file could be “${first.dataset.label.en}” or “${second.dataset.label.en}”; it was kept as a plain table. Say which it is.`,
  };
}

function lackWords({ dataset, lacks: [group] }: Recognition["candidates"][number]): Words {
  const names = { zh: group.map(({ heading }) => heading.zh).join("”或“"), en: group.map(({ heading }) => heading.en).join("” or “") };
  return {
    zh: `这个文件像“${dataset.label.zh}”，但没有找到“${names.zh}”一列，暂按普通表格收下。请指定对应的列。`,
    en: `This file looks like “${dataset.label.en}”, but no column “${names.en}” was found; it was kept as a plain table. Say which column that is.`,
  };
}

/** Says that the file was read as a template told. */
export function templateNotice(template: Template | null): Words[] {
  if (template === null) return [];
  return [{ zh: `已按模板“${template.name}”识别。`, en: `Read by the template “${template.name}”.` }];
}

/** Holds the record that a quote without an end has swallowed, and says where to look. */
export function holdUnclosedQuote(cells: Cells, fates: Uint8Array, held: HeldRows): Words[] {
  if (cells.unclosedQuote < 0) return [];
  const line = lineOf(cells, cells.unclosedQuote);
  hold(held, fates, cells.unclosedQuote, { zh: `第 ${line} 行的引号没有配对，此后的内容无法分列`, en: `A quote on line ${line} is never closed, so nothing after it can be split` });
  return [
    {
      zh: `第 ${line} 行有一个引号没有配对，从这一行到文件末尾无法分列，已列入待核。请在原表改正这一行后重新导入。`,
      en: `Line ${line} has a quote that is never closed: from there to the end nothing can be split, so it is held. Correct that line and import the file again.`,
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
        zh: `第 ${line} 行有一个多余的引号，已作为普通文字读入。请核对这一行。`,
        en: `Line ${line} has a quote too many, which was read as text. Check that line.`,
      },
    ];
  }
  return [
    {
      zh: `第 ${line} 行等 ${mendedQuotes.length} 行各有多余的引号，已作为普通文字读入。请核对这些行。`,
      en: `${mendedQuotes.length} lines, line ${line} first, have quotes too many, which were read as text. Check those lines.`,
    },
  ];
}

/** Says where some bytes of the file could not be read as its encoding. */
export function flawedNotice({ flawed }: DetectedEncoding): Words[] {
  if (flawed === undefined) return [];
  return [
    {
      zh: "文件中有个别文字无法识别，显示为“�”，可能混入了另一种编码的内容，或文件不完整。请从原系统重新导出后再拖入。",
      en: "Some characters of this file cannot be read and show as “�”: lines in another encoding were mixed in, or the file is incomplete. Export it again and drop it here.",
    },
  ];
}
