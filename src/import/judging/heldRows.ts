import type { Words } from "../../clean/words.ts";
import { Fate } from "../fate.ts";

/** Why a row is held. */
export interface HeldRow {
  readonly reason: Words;
  /** Its reasons as other rows have them too, without the row's own values. */
  readonly kinds: readonly Words[];
  /** Columns of the file whose cells are at fault, where the program can tell. */
  readonly columns: readonly number[];
  /** The record with the same key and other content, or `null`. */
  readonly rival: Rival | null;
}

/** A reason in full; `kind` is what rows held for the like share, where that is shorter: 受理日期：没有这一天. */
export interface HeldReason extends Words {
  readonly kind?: Words;
}

/** A record of this file or of another, by the file's id. */
export interface Rival {
  readonly file: string;
  readonly record: number;
  readonly line: number;
}

/** The rows held, by record. */
export type HeldRows = Map<number, HeldRow>;

/** Holds a row, for one more reason if it is held already. */
export function hold(held: HeldRows, fates: Uint8Array, record: number, reason: HeldReason, columns: readonly number[] = [], rival: Rival | null = null): void {
  const earlier = held.get(record);
  fates[record] = Fate.held;
  held.set(record, {
    reason: earlier === undefined ? reason : { zh: `${earlier.reason.zh}；${reason.zh}`, en: `${earlier.reason.en}; ${reason.en}` },
    kinds: [...(earlier?.kinds ?? []), reason.kind ?? reason],
    columns: [...(earlier?.columns ?? []), ...columns],
    rival: earlier?.rival ?? rival,
  });
}
