import { textWidth } from "../../charts/textWidth.ts";
import type { Sentence } from "../../panels/panel.ts";

/** A stretch of a line, in one weight. */
export interface TextRun {
  readonly text: string;
  readonly strong: boolean;
}

/** A sentence in lines of `room` px at most: broken between words and Chinese characters, never before a sign that closes. */
export function wrappedText(sentence: Sentence, room: number, size: number): TextRun[][] {
  const lines: TextRun[][] = [];
  let line: TextRun[] = [];
  let used = 0;
  for (const piece of piecesOf(sentence)) {
    const width = piece.reduce((sum, { text }) => sum + textWidth(text, size), 0);
    if (used > 0 && used + width > room) {
      lines.push(line);
      line = [];
      used = 0;
    }
    line.push(...piece);
    used += width;
  }
  return [...lines, line].map(joined);
}

const CLOSING = /^[，。；：、？！）”’》%,.;:)\s]/;

/** What must stay on one line: a word, a number, a character, each with the signs that close it. */
function piecesOf(sentence: Sentence): TextRun[][] {
  const pieces: TextRun[][] = [];
  for (const run of sentence) {
    const [text, strong] = typeof run === "string" ? [run, false] : [run.strong, true];
    for (const [atom] of text.matchAll(/[\w.,%+−–-]+\s*|\s+|./gu)) {
      const last = pieces.at(-1);
      if (last !== undefined && CLOSING.test(atom)) last.push({ text: atom, strong });
      else pieces.push([{ text: atom, strong }]);
    }
  }
  return pieces;
}

function joined(line: readonly TextRun[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last?.strong === run.strong) runs[runs.length - 1] = { text: last.text + run.text, strong: run.strong };
    else runs.push(run);
  }
  return runs;
}
