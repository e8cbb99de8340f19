import { defineStore } from "pinia";
import { computed } from "vue";
import { useRoute, useRouter } from "vue-router";
import { yearPeriod, type Period } from "../clean/day.ts";
import type { View } from "../datasets/view.ts";
import type { Narrowing } from "../panels/narrowing.ts";
import { toggled, without } from "./toggled.ts";
import { noPicks, readPicks, writePicks, type Picks } from "./viewQuery.ts";
import { useWorkspace } from "./workspace.ts";

/** The view in force. The URL is its only home, so that back, forward and a copied address all restore it. */
export const useView = defineStore("view", () => {
  const route = useRoute();
  const router = useRouter();
  const workspace = useWorkspace();

  const picked = computed<Picks>(() => readPicks(route.query));
  const defaultPeriod = computed<Period>(() => yearPeriod(workspace.summary.mainYear ?? thisYear()));

  const view = computed<View>(() => ({ ...picked.value, period: picked.value.period ?? defaultPeriod.value }));

  /** Whether anything differs from the default. */
  const narrowed = computed(() => Object.keys(writePicks(picked.value)).length > 0);

  function pick(change: Partial<Picks>): void {
    void router.push({ query: writePicks({ ...picked.value, ...change }) });
  }

  /** Picks what a mark stands for, or takes it off where it is in force; false where that would change nothing. */
  function toggle(narrowing: Narrowing): boolean {
    const next = toggled(picked.value, view.value, narrowing);
    if (next !== null) pick(next);
    return next !== null;
  }

  function drop(narrowing: Narrowing): void {
    pick(without(picked.value, narrowing));
  }

  function clear(): void {
    pick(noPicks);
  }

  return { picked, view, narrowed, pick, toggle, drop, clear };
});

// Only until there is data with a year of its own.
function thisYear(): number {
  return new Date().getFullYear();
}
