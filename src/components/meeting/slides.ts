import type { PageId } from "../../panels/panel.ts";
import type { ShownPanel } from "../panel/shownPanel.ts";

/** What the room sees at once: the figures of 总览, or one or two panels of a page. */
export interface Slide {
  readonly page: PageId;
  readonly panels: readonly ShownPanel[];
}

/** The panels of a page in their order, two together where both are low enough to be read at half the width. */
export function slidesOf(page: PageId, panels: readonly ShownPanel[], isLow: (panel: ShownPanel) => boolean): Slide[] {
  const slides: Slide[] = [];
  for (const panel of panels) {
    const last = slides.at(-1);
    if (last?.panels.length === 1 && isLow(panel) && last.panels.every(isLow)) slides[slides.length - 1] = { page, panels: [...last.panels, panel] };
    else slides.push({ page, panels: [panel] });
  }
  return slides;
}
