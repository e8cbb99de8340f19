import iconv from "iconv-lite";

/** A file as a department would hand it in. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Cell = string | number;

/** Excel's CSV (逗号分隔) on a Chinese Windows: GBK. */
export function gbkFile(name: string, rows: readonly (readonly Cell[])[]): SampleFile {
  return { name, bytes: Uint8Array.from(iconv.encode(linesOf(rows, ","), "gbk")) };
}

/** Excel's CSV UTF-8, or without `bom` what a web system writes. */
export function utf8File(name: string, rows: readonly (readonly Cell[])[], { bom }: { bom: boolean }): SampleFile {
  return { name, bytes: new TextEncoder().encode((bom ? "\uFEFF" : "") + linesOf(rows, ",")) };
}

/** Excel's Unicode 文本: UTF-16LE, separated by tabs. */
export function utf16File(name: string, rows: readonly (readonly Cell[])[]): SampleFile {
  return { name, bytes: Uint8Array.from(iconv.encode(linesOf(rows, "\t"), "utf-16le", { addBOM: true })) };
}

/** `1234.5` as `1,234.50`. */
export function thousands(value: number, digits = 0): string {
  const [whole, fraction] = value.toFixed(digits).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

function linesOf(rows: readonly (readonly Cell[])[], delimiter: string): string {
  return rows.map((row) => row.map((cell) => quoted(String(cell), delimiter)).join(delimiter) + "\r\n").join("");
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Only the first of neighbours that are alike, as merged cells export. */
export function mergedAbove(texts: readonly string[]): string[] {
  return texts.map((text, i) => (text === texts[i - 1] ? "" : text));
}
