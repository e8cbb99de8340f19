import { ref, shallowRef, watch } from "vue";
import { useWorkspace } from "../../stores/workspace.ts";

/**
 * What the worker answers, asked again whenever the question changes. The latest question wins; until it is answered the
 * answer before it stays. `null` before the first, and where the file cannot be read.
 */
export function useAnswer<Q, A>(question: () => Q, ask: (question: Q) => Promise<A | null>) {
  const workspace = useWorkspace();
  const answer = shallowRef<A | null>(null);
  const state = ref<"loading" | "ready" | "failed">("loading");
  let latest = 0;

  watch(question, load, { immediate: true });

  async function load(asked: Q): Promise<void> {
    const turn = ++latest;
    state.value = "loading";
    const found = await workspace.during(() => ask(asked)).catch(() => null);
    if (turn !== latest) return;
    answer.value = found;
    state.value = found === null ? "failed" : "ready";
  }

  return { answer, state };
}
