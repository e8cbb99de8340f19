import { computed, shallowRef, type ComputedRef, type Ref } from "vue";

/** What a brush asks of a drawn chart; px from its own upper left corner. */
export interface BrushedChart {
  convertFromPixel(finder: { xAxisIndex: number }, px: number): number;
  convertToPixel(finder: { xAxisIndex: number }, place: number): number;
  containPixel(finder: { gridIndex: number }, px: [number, number]): boolean;
}

/** Places on the lower axis, the first not after the last. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface Brush {
  /** Where the stretch that is being brushed lies, in CSS px; `null` while none is. */
  readonly shade: ComputedRef<{ readonly left: string; readonly width: string } | null>;
  readonly press: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly release: () => void;
  readonly cancel: () => void;
}

/** CSS px; what moves less is a click. */
const LEAST = 6;

/** Dragging over the plot of a chart chooses a stretch of its lower axis, category by category. A finger scrolls as ever. */
export function useBrush(chart: Readonly<Ref<BrushedChart | null>>, across: () => number, choose: (stretch: Stretch) => void): Brush {
  const from = shallowRef<number | null>(null);
  const to = shallowRef<number | null>(null);

  const stretch = computed<Stretch | null>(() => {
    if (chart.value === null || from.value === null || to.value === null) return null;
    const [a, b] = [placeAt(chart.value, from.value), placeAt(chart.value, to.value)];
    return { first: Math.min(a, b), last: Math.max(a, b) };
  });

  const shade = computed(() => {
    if (chart.value === null || stretch.value === null) return null;
    const { first, last } = stretch.value;
    const [start, next, end] = [first, first + 1, last].map((place) => chart.value?.convertToPixel({ xAxisIndex: 0 }, place) ?? 0);
    const slot = (next ?? 0) - (start ?? 0);
    return { left: `${(start ?? 0) - slot / 2}px`, width: `${(end ?? 0) - (start ?? 0) + slot}px` };
  });

  function placeAt(drawn: BrushedChart, px: number): number {
    return Math.min(across() - 1, Math.max(0, Math.round(drawn.convertFromPixel({ xAxisIndex: 0 }, px))));
  }

  function press(event: PointerEvent): void {
    const { x, y } = within(event);
    const begins = event.button === 0 && event.pointerType !== "touch" && across() > 1 && chart.value?.containPixel({ gridIndex: 0 }, [x, y]) === true;
    from.value = begins ? x : null;
  }

  function move(event: PointerEvent): void {
    const { x } = within(event);
    if (from.value === null || (to.value === null && Math.abs(x - from.value) < LEAST)) return;
    // Or the pointer would be let go outside of the chart unseen; the click that follows is no click on a mark.
    if (to.value === null && event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
    to.value = x;
  }

  function release(): void {
    const chosen = stretch.value;
    cancel();
    if (chosen !== null) choose(chosen);
  }

  function cancel(): void {
    from.value = null;
    to.value = null;
  }

  return { shade, press, move, release, cancel };
}

function within({ currentTarget, clientX, clientY }: PointerEvent): { x: number; y: number } {
  const box = currentTarget instanceof Element ? currentTarget.getBoundingClientRect() : { left: 0, top: 0 };
  return { x: clientX - box.left, y: clientY - box.top };
}
