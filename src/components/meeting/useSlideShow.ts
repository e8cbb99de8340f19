import { useEventListener, useIntervalFn } from "@vueuse/core";
import { computed, type ComputedRef, type Ref } from "vue";
import { useRoute, useRouter } from "vue-router";

/** Ms that a slide stays while they follow each other by themselves. */
const STAY = 20_000;

/** Which slide is shown, and how to go on. */
export interface SlideShow {
  /** From 0. */
  readonly at: ComputedRef<number>;
  readonly playing: Readonly<Ref<boolean>>;
  readonly go: (place: number) => void;
  readonly togglePlaying: () => void;
}

/**
 * Walks through so many slides by keys and, when told, by itself, from the last to the first again; the address holds
 * the place, so that a reload finds it. `leave` is what Esc does.
 */
export function useSlideShow(count: () => number, leave: () => void): SlideShow {
  const route = useRoute();
  const router = useRouter();
  const at = computed(() => Math.max(0, Math.min(count(), Number(route.query["slide"]) || 1) - 1));

  function go(place: number): void {
    const slide = Math.max(0, Math.min(count() - 1, place)) + 1;
    void router.replace({ query: { ...route.query, slide: slide === 1 ? undefined : slide } });
  }

  const { isActive: playing, pause, resume } = useIntervalFn(() => go((at.value + 1) % Math.max(1, count())), STAY, { immediate: false });

  function togglePlaying(): void {
    if (playing.value) pause();
    else resume();
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => go(at.value + 1),
    ArrowDown: () => go(at.value + 1),
    PageDown: () => go(at.value + 1),
    " ": () => go(at.value + 1),
    ArrowLeft: () => go(at.value - 1),
    ArrowUp: () => go(at.value - 1),
    PageUp: () => go(at.value - 1),
    Home: () => go(0),
    End: () => go(count() - 1),
    p: togglePlaying,
    P: togglePlaying,
    Escape: leave,
  };

  useEventListener(window, "keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    // A button has the space bar to itself, and what opened over the slides all keys.
    const taken = target instanceof Element && (target.closest(".el-overlay") !== null || (key === " " && target.closest("button") !== null));
    const act = keys[key];
    if (act === undefined || taken || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    act();
  });

  return { at, playing, go, togglePlaying };
}
