import { nextTick, onMounted, ref, type Ref } from "vue";
import { fittingScale, type SheetHeights } from "./paper.ts";

// Some charts grow taller as they are drawn wider, so that one step may not be enough.
const STEPS = 3;

/**
 * The scale at which a sheet's charts must be drawn for it to fit one page, found once it is in the document.
 * All of it happens in microtasks, before the browser takes the page to print.
 */
export function useOnePage(sheet: Readonly<Ref<HTMLElement | null>>, wanted: () => boolean): Readonly<Ref<number>> {
  const scale = ref(1);
  onMounted(async () => {
    for (let step = 0; step < STEPS && wanted() && sheet.value !== null; step++) {
      const shrink = fittingScale(heightsOf(sheet.value));
      if (shrink === 1) return;
      scale.value *= shrink;
      await nextTick();
    }
  });
  return scale;
}

function heightsOf(sheet: HTMLElement): SheetHeights {
  const rows = [...sheet.querySelectorAll(".row")];
  const tallest = rows.map((row) => Math.max(...[...row.querySelectorAll(".plot")].map((plot) => plot.clientHeight)));
  return { sheet: sheet.offsetHeight, charts: tallest.reduce((sum, height) => sum + height, 0) };
}
