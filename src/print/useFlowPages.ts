import { shallowRef, watch, watchPostEffect, type Ref, type ShallowRef } from "vue";
import { piecesOf, type PaperDocument } from "../components/report/paperDocument.ts";
import { flowPages, type Piece } from "./flowPages.ts";
import { FLOW_FOOT, FLOW_HEAD, FLOW_HEIGHT } from "./flowPaper.ts";

/**
 * How many pieces of a document each page takes; `null` while it stands in the `galley`, whole and at the width of the
 * paper, to be measured. Each of its pieces is an element with `data-piece` there.
 */
export function useFlowPages(document: () => PaperDocument, galley: Readonly<Ref<HTMLElement | null>>): Readonly<ShallowRef<readonly number[] | null>> {
  const counts = shallowRef<readonly number[] | null>(null);

  watch(document, () => (counts.value = null));
  watchPostEffect(() => {
    if (galley.value !== null) counts.value = measured(galley.value, document());
  });

  return counts;
}

function measured(galley: HTMLElement, document: PaperDocument): number[] {
  const kinds = piecesOf(document);
  const pieces = [...galley.querySelectorAll<HTMLElement>("[data-piece]")].map((element, i): Piece => {
    const row = kinds[i]?.kind === "table";
    return {
      height: element.getBoundingClientRect().height,
      head: row ? (element.closest("table")?.tHead?.getBoundingClientRect().height ?? 0) + BORDER : 0,
      continues: row && element.previousElementSibling !== null,
      keepsNext: row ? keepsNextRow(element) : kinds[i]?.kind === "heading",
    };
  });
  const room = FLOW_HEIGHT - FLOW_FOOT;
  return flowPages(pieces, { first: room, other: room - FLOW_HEAD });
}

/** No row of a table stands alone: the first goes with the second, the last but one with the last. */
function keepsNextRow({ previousElementSibling: before, nextElementSibling: after }: HTMLElement): boolean {
  return after !== null && (before === null || after.nextElementSibling === null);
}

/** CSS px of the line above a table. */
const BORDER = 1;
