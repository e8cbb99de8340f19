import iconv from "iconv-lite";
import { expect } from "vitest";
import type { Cells } from "../../../src/csv/cells.ts";
import type { Dialect } from "../../../src/csv/dialect.ts";
import type { Encoding } from "../../../src/csv/encoding.ts";
import { scan, type ScanOptions } from "../../../src/csv/scan.ts";
import { readable, type Readable } from "../../../src/csv/transcode.ts";

export const COMMA: Dialect = { delimiter: ",", quote: '"', escape: '"', padded: false };

export function encoded(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(iconv.encode(text, encoding));
}

export function sourceOf(...bytes: (number[] | Uint8Array<ArrayBuffer> | string)[]): Blob {
  return new Blob(bytes.map((part) => (Array.isArray(part) ? Uint8Array.from(part) : part)));
}

export interface Scanned {
  readonly input: Readable;
  readonly cells: Cells;
}

/** Scans a text written in an encoding, with WebAssembly and without, which must give the same; a failure of the scan throws. */
export async function scanned(
  content: string | Uint8Array<ArrayBuffer>,
  { encoding = "utf-8", dialect = COMMA, ...options }: ScanOptions & { encoding?: Encoding; dialect?: Dialect } = {},
): Promise<Scanned> {
  const bytes = typeof content === "string" ? encoded(content, encoding) : content;
  const input = await readable(sourceOf(bytes), { encoding, bom: 0 }, dialect);
  const cells = await scan(input, dialect, { ...options, compiled: true });
  if ("failure" in cells) throw new Error(cells.failure);
  expect(await scan(input, dialect, { ...options, compiled: false })).toEqual(cells);
  return { input, cells };
}

/** The rows as the columns and widths tell them. */
export function rowsOf({ columns, widths }: Cells): string[][] {
  return Array.from(widths, (width, record) =>
    Array.from({ length: width }, (_, column) => {
      const cells = columns[column];
      return cells.kind === "coded" ? cells.values[cells.codes[record]] : "(opaque)";
    }),
  );
}
