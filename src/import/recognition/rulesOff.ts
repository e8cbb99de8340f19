import type { Decisions, RuleOff } from "../decisions/decisions.ts";
import { mappingBy, type Template } from "./templates.ts";

/** The rules that are switched off in a file, by hand or by the template it was read by. */
export function rulesOffIn({ rulesOff }: Pick<Decisions, "rulesOff">, template: Template | null): readonly RuleOff[] {
  return [...rulesOff, ...(template === null ? [] : rulesOffBy(template))];
}

/**
 * Switches a rule off for a field of a file, or on again. A template cannot be told otherwise for one file, so what it
 * says is decided for the file itself then.
 */
export function switchRule(now: Decisions, template: Template | null, headings: readonly string[], { field, rule }: RuleOff): Partial<Decisions> {
  const told = now.mapping === null ? template : null;
  const off = rulesOffIn(now, told);
  const others = off.filter((one) => one.field !== field || one.rule !== rule);
  const rulesOff = others.length < off.length ? others : [...off, { field, rule }];
  return told === null ? { rulesOff } : { rulesOff, mapping: mappingBy(told, headings) };
}

function rulesOffBy({ columns }: Template): RuleOff[] {
  return columns.flatMap(({ field, rulesOff }) => (field === null ? [] : rulesOff.map((rule) => ({ field, rule }))));
}
