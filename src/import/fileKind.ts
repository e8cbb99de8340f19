import type { Failure } from "./failure.ts";

const signatures: readonly { readonly bytes: readonly number[]; readonly reason: SignatureReason }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], reason: "spreadsheet" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: "oldSpreadsheet" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], reason: "picture" },
  { bytes: [0xff, 0xd8, 0xff], reason: "picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], reason: "picture" },
  { bytes: [0x42, 0x4d], reason: "picture" },
  { bytes: [0x25, 0x50, 0x44, 0x46], reason: "document" },
  { bytes: [0x52, 0x61, 0x72, 0x21], reason: "archive" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], reason: "archive" },
  { bytes: [0x1f, 0x8b], reason: "archive" },
];
type SignatureReason = "spreadsheet" | "oldSpreadsheet" | "picture" | "document" | "archive";

/** What a file is in truth, by its first bytes and whatever its name says; `null` for what may be text. */
export function foreignKind(head: Uint8Array): Failure | null {
  const known = signatures.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte));
  if (known === undefined) return isMarkup(head) ? { reason: "markup" } : null;
  // "BM" also begins honest headings; a bitmap has zeros in its reserved bytes.
  if (known.bytes.length === 2 && known.reason === "picture" && !(head[6] === 0 && head[7] === 0)) return null;
  // Word and zip archives of CSV files start like a workbook; only a workbook names its parts so.
  if (known.reason === "spreadsheet" && !isWorkbook(head)) return { reason: "archive" };
  return { reason: known.reason };
}

/** Systems export web pages and XML under the name of .xls, and Excel opens them. */
function isMarkup(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 512).filter((byte) => byte > 0 && byte < 0x80));
  return /^\s*<(!doctype|html|head|meta|body|table|\?xml|!--)/i.test(text);
}

function isWorkbook(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 4096));
  return /\[Content_Types\]\.xml|xl\/|_rels\/|docProps\//.test(text);
}

/** Characters that are looked at: what begins as text is taken for it. */
const LOOKED_AT = 1 << 16;

/** Whether the text is none: control characters other than space, line ends and NUL padding make up a tenth of it. */
export function looksBinary(head: string): boolean {
  const length = Math.min(head.length, LOOKED_AT);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const code = head.charCodeAt(at);
    // 0x09 to 0x0d are tab and line ends.
    if (code < 0x20 && code !== 0 && (code < 0x09 || code > 0x0d)) controls++;
  }
  return length > 0 && controls > length / 10;
}
