import { computed, shallowRef, watch } from "vue";
import type { Period } from "../../clean/day.ts";
import { nothingPicked, type View } from "../../datasets/view.ts";
import { metrics } from "../../metrics/metrics.ts";
import { checkReport, periodsOf, type PeriodAnswers } from "../../report/checkReport.ts";
import { readReport } from "../../report/claims.ts";
import { matchClaims } from "../../report/match.ts";
import { useReportText } from "../../stores/reportText.ts";
import { useView } from "../../stores/view.ts";
import { useWorkspace } from "../../stores/workspace.ts";
import { client } from "../../worker/client.ts";

/** A report is about the whole city and set against the year before, whatever the dashboards show. */
export function reportView(period: Period): View {
  return { period, compare: "lastYear", ...nothingPicked };
}

/** The report at hand, read and held against the data; checked again when files, choices or the text change. */
export function useCheckedReport() {
  const report = useReportText();
  const views = useView();
  const workspace = useWorkspace();
  const answers = shallowRef<readonly PeriodAnswers[]>([]);
  let latest = 0;

  const read = computed(() => readReport(report.text, views.view.period));
  const matched = computed(() => matchClaims(read.value.claims, metrics, report.choices));
  const checked = computed(() => checkReport(matched.value, answers.value));

  const periods = computed(() => periodsOf(matched.value));
  watch([() => periods.value.map(({ from, to }) => `${from} ${to}`).join(), () => workspace.summary], ask, { immediate: true });

  async function ask(): Promise<void> {
    const turn = ++latest;
    const asked = periods.value;
    const answered = await workspace.during(() => Promise.all(asked.map(async (period) => ({ period, answers: await client.figures(reportView(period)) }))));
    if (turn === latest) answers.value = answered;
  }

  return { read, checked };
}
