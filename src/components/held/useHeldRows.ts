import { computed, ref, shallowRef, watch } from "vue";
import { restoreRecords } from "../../import/decisions/changeDecisions.ts";
import type { FateName } from "../../import/fate.ts";
import type { Held, HeldReasonCount } from "../../import/report.ts";
import type { DecisionChange } from "../../stores/decisionQueue.ts";
import { useWorkspace } from "../../stores/workspace.ts";
import { ROWS_PER_PAGE, type ImportedSummary } from "../../worker/api.ts";
import { client } from "../../worker/client.ts";

/** One step of a decision about held rows: what changes for which records of which file. */
export interface DecisionStep {
  readonly file: string;
  readonly records: readonly number[];
  readonly change: DecisionChange;
}

/** What became of rows that were decided about. */
export interface Outcome {
  readonly rows: readonly Held[];
  /** Of the first of them. */
  readonly fate: FateName;
  readonly undo: readonly DecisionStep[];
}

/** The held rows of a file a page at a time, all of them or those of one reason, and what is decided about them. */
export function useHeldRows(file: () => ImportedSummary) {
  const workspace = useWorkspace();
  const page = ref(0);
  /** In Chinese, as the worker knows it. */
  const reason = ref<string | null>(null);
  const rows = shallowRef<readonly Held[]>([]);
  const reasons = shallowRef<readonly HeldReasonCount[]>([]);
  /** Records that are being judged again. */
  const pending = shallowRef<ReadonlySet<number>>(new Set());
  const outcome = shallowRef<Outcome | null>(null);
  const failed = ref(false);

  const total = computed(() => {
    const chosen = reasons.value.find((one) => one.reason.zh === reason.value);
    return chosen?.rows ?? file().report.rows.held;
  });

  let asked = 0;
  watch(reason, () => (page.value = 0));
  watch([file, page, reason], load, { immediate: true });

  async function load(): Promise<void> {
    const question = ++asked;
    const { id } = file();
    const answer = await workspace
      .during(() => Promise.all([client.held(id, page.value * ROWS_PER_PAGE, ROWS_PER_PAGE, reason.value ?? undefined), client.heldReasons(id)]))
      .catch(() => null);
    if (question !== asked) return;
    failed.value = answer === null;
    const [found, counts] = answer ?? [[], []];
    reasons.value = counts;
    rows.value = found;
    // The last row of the reason, or of the page, has been decided.
    if (reason.value !== null && !counts.some((one) => one.reason.zh === reason.value)) reason.value = null;
    else if (found.length === 0 && page.value > 0) page.value--;
  }

  async function decide(about: readonly Held[], steps: readonly DecisionStep[]): Promise<void> {
    const undo = steps.map(undoOf);
    const records = about.map(({ record }) => record);
    pending.value = new Set([...pending.value, ...records]);
    await apply(steps);
    await load();
    pending.value = new Set([...pending.value].filter((record) => !records.includes(record)));
    const [first] = records;
    const [now] = await client.preview(file().id, first, 1).catch(() => []);
    outcome.value = now === undefined ? null : { rows: about, fate: now.fate, undo };
  }

  function undoOf({ file: id, records }: DecisionStep): DecisionStep {
    const before = workspace.summary.files.find((one) => one.id === id)?.decisions ?? file().decisions;
    return { file: id, records, change: restoreRecords(records, before) };
  }

  async function undo(): Promise<void> {
    const steps = outcome.value?.undo ?? [];
    outcome.value = null;
    await apply(steps);
  }

  async function apply(steps: readonly DecisionStep[]): Promise<void> {
    await Promise.all(steps.map(({ file: id, change }) => workspace.decide(id, change)));
  }

  return { page, reason, rows, reasons, total, pending, failed, outcome, decide, undo };
}
