import type { CellBatch } from "./cellBatch.ts";
import type { Marker, OpaqueColumn } from "./cells.ts";
import type { Codes } from "./codes.ts";
import type { Dictionary } from "./dictionary.ts";
import { fitted, grown, roomFor, type Expected } from "./grown.ts";
import { FIRST_SEED, SECOND_SEED, hashBytes } from "./hash.ts";
import type { WellFormed } from "./wellFormed.ts";

/** How cells are kept, and what they are asked while their bytes are at hand. */
export interface CellKeeping {
  /** Asked of every cell of a column without a dictionary. */
  readonly marker: Marker;
  /** Whether bytes are whole characters; `null` where that is known. */
  readonly isWellFormed: WellFormed | null;
  readonly expected: Expected;
}

/** A column without a dictionary while its file is being scanned. */
export class OpaqueBuilder {
  isMalformed = false;
  private hashes: Uint32Array = new Uint32Array(0);
  private marks: Uint8Array = new Uint8Array(0);

  constructor(private readonly keeping: CellKeeping) {}

  /** The same cells as those codes of a dictionary. */
  static from(codes: Codes, dictionary: Dictionary, keeping: CellKeeping): OpaqueBuilder {
    const builder = new OpaqueBuilder(keeping);
    const bytes = dictionary.bytes();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const byCode = new OpaqueBuilder({ ...keeping, isWellFormed: null, expected: { records: dictionary.size } });
    byCode.reserve(dictionary.size);
    dictionary.each(1, (start, length, code) => byCode.put(code, bytes, view, start, length));
    builder.reserve(codes.length);
    for (let record = 0; record < codes.length; record++) {
      const code = codes[record];
      builder.hashes[2 * record] = byCode.hashes[2 * code];
      builder.hashes[2 * record + 1] = byCode.hashes[2 * code + 1];
      builder.marks[record] = byCode.marks[code];
    }
    return builder;
  }

  /** Room for that many records. */
  reserve(records: number): void {
    if (records <= this.marks.length) return;
    const room = roomFor(records, this.keeping.expected);
    this.hashes = grown(this.hashes, 2 * room);
    this.marks = grown(this.marks, room);
  }

  /** Records a cell that holds something. */
  put(record: number, bytes: Uint8Array, view: DataView, start: number, length: number): void {
    const { marker, isWellFormed } = this.keeping;
    this.hashes[2 * record] = hashBytes(view, start, length, FIRST_SEED) || 1;
    this.hashes[2 * record + 1] = hashBytes(view, start, length, SECOND_SEED);
    this.marks[record] = marker(view, start, length);
    if (isWellFormed !== null) this.isMalformed ||= !isWellFormed(bytes, start, start + length);
  }

  /** Records the cells of a batch. */
  putAll(record: number, batch: CellBatch, column: number): void {
    const { marker, isWellFormed } = this.keeping;
    const { records, stride, starts, lengths, bytes, view } = batch;
    this.hashes.set(batch.hashesOf(column), 2 * record);
    for (let i = 0, cell = column; i < records; i++, cell += stride) {
      if (lengths[cell] === 0) continue;
      const isAscii = lengths[cell] > 0;
      const start = starts[cell];
      const length = lengths[cell] & 0x7fffffff;
      this.marks[record + i] = marker(view, start, length);
      if (!isAscii && isWellFormed !== null) this.isMalformed ||= !isWellFormed(bytes, start, start + length);
    }
  }

  finish(records: number): OpaqueColumn {
    return { kind: "opaque", hashes: fitted(this.hashes, 2 * records), marks: fitted(this.marks, records) };
  }
}
