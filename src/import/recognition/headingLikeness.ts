import { normaliseHeading } from "../../clean/heading.ts";
import { comparable } from "../../clean/text.ts";
import { parseUnit } from "../../clean/unit.ts";
import type { Field } from "../../datasets/field.ts";
import { JOINT } from "../layout/headingNames.ts";

/** How much a heading says a field's name, 0 to 1: as a whole, without its bracket, by its bracket, or as a part. */
export function headingLikeness(heading: Name, field: Field): number {
  const partly = canBePart(field);
  const names = namesOf(field);
  let most = 0;
  for (let rank = 0; rank < names.length; rank++) {
    // Names stand in order of trust: where two columns bear names of one field, the earlier name wins.
    most = Math.max(most, likeness(heading, names[rank], partly) * (1 - rank / 1000));
  }
  return most;
}

/** 网上办结率 is not the 办结率: with a word more, a rate is that of something else. */
function canBePart(field: Field): boolean {
  return field.kind !== "number" || field.quantity !== "rate";
}

function likeness({ whole, name, gloss }: Name, alias: Name, partly: boolean): number {
  if (whole === alias.whole) return 1;
  if (name === alias.name) {
    if (alias.gloss === null || gloss === alias.gloss) return 0.95;
    return gloss === null ? 0.6 : 0;
  }
  if (gloss !== null && alias.gloss === null && gloss === alias.name && parseUnit(gloss) === null) return 0.9;
  if (!partly || alias.gloss !== null || Math.min(alias.name.length, name.length) < 3) return 0;
  const contained = alias.name.length > name.length ? alias.name.includes(name) : name.includes(alias.name);
  // 收件数·行政许可 contains 收件数 and is only a part of it.
  return contained && !name.includes(JOINT) ? 0.5 : 0;
}

/** A heading of a file, or a name of a field, made comparable. */
export interface Name {
  /** With what stands in its bracket. */
  readonly whole: string;
  readonly name: string;
  readonly gloss: string | null;
}

/** A heading made comparable. */
export function nameOf(heading: string): Name {
  return { whole: comparable(heading), ...normaliseHeading(heading) };
}

const aliasesOf = new WeakMap<Field, readonly Name[]>();

/** The names of a field in order of trust, its own first. */
export function namesOf(field: Field): readonly Name[] {
  const known = aliasesOf.get(field);
  if (known !== undefined) return known;
  const names = [field.heading.zh, field.heading.en, ...field.aliases].map(nameOf);
  aliasesOf.set(field, names);
  return names;
}
