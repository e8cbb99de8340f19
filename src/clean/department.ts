import type { Department } from "./departments.ts";
import { nearestOf } from "./likeness.ts";
import { place, type City } from "./place.ts";
import { value, type Cleaned } from "./result.ts";
import { DEPARTMENT, DEPARTMENT_LIST, DEPARTMENT_PLACE } from "./rules.ts";
import { cleanText, comparable } from "./text.ts";

/** Names departments: every spelling of one comes out as its official name without the place. */
export interface Directory {
  readonly departments: readonly Department[];
  /**
   * The official name; several in one cell come out joined by 、. An unknown department stays as it is written:
   * 公安局 and its 交警大队, 国税 and 地税, this city's bureau and the prefecture's are never merged by likeness.
   */
  resolve(raw: string): Cleaned<string>;
  /** The one department that a title or a file's name mentions, by its longest name there; `null` for none or several. */
  find(text: string): string | null;
  /** Whether a single name leads to a department of the directory. */
  knows(name: string): boolean;
  /**
   * The official name that an unknown one comes nearest to: to be offered, never applied. `null` where none is near,
   * where two are, and for what bears the mark of another body: a part of it, another level, the other tax bureau.
   */
  nearest(name: string): string | null;
}

/** Separators between departments in one cell. */
const BETWEEN = /[、,，;；\n\r]+/;

/** No department's name with all its places is longer; what is longer is a text about one. */
const LONGEST_NAME = 100;
/** All departments of a city, joined, are shorter. */
const LONGEST_LIST = 2000;

/** A name and the one it is offered bear the same of these: the level above or below, a part of a bureau, either tax bureau. */
const MARKS = [/^市(?!场)|[省州区县旗盟]/, /厅$/, /(?<!城)乡|镇|街道/, /分局|[所站科股]$/, /支队/, /大队/, /中队/, /国.*税/, /地.*税/];

/** The single departments of a resolved cell. */
export function departmentsOf(resolved: string): string[] {
  return resolved.split(BETWEEN).map((name) => name.trim()).filter((name) => name !== "");
}

/** A city without a name accepts the prefix of any place: use it while nobody has said whose files these are. */
export function createDirectory(city: City, departments: readonly Department[]): Directory {
  const names = namesOf(departments);
  const stems = stemsOf(names);
  const longestFirst = [...names.keys()].filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  const lookUp = (text: string) => names.get(text) ?? stems.get(stem(text));

  function resolveOne(text: string): { name: string; known: boolean; placed: boolean } {
    if (text.length > LONGEST_NAME) return { name: text, known: false, placed: false };
    const key = comparable(text);
    const direct = lookUp(key);
    if (direct !== undefined) return { name: direct, known: true, placed: false };
    for (const rest of place(key, city)) {
      const name = lookUp(rest);
      if (name !== undefined) return { name, known: true, placed: true };
    }
    return { name: text, known: false, placed: false };
  }

  function resolve(raw: string): Cleaned<string> {
    const cell = cleanText(raw);
    if (cell.kind !== "value" || cell.value.length > LONGEST_LIST) return cell;
    const found = departmentsOf(cell.value).map(resolveOne);
    if (!found.some(({ known }) => known)) return cell;
    const joined = [...new Set(found.map(({ name }) => name))].join("、");
    if (joined === cell.value) return cell;
    const placed = found.some((one) => one.placed);
    const renamed = found.some(({ name, known }) => known && !comparable(cell.value).includes(comparable(name)));
    const rules = [...(placed ? [DEPARTMENT_PLACE] : []), ...(renamed ? [DEPARTMENT] : [])];
    return value(joined, [...cell.rules, ...(rules.length > 0 ? rules : [found.length > 1 ? DEPARTMENT_LIST : DEPARTMENT])]);
  }

  return {
    departments,
    resolve,
    find: (text) => mentionedIn(comparable(text), names, longestFirst),
    knows: (name) => resolveOne(name).known,
    nearest: (name) => {
      if (name.length > LONGEST_NAME) return null;
      const key = comparable(name);
      return nearestOf([key, ...place(key, city)], names, bearSameMarks);
    },
  };
}

function namesOf(departments: readonly Department[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, short } of departments) for (const other of short) names.set(comparable(other), name);
  // An official name outranks another's short one.
  for (const { name } of departments) names.set(comparable(name), name);
  return names;
}

// 发改局 and 发改委 are one; a stem that two departments share says nothing.
function stemsOf(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  const shared = new Set<string>();
  for (const [written, name] of names) {
    const key = stem(written);
    if (key.length < 2 || (stems.has(key) && stems.get(key) !== name)) shared.add(key);
    stems.set(key, name);
  }
  for (const key of shared) stems.delete(key);
  return stems;
}

/** Longest first, and each taken out once found: 公安局交警大队 does not mention 公安局. Two characters are too few. */
function mentionedIn(text: string, names: ReadonlyMap<string, string>, longestFirst: readonly string[]): string | null {
  const mentioned = new Set<string>();
  let rest = text;
  for (const written of longestFirst) {
    if (!rest.includes(written)) continue;
    mentioned.add(names.get(written) ?? written);
    rest = rest.replaceAll(written, " ");
  }
  return mentioned.size === 1 ? [...mentioned][0] : null;
}

function stem(name: string): string {
  return name.replace(/(?:委员会|办公室|局|委|办)$/, "");
}

function bearSameMarks(name: string, other: string): boolean {
  return MARKS.every((mark) => mark.test(name) === mark.test(other));
}
