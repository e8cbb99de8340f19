import { textWidth, widest } from "./textWidth.ts";

export interface CategoryLabels {
  readonly texts: readonly string[];
  /** The most lines that any of them takes. */
  readonly lines: number;
}

/**
 * Labels that stand side by side in slots of `slot` px, all of them, none turned: months lose their 月 where they
 * must (the axis then runs from 1月 to 12), days are labelled as often as they have room, other names are broken into lines of equal length, and every other one
 * steps down a line where an English word is too long to stand beside its neighbours.
 */
export function categoryLabels(names: readonly string[], slot: number, size: number): CategoryLabels {
  const room = slot - 2;
  if (widest(names, size) <= room) return { texts: names, lines: 1 };
  if (names.every((name) => /^\d{1,2}月$/.test(name))) return { texts: numbers(names), lines: 1 };
  if (names.every((name) => DAY.test(name))) return { texts: someDays(names, slot, size), lines: 1 };
  const words = names.flatMap((name) => name.split(" ")).filter((word) => /^[a-z]+$/i.test(word));
  const apart = widest(words, size) > room;
  const texts = apart ? names.map((name, place) => (place % 2 === 1 ? `\n${name}` : name)) : names.map((name) => broken(name, room, size));
  return { texts, lines: Math.max(1, ...texts.map((text) => text.split("\n").length)) };
}

/** 3日, 11月3日, 3, 3 Nov. */
const DAY = /^(?:\d{1,2}月)?\d{1,2}日$|^\d{1,2}(?: [A-Z][a-z]{2})?$/;

/** Every day, every other, every fifth, each week or every second week: the first of these for which there is room. */
function someDays(names: readonly string[], slot: number, size: number): string[] {
  const step = [1, 2, 5, 7].find((days) => widest(names, size) + 6 <= slot * days) ?? 14;
  return names.map((name, place) => (place % step === 0 ? name : ""));
}

/** 1月, 2, 3 and so on: the first says what the others are. */
function numbers(names: readonly string[]): string[] {
  return names.map((name, place) => (place === 0 && name.length === 2 ? name : name.slice(0, -1)));
}

/** The name in lines of at most `room` px where its words or characters allow it, about equally long. */
export function broken(name: string, room: number, size: number): string {
  const words = piecesOf(name);
  const joint = name.includes(" ") ? " " : "";
  const lines = Math.ceil(textWidth(name, size) / room);
  for (let most = lines; most < words.length; most++) {
    const tried = evenLines(words, joint, most, size);
    if (tried.every((line) => textWidth(line, size) <= room)) return tried.join("\n");
  }
  return lines <= 1 ? name : words.join("\n");
}

/** What a name may be broken into: its words, the ends of a range, else its characters. */
function piecesOf(name: string): readonly string[] {
  if (name.includes(" ")) return name.split(" ");
  return name.includes("–") ? name.split(/(?<=–)/) : [...name];
}

function evenLines(words: readonly string[], joint: string, count: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [place, word] of words.entries()) {
    const longer = line === "" ? word : line + joint + word;
    const rest = line === "" ? 0 : textWidth([line, ...words.slice(place)].join(joint), size);
    // A word stays where the larger half of it falls short of an even share of what is left.
    if (lines.length < count - 1 && textWidth(longer, size) - textWidth(word, size) / 2 > rest / (count - lines.length) && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
