import type { CheckedClaim } from "../../report/checkReport.ts";

/** A run of a paragraph: plain text, or a figure that was checked. */
export type TextPart = { readonly text: string; readonly claim: null } | { readonly text: string; readonly claim: CheckedClaim };

/** A report as its paragraphs, each in runs, every character once; claims in the order of the text. */
export function textParts(text: string, claims: readonly CheckedClaim[]): readonly (readonly TextPart[])[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const claim of claims) {
    const { from, to } = claim.claim.given;
    if (from < at) continue;
    parts.push({ text: text.slice(at, from), claim: null }, { text: text.slice(from, to), claim });
    at = to;
  }
  parts.push({ text: text.slice(at), claim: null });
  return paragraphs(parts);
}

/** Cut at the line breaks outside of figures; empty lines only separate. */
function paragraphs(parts: readonly TextPart[]): TextPart[][] {
  const lines: TextPart[][] = [[]];
  for (const part of parts) {
    const [first = "", ...rest] = part.claim === null ? part.text.split(/\r?\n/) : [part.text];
    lines.at(-1)?.push({ ...part, text: first });
    for (const line of rest) lines.push([{ text: line, claim: null }]);
  }
  return lines.map((line) => line.filter(({ text }) => text !== "")).filter((line) => line.some(({ text }) => text.trim() !== ""));
}
