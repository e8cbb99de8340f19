import { onMounted, shallowRef, type Ref, type ShallowRef } from "vue";
import { PAPER_GAP, PAPER_HEIGHT, paperPages, type PaperPage, type RowHeights } from "./paper.ts";

/** CSS px of the line that heads every page after the first. */
const RUNNING_HEAD = 30;

/**
 * How a sheet's rows are shared out to pages, once they are in the document and can be measured; `null` until then.
 * All of it happens in microtasks, before the browser takes the page to print.
 */
export function usePaperPages(sheet: Readonly<Ref<HTMLElement | null>>): Readonly<ShallowRef<readonly PaperPage[] | null>> {
  const pages = shallowRef<readonly PaperPage[] | null>(null);
  onMounted(() => {
    if (sheet.value === null) return;
    const [top, foot] = [heightOf(sheet.value, ".top"), heightOf(sheet.value, ".foot")];
    const room = { first: PAPER_HEIGHT - top - foot, other: PAPER_HEIGHT - RUNNING_HEAD - foot };
    pages.value = paperPages([...sheet.value.querySelectorAll<HTMLElement>(".row")].map(rowHeights), room);
  });
  return pages;
}

function rowHeights(row: HTMLElement): RowHeights {
  const charts = [...row.querySelectorAll(".plot")].map(({ clientHeight }) => clientHeight);
  return { row: row.offsetHeight + PAPER_GAP, charts: Math.max(0, ...charts) };
}

function heightOf(sheet: HTMLElement, part: string): number {
  return sheet.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
}
