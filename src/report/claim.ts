import type { Period } from "../clean/day.ts";
import type { Figure } from "./figure.ts";

/** A figure together with the words that say what it counts, and of when. */
export interface Claim extends Figure {
  /** Where it stands in the text as it was given. */
  readonly given: { readonly from: number; readonly to: number };
  readonly words: ClaimWords;
  readonly period: Period;
  /** Why the figure is not the whole's: one department's, or a part; `null` where nothing says so. */
  readonly part: string | null;
  /** What it is set against is another year than the one before: 较2012年增长. */
  readonly otherBase: boolean;
  /** Its wording without the number, 办理#件: what a choice about it is remembered by. */
  readonly key: string;
}

/** The words around a figure. Other figures in them are `□`. */
export interface ClaimWords {
  /** Of its clause, up to the figure. */
  readonly before: string;
  /** From the figure to the end of its clause. */
  readonly after: string;
  /** Of its sentence, before the clause. */
  readonly earlier: string;
  /** The whole sentence with `#` and its unit in the figure's place. */
  readonly sentence: string;
}
