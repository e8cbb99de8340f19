import { checkIdentityNumber } from "../clean/code.ts";
import { maskIdentity, maskPerson, maskPhone } from "../clean/mask.ts";
import type { Field } from "./field.ts";

/** A cell as it may be shown: names, telephone and identity numbers masked by what their field holds. */
export function maskCell(field: Field, text: string): string {
  if (text.trim() === "") return text;
  // A sole trader's identity number often stands where an organisation's credit code would.
  if (field.kind === "code") return field.code === "identity" || checkIdentityNumber(text) === "ok" ? maskIdentity(text) : text;
  if (field.kind !== "text" || field.personal === null) return text;
  return field.personal === "phone" ? maskPhone(text) : maskPerson(text);
}

/** Whether what a field holds is of people and masked throughout; credit codes may be a sole trader's identity number. */
export function isPersonal(field: Field): boolean {
  return field.kind === "code" ? field.code !== "serial" : field.kind === "text" && field.personal !== null;
}
