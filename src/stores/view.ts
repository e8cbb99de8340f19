import { defineStore } from "pinia";
import { computed } from "vue";
import { useRoute, useRouter } from "vue-router";
import { yearPeriod, type Period } from "../clean/day.ts";
import type { View } from "../datasets/view.ts";
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

  function clear(): void {
    pick(noPicks);
  }

  return { picked, view, narrowed, pick, clear };
});

// Only until there is data with a year of its own.
function thisYear(): number {
  return new Date().getFullYear();
}
