import { computed, type ComputedRef } from "vue";
import { useWords } from "../../i18n/useWords.ts";
import type { PageId } from "../../panels/panel.ts";
import { periodWords } from "../../stores/periods.ts";
import { useView } from "../../stores/view.ts";

/** `2017年依法行政和法治政府建设总览`, `2017年3季度行政审批`; in English the period follows. */
export function usePageTitle(page: () => PageId): ComputedRef<string> {
  const { t, locale } = useWords();
  const views = useView();
  return computed(() => {
    const subject = t(`title.${page()}`);
    const period = periodWords(views.view.period, locale.value);
    return locale.value === "zh" ? period + subject : `${subject}, ${period}`;
  });
}
