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

/** The tallest chart and the most words need not be one panel's: once all charts are as tall, the row is both together. */
function rowHeights(row: HTMLElement): RowHeights {
  const plots = [...row.querySelectorAll<HTMLElement>(".plot")];
  const charts = Math.max(0, ...plots.map(({ clientHeight }) => clientHeight));
  if (plots.length === 0) return { row: row.offsetHeight + PAPER_GAP, charts };
  return { row: charts + Math.max(...plots.map(wordsAround)) + PAPER_GAP, charts };
}

/** CSS px of a panel above its chart and below it, without what stretches it to the height of its row. */
function wordsAround(plot: HTMLElement): number {
  const panel = plot.closest<HTMLElement>(".panel");
  if (panel === null) return 0;
  const style = getComputedStyle(panel);
  const below = [...panel.children].slice([...panel.children].indexOf(plot) + 1).reduce((sum, child) => sum + child.getBoundingClientRect().height, 0);
  const edges = Number.parseFloat(style.paddingBottom) + Number.parseFloat(style.borderBottomWidth) + Number.parseFloat(getComputedStyle(plot).marginBottom);
  return Math.ceil(plot.getBoundingClientRect().top - panel.getBoundingClientRect().top + below + edges);
}

function heightOf(sheet: HTMLElement, part: string): number {
  return sheet.querySelector<HTMLElement>(part)?.offsetHeight ?? 0;
}
