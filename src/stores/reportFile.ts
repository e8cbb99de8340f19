import { detectEncoding } from "../csv/encoding.ts";
import { looksBinary } from "../import/fileKind.ts";

/** Why a file gives no report. */
export type NoReport = "oldWord" | "pdf" | "other" | "unreadable" | "empty" | "tooLong";
type ReportRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: NoReport };

/** What may be chosen and dropped. */
export const REPORT_FILES = ".docx,.txt,.md";

/** Characters; the longest report of a city's government has some forty thousand. */
export const LONGEST_REPORT = 200_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** Whether a dropped file is a report and no table, by its name. */
export function looksLikeReport({ name }: File): boolean {
  return /\.(docx?|md|txt|pdf)$/i.test(name);
}

/** Reads a .docx, or a text file in any encoding that tables may have. What a file is, its first bytes say, whatever its name. */
export async function readReportFile(file: File): Promise<ReportRead> {
  try {
    const bytes = await file.arrayBuffer();
    const head = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
    if (begins(head, OLE)) return { ok: false, reason: "oldWord" };
    if (begins(head, PDF)) return { ok: false, reason: "pdf" };
    return readable(begins(head, ZIP) ? await wordText(bytes) : await decoded(file, bytes));
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

function begins(head: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => head[i] === byte);
}

function readable(text: string): ReportRead {
  if (text.length > LONGEST_REPORT) return { ok: false, reason: "tooLong" };
  if (looksBinary(text)) return { ok: false, reason: "other" };
  return text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text };
}

async function decoded(file: File, bytes: ArrayBuffer): Promise<string> {
  const { encoding, bom } = await detectEncoding(file);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(new Uint8Array(bytes, bom));
}

/** Paragraphs as lines, rows of tables with tabs between their cells. */
async function wordText(bytes: ArrayBuffer): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes });
  const { body } = new DOMParser().parseFromString(value, "text/html");
  for (const br of body.querySelectorAll("br")) br.replaceWith("\n");
  for (const block of body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li")) block.append("\n");
  // After the lines within cells are told apart: 12 over 34 is no 1234.
  for (const row of body.querySelectorAll("tr")) {
    row.replaceWith(line([...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()).join("\t")));
  }
  return body.textContent ?? "";
}

function line(text: string): Text {
  return document.createTextNode(`${text}\n`);
}
