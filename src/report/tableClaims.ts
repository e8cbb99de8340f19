import type { Period } from "../clean/day.ts";
import { parseUnit } from "../clean/unit.ts";
import type { Claim } from "./claim.ts";
import type { Figure } from "./figure.ts";
import { periodOf } from "./reportPeriod.ts";

/** A row of a table in a text; each cell with where it begins. */
interface Row {
  readonly cells: readonly { readonly text: string; readonly from: number }[];
}

/**
 * Figures of tables pasted from Word or written in Markdown: cells that hold a number and at most its unit. The first
 * words of the row and the head of the column say what it counts; a unit may stand in the cell, in another of the row, or
 * in brackets behind the words.
 */
export function tableClaims(text: string, figures: readonly Figure[], whole: Period): Omit<Claim, "given">[] {
  return tablesOf(text).flatMap((rows) => {
    const head = isHead(rows[0], figures) ? rows[0] : undefined;
    return rows.slice(head === undefined ? 0 : 1).flatMap((row) => rowClaims(row, head, figures, whole));
  });
}

function tablesOf(text: string): Row[][] {
  const tables: Row[][] = [];
  let from = 0;
  let open = false;
  for (const line of text.split("\n")) {
    const row = line.includes("\t") && !/^[\t :-]+$/.test(line);
    if (row) {
      if (open) tables.at(-1)?.push(rowOf(line, from));
      else tables.push([rowOf(line, from)]);
    }
    open = row || /^[\t :-]*\t[\t :-]*$/.test(line);
    from += line.length + 1;
  }
  return tables;
}

function rowOf(line: string, from: number): Row {
  let at = from;
  const cells = line.split("\t").map((text) => {
    const cell = { text, from: at };
    at += text.length + 1;
    return cell;
  });
  return { cells };
}

function isHead(row: Row | undefined, figures: readonly Figure[]): boolean {
  return row !== undefined && row.cells.every((cell) => figureIn(cell, figures) === undefined);
}

/** The figure that a cell holds and nothing else, but for brackets or a sign. */
function figureIn({ text, from }: Row["cells"][number], figures: readonly Figure[]): Figure | undefined {
  return figures.find((figure) => figure.from >= from && figure.to <= from + text.length && text.replace(figure.written, "").trim() === "");
}

const GROWTH = /增长|增幅|同比|增减|变化/;

function rowClaims(row: Row, head: Row | undefined, figures: readonly Figure[], whole: Period): Omit<Claim, "given">[] {
  const words = row.cells.filter((cell) => cell.text !== "" && figureIn(cell, figures) === undefined);
  const label = words.find(({ text }) => parseUnit(text, "count") === null && !/^[□\d]+$/.test(text))?.text ?? "";
  return row.cells.flatMap((cell, column) => {
    const figure = figureIn(cell, figures);
    const heading = head?.cells[column]?.text ?? "";
    if (figure === undefined || label === "" || /序号|编号|备注/.test(heading)) return [];
    const unit = figure.noun !== "" ? null : unitBeside([...words.map(({ text }) => text), heading]);
    const before = `${label.replace(/[(].*?[)]/g, "")}${heading.replace(/[(].*?[)]/g, "")}`;
    const measured = unit === null ? figure : { ...figure, ...inUnit(figure, unit) };
    const grown = GROWTH.test(heading) ? { change: figure.value < 0 ? ("down" as const) : ("up" as const) } : {};
    return [{
      ...measured,
      ...grown,
      words: { before, after: "", earlier: "", sentence: `${before}#${measured.noun}` },
      period: periodOf(heading, whole),
      part: /其中|^(?:市|县|区)?[\u4e00-\u9fff]{1,8}(?:局|委员会|委|镇|乡|街道)$/.test(label) ? label : null,
      otherBase: false,
      key: `${before}#${measured.noun}`,
    }];
  });
}

/** The unit that a cell of its own names, or brackets behind a label: 件, 交易额(万元). */
function unitBeside(texts: readonly string[]): string | null {
  for (const text of texts) {
    const bracketed = /[(]([^()]+(?:\([^()]*\))?)[)]$/.exec(text)?.[1];
    const named = [text, bracketed].find((one) => one !== undefined && parseUnit(one, "count") !== null);
    if (named !== undefined) return named;
  }
  return null;
}

function inUnit(figure: Figure, named: string): Pick<Figure, "value" | "step" | "measured" | "noun" | "scale"> {
  const unit = parseUnit(named, "count");
  const factor = unit?.factor ?? 1;
  const isRate = unit?.quantity === "rate";
  const measured = unit?.quantity === "money" ? "money" : isRate ? "rate" : "count";
  return { value: figure.value * factor, step: figure.step * factor, measured, noun: isRate ? "%" : named.replace(/^[万亿千百十]+/, ""), scale: isRate ? 1 : factor };
}
