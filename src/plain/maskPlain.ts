import { checkIdentityNumber } from "../clean/code.ts";
import { maskIdentity, maskPerson, maskPhone } from "../clean/mask.ts";
import { cleanText } from "../clean/text.ts";
import type { Personal } from "./guessColumn.ts";

const masks: Readonly<Record<Personal, (text: string) => string>> = { identity: maskIdentity, phone: maskPhone, name: maskPerson };

/**
 * A cell of a plain table as it may be shown, without space at its ends: masked where its column is about people, and in
 * any column where it is an identity number by its check digit.
 */
export function maskPlain(personal: Personal | null, text: string): string {
  const cell = cleanText(text);
  if (cell.kind !== "value") return text.trim();
  if (personal !== null) return masks[personal](cell.value);
  return checkIdentityNumber(cell.value) === "ok" ? maskIdentity(cell.value) : text.trim();
}
