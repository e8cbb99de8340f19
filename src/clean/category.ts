import { isNullWord } from "./empty.ts";
import { UNKNOWN_CATEGORY } from "./refusals.ts";
import { empty, refused, value, type Cleaned } from "./result.ts";
import { CATEGORY, NULL_WORD } from "./rules.ts";
import { cleanText, comparable } from "./text.ts";

/** The values of a category column: each standard name with the other ways, codes included, in which it is written. */
export interface Vocabulary {
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Whether a value that is not listed may stand as it is. */
  readonly open: boolean;
}

/**
 * A category's standard name. Space, width and case are ignored, and a code before the name (`01普通`,
 * `1-其他`). 无 is a value if the vocabulary is open or lists it, else it means none.
 */
export function cleanCategory(raw: string, vocabulary: Vocabulary): Cleaned<string> {
  const cell = cleanText(raw);
  if (cell.kind !== "value") return cell;
  const names = namesOf(vocabulary);
  const key = comparable(cell.value);
  const name = names.get(key) ?? names.get(key.replace(/^\d+[-_.、:]?/, ""));
  if (name !== undefined) return value(name, name === cell.value ? cell.rules : [...cell.rules, CATEGORY]);
  if (vocabulary.open) return cell;
  return isNullWord(cell.value) ? empty([...cell.rules, NULL_WORD]) : refused(UNKNOWN_CATEGORY);
}

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

function namesOf(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const names = new Map<string, string>();
  for (const [name, aliases] of vocabulary.values) for (const alias of aliases) names.set(comparable(alias), name);
  // A standard name outranks another's alias.
  for (const name of vocabulary.values.keys()) names.set(comparable(name), name);
  indexes.set(vocabulary, names);
  return names;
}
