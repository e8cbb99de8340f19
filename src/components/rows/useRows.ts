import { ref, shallowRef, watch } from "vue";
import { pickedBeside } from "../../datasets/view.ts";
import type { DrillQuestion } from "../../stores/drill.ts";
import { useView } from "../../stores/view.ts";
import { useWorkspace } from "../../stores/workspace.ts";
import type { RowsPage, RowsQuestion } from "../../worker/api.ts";
import { client } from "../../worker/client.ts";

export type Sort = RowsQuestion["sort"];

/** The rows behind a question, a page at a time, in the order asked for. The latest question wins. */
export function useRows(question: () => DrillQuestion | null) {
  const views = useView();
  const workspace = useWorkspace();
  const page = ref(0);
  const sort = shallowRef<Sort>(null);
  const answer = shallowRef<RowsPage | null>(null);
  const state = ref<"loading" | "ready" | "failed">("loading");
  let latest = 0;

  watch(question, restart, { flush: "sync" });
  watch([question, () => views.view, page, sort], load, { immediate: true });

  // Before `load` sees the question, or it would ask for a page of the one before.
  function restart(): void {
    page.value = 0;
    sort.value = null;
    answer.value = null;
  }

  async function load(): Promise<void> {
    const asked = question();
    const turn = ++latest;
    if (asked === null) return;
    state.value = "loading";
    const found = await workspace.during(() => client.rows(questionAt(asked, page.value))).catch(() => null);
    if (turn !== latest) return;
    answer.value = found;
    state.value = found === null ? "failed" : "ready";
  }

  function questionAt({ dataset, where, view = views.view, beside = [] }: DrillQuestion, at: number): RowsQuestion {
    return { dataset, where, view: { ...view, ...pickedBeside(view, beside) }, page: at, sort: sort.value };
  }

  /** Ascending first, then descending, then as the files have them. */
  function sortBy(field: string): void {
    const same = sort.value?.field === field;
    page.value = 0;
    if (!same) sort.value = { field, descending: false };
    else sort.value = sort.value?.descending === true ? null : { field, descending: true };
  }

  return { page, sort, answer, state, sortBy, questionAt };
}
