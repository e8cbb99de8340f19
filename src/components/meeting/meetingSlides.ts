import { computed, type ComputedRef } from "vue";
import { useWords } from "../../i18n/useWords.ts";
import { pageIds } from "../../panels/panel.ts";
import { usePageAnswer, type Answered } from "../../stores/pageAnswer.ts";
import { useArrangedPanels } from "../panel/arrangedPanels.ts";
import type { ShownPanel } from "../panel/shownPanel.ts";
import { type Slide, slidesOf } from "./slides.ts";

/** A slide and the answer that it is of. */
export interface MeetingSlide extends Slide {
  readonly answered: Answered;
}

/** CSS px of a half of a window, and up to what height a chart of that width can be enlarged there. */
const HALF = 560;
const LOW = 260;

/** The slides of all pages: the figures of 总览 first, whose panels are those of the other pages, then each page's panels. */
export function useMeetingSlides(): ComputedRef<readonly MeetingSlide[]> {
  const { locale } = useWords();
  const arrange = useArrangedPanels();
  const pages = pageIds.map((page) => usePageAnswer(() => page));

  function slidesFrom(answered: Answered): MeetingSlide[] {
    const slides = answered.page === "overview" ? [{ page: answered.page, panels: [] }] : slidesOf(answered.page, arrange(answered).drawn, isLow);
    return slides.map((slide) => ({ ...slide, answered }));
  }

  function isLow({ panel, answer }: ShownPanel): boolean {
    return panel.width < 12 && panel.chart(answer.data, { width: HALF, paper: false, locale: locale.value, reducedMotion: true }).height <= LOW;
  }

  return computed(() => pages.flatMap(({ value: answered }) => (answered === null ? [] : slidesFrom(answered))));
}
