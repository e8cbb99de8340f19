import type { Dialect } from "./dialect.ts";
import type { DetectedEncoding, Encoding } from "./encoding.ts";
import { memorySource } from "./memorySource.ts";
import { readBytes, type ByteSource } from "./source.ts";

/** A source in which records and fields can be found on bytes, without decoding. */
export interface Readable {
  readonly source: ByteSource;
  readonly encoding: Exclude<Encoding, "utf-16le" | "utf-16be">;
  /** Where the first record starts: behind the byte order mark. */
  readonly from: number;
  /** The delimiter as it stands in the source; always one byte. */
  readonly delimiter: string;
  /**
   * The delimiter as the file was written with. Where it differs (`，`), the two characters have changed
   * places all over the source, and change back when text is decoded.
   */
  readonly writtenDelimiter: string;
}

const SLICE_BYTES = 8 << 20;

/** U+001F, ASCII's own delimiter of fields. */
const STAND_IN = "\u001f";

/**
 * The same source where fields can be found on its bytes: a character below `0`, or from `:` to `?`, is never
 * part of a longer one in GB18030 and Big5. Any other file is rewritten in memory as UTF-8: UTF-16, a `|` or
 * `\` among GB18030 or Big5, a delimiter of several bytes. Rejects where the file cannot be read.
 */
export async function readable(
  source: ByteSource,
  { encoding, bom }: DetectedEncoding,
  dialect: Dialect,
  sliceBytes = SLICE_BYTES,
): Promise<Readable> {
  const writtenDelimiter = dialect.delimiter;
  if (isReadable(encoding, dialect)) {
    return { source, encoding, from: bom, delimiter: writtenDelimiter, writtenDelimiter };
  }
  const delimiter = writtenDelimiter < "\u0080" ? writtenDelimiter : STAND_IN;
  const parts: Uint8Array[] = [];
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  for (let offset = bom; offset < source.size; offset += sliceBytes) {
    const bytes = await readBytes(source, offset, offset + sliceBytes);
    const text = decoder.decode(bytes, { stream: offset + sliceBytes < source.size });
    parts.push(encoder.encode(exchange(text, delimiter, writtenDelimiter)));
  }
  return { source: memorySource(parts), encoding: "utf-8", from: 0, delimiter, writtenDelimiter };
}

/** Whether fields can be found on the bytes of a file as it is. */
export function isReadable(encoding: Encoding, { delimiter, quote, escape }: Dialect): encoding is Readable["encoding"] {
  return encoding !== "utf-16le" && encoding !== "utf-16be" && [delimiter, quote, escape].every((mark) => standsAlone(mark, encoding));
}

/** Decodes bytes of a readable source, whole characters at a time; what is no character becomes U+FFFD. */
export function decoderOf({ encoding, delimiter, writtenDelimiter }: Readable): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  if (delimiter === writtenDelimiter) return (bytes) => decoder.decode(bytes);
  return (bytes) => exchange(decoder.decode(bytes), delimiter, writtenDelimiter);
}

function standsAlone(character: string, encoding: Encoding): boolean {
  const everywhere = character < "0" || (character > "9" && character < "@");
  const isMultiByte = encoding === "gb18030" || encoding === "big5";
  return character < "\u0080" && (everywhere || !isMultiByte);
}

/** The text with two characters in each other's place; doing it twice gives the text back. */
function exchange(text: string, one: string, other: string): string {
  if (one === other) return text;
  return text
    .split(one)
    .map((part) => part.replaceAll(other, one))
    .join(other);
}
