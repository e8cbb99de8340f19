import { shallowRef, watch, type ShallowRef } from "vue";
import type { Trend } from "../worker/api.ts";
import { client } from "../worker/client.ts";
import type { Answered } from "./pageAnswer.ts";

/** The small lines of 总览's figures, asked for once the figures themselves are there; none on other pages. */
export function useTrends(answered: () => Answered): Readonly<ShallowRef<readonly Trend[]>> {
  const trends = shallowRef<readonly Trend[]>([]);

  watch(
    answered,
    async (asked) => {
      const found = asked.page === "overview" ? await client.trends(asked.view) : [];
      if (answered() === asked) trends.value = found;
    },
    { immediate: true },
  );

  return trends;
}
