import { normaliseHeading } from "../../clean/heading.ts";
import { comparable } from "../../clean/text.ts";
import { parseUnit } from "../../clean/unit.ts";
import type { Field } from "../../datasets/field.ts";
import { JOINT } from "../layout/headingNames.ts";

/** How much a heading says a field's name, 0 to 1: as a whole, without its bracket, by its bracket, or as a part. */
export function headingLikeness(heading: string, field: Field): number {
  const whole = comparable(heading);
  const { name, gloss } = normaliseHeading(heading);
  // Names stand in order of trust: where two columns bear names of one field, the earlier name wins.
  return Math.max(...namesOf(field).map((alias, rank) => likeness(whole, name, gloss, alias, canBePart(field)) * (1 - rank / 1000)));
}

/** 网上办结率 is not the 办结率: with a word more, a rate is that of something else. */
function canBePart(field: Field): boolean {
  return field.kind !== "number" || field.quantity !== "rate";
}

function likeness(whole: string, name: string, gloss: string | null, alias: Alias, partly: boolean): number {
  if (whole === alias.whole) return 1;
  if (name === alias.name) {
    if (alias.gloss === null || gloss === alias.gloss) return 0.95;
    return gloss === null ? 0.6 : 0;
  }
  if (gloss !== null && alias.gloss === null && gloss === alias.name && parseUnit(gloss) === null) return 0.9;
  // 收件数·行政许可 contains 收件数 and is only a part of it.
  const contained = partly && !name.includes(JOINT) && Math.min(alias.name.length, name.length) >= 3 && (name.includes(alias.name) || alias.name.includes(name));
  return contained && alias.gloss === null ? 0.5 : 0;
}

/** A name of a field, made comparable. */
interface Alias {
  readonly whole: string;
  readonly name: string;
  readonly gloss: string | null;
}

const aliasesOf = new WeakMap<Field, readonly Alias[]>();

/** The names of a field in order of trust, its own first. */
export function namesOf(field: Field): readonly Alias[] {
  const known = aliasesOf.get(field);
  if (known !== undefined) return known;
  const names = [field.heading.zh, field.heading.en, ...field.aliases].map((text) => ({ whole: comparable(text), ...normaliseHeading(text) }));
  aliasesOf.set(field, names);
  return names;
}
