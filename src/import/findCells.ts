import { markCode } from "../clean/codeMarks.ts";
import type { Cells } from "../csv/cells.ts";
import { sniffDialect, type Dialect } from "../csv/dialect.ts";
import { detectEncoding, guessEncoding, type DetectedEncoding } from "../csv/encoding.ts";
import { scan, type ScanOptions } from "../csv/scan.ts";
import type { ByteSource } from "../csv/source.ts";
import { isReadable, readable, type Readable } from "../csv/transcode.ts";
import type { Decisions } from "./decisions/decisions.ts";
import type { Failure } from "./failure.ts";
import { looksBinary } from "./fileKind.ts";

/** A file in records and cells, before any of them means something. */
interface FoundCells {
  readonly detected: DetectedEncoding;
  readonly dialect: Dialect;
  readonly input: Readable;
  readonly scanned: Cells;
}

/** Reads a file as its beginning says; where a cell turns out to be none of that encoding, all of the file is asked, and it is read again. */
export async function findCells(file: ByteSource, head: Uint8Array, decided: Decisions, options: ScanOptions): Promise<FoundCells | Failure> {
  const { encoding } = decided;
  if (encoding === null) {
    const { isSure, ...guessed } = await guessEncoding(file);
    const found = await readCells(file, head, guessed, decided, { ...options, verify: !isSure });
    if (found !== "malformed") return found;
  }
  const byItself = await detectEncoding(file);
  const told = encoding === null || encoding === byItself.encoding ? byItself : { encoding, bom: 0 };
  const found = await readCells(file, head, told, decided, { ...options, verify: false });
  return found === "malformed" ? { reason: "fault" } : found;
}

/** `verify` asks for `"malformed"` where the file cannot be all of that encoding, or cannot be looked at for that. */
async function readCells(file: ByteSource, head: Uint8Array, detected: DetectedEncoding, { delimiter }: Decisions, options: ScanOptions): Promise<FoundCells | Failure | "malformed"> {
  const headText = new TextDecoder(detected.encoding, { ignoreBOM: true }).decode(head.subarray(detected.bom));
  if (looksBinary(headText)) return { reason: "binary" };
  const dialect = sniffDialect(headText, delimiter);
  if (options.verify === true && !isReadable(detected.encoding, dialect)) return "malformed";
  const input = await readable(file, detected, dialect);
  const scanned = await scan(input, dialect, { ...options, marker: markCode });
  if (!("failure" in scanned)) return { detected, dialect, input, scanned };
  if (scanned.failure === "malformed") return "malformed";
  return scanned.failure === "tooManyColumns" ? { reason: "tooManyColumns", line: scanned.record + 1 } : { reason: scanned.failure };
}
