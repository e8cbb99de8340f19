import { maskIdentity, maskPerson, maskPhone } from "../clean/mask.ts";
import type { Field } from "./field.ts";

/** A cell as it may be shown: names, telephone and identity numbers masked by what their field holds. */
export function maskCell(field: Field, text: string): string {
  if (text.trim() === "") return text;
  if (field.kind === "code") return field.code === "identity" ? maskIdentity(text) : text;
  if (field.kind !== "text" || field.personal === null) return text;
  return field.personal === "phone" ? maskPhone(text) : maskPerson(text);
}
