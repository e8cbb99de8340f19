import { latestEdition } from "../datasets/powerEditions.ts";
import type { Slice } from "../datasets/view.ts";
import { comparedWith, type Compared } from "./comparison.ts";
import type { PanelInput } from "./panel.ts";

/** The list of the latest year in view, and that of the latest year in the compared period; lists are not added up. */
export function powerEditions(input: PanelInput): { readonly now: Slice; readonly then: Compared | null } {
  const then = comparedWith(input);
  const now = latestEdition(input.now);
  const earlier = then && { ...then, slice: latestEdition(then.slice) };
  return { now, then: earlier?.slice.period.from === now.period.from ? null : earlier };
}
