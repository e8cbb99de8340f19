import { defineStore } from "pinia";
import { computed, shallowRef } from "vue";
import type { MetricAnswer } from "../metrics/metric.ts";
import type { Summary } from "../worker/api.ts";
import { useWorkspace } from "./workspace.ts";

/** The figures of the last answer, for what stands beside the page; none once files have come or gone since. */
export const useLatestMetrics = defineStore("latestMetrics", () => {
  const workspace = useWorkspace();
  const last = shallowRef<{ readonly metrics: readonly MetricAnswer[]; readonly of: Summary } | null>(null);

  const metrics = computed(() => (last.value?.of === workspace.summary ? last.value.metrics : []));

  function keep(answered: readonly MetricAnswer[], of: Summary): void {
    last.value = { metrics: answered, of };
  }

  return { metrics, keep };
});
