import { shallowRef, watch, type ShallowRef } from "vue";
import type { View } from "../datasets/view.ts";
import type { PageId } from "../panels/panel.ts";
import type { PageAnswer } from "../worker/api.ts";
import { client } from "../worker/client.ts";
import { useLatestMetrics } from "./latestMetrics.ts";
import { useView } from "./view.ts";
import { useWorkspace } from "./workspace.ts";

/** An answer together with what was asked. */
export interface Answered extends PageAnswer {
  readonly page: PageId;
  readonly view: View;
}

/**
 * What the worker says about a page under the view in force, asked again whenever page, view or files change.
 * The latest question wins; until it is answered the page keeps what it shows, but never another page's.
 */
export function usePageAnswer(page: () => PageId): Readonly<ShallowRef<Answered | null>> {
  const views = useView();
  const workspace = useWorkspace();
  const latestMetrics = useLatestMetrics();
  const answered = shallowRef<Answered | null>(null);
  let latest = 0;

  watch(
    [page, () => views.view, () => workspace.summary],
    async ([asked, view, summary]) => {
      const turn = ++latest;
      if (answered.value?.page !== asked) answered.value = null;
      if (summary.files.length === 0) return;
      const answer = await workspace.during(() => client.answer(asked, view));
      if (turn !== latest) return;
      answered.value = { ...answer, page: asked, view };
      latestMetrics.keep(answer.metrics, summary);
    },
    { immediate: true },
  );

  return answered;
}
