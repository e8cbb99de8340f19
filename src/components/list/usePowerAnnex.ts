import { ref, shallowRef, watch } from "vue";
import { digits } from "../../charts/number.ts";
import { powers } from "../../datasets/powers.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSettings } from "../../stores/settings.ts";
import { useView } from "../../stores/view.ts";
import { useWorkspace } from "../../stores/workspace.ts";
import type { RowsPage } from "../../worker/api.ts";
import { client } from "../../worker/client.ts";
import { cityTitle } from "../frame/cityTitle.ts";
import { momentWords } from "../held/momentWords.ts";
import { paragraph, type PaperDocument } from "../report/paperDocument.ts";
import { annexTable } from "./annexTable.ts";
import { powerRows, type PowerList, type PowerScope } from "./powerScope.ts";

/** What one annex takes at most: some two hundred sheets. */
const MOST = 10_000;

/** What is asked to be printed: a part of the list, and the words that it was searched for. */
export interface AnnexQuestion {
  readonly list: PowerList;
  readonly scope: PowerScope;
  readonly words: string;
}

/** The list of powers as a document for paper, `null` until all of its rows have been read. The latest question wins. */
export function usePowerAnnex(question: () => AnnexQuestion | null) {
  const { t, locale } = useWords();
  const settings = useSettings();
  const views = useView();
  const workspace = useWorkspace();
  const document = shallowRef<PaperDocument | null>(null);
  const read = ref(0);
  const state = ref<"reading" | "ready" | "empty" | "failed">("reading");
  const n = (value: number) => digits(value, locale.value);

  watch([question, () => views.view, locale], load, { immediate: true });

  async function load(): Promise<void> {
    const asked = question();
    document.value = null;
    state.value = "reading";
    if (asked === null) return;
    const found = await workspace.during(() => readAll(asked, () => question() === asked)).catch(() => null);
    if (question() !== asked) return;
    state.value = found === null ? "failed" : found.total === 0 ? "empty" : "ready";
    document.value = found === null || found.total === 0 ? null : documentOf(asked, found);
  }

  /** Page after page while they are still wanted. */
  async function readAll({ list, scope, words }: AnnexQuestion, wanted: () => boolean): Promise<RowsPage> {
    const ask = (page: number) => client.rows({ dataset: powers.id, where: powerRows(list, scope, words), view: views.view, page, sort: null });
    const first = await ask(0);
    const rows = [...first.rows];
    for (let page = 1; rows.length < Math.min(first.total, MOST) && wanted(); page++) {
      const { rows: more } = await ask(page);
      if (more.length === 0) break;
      rows.push(...more);
      read.value = rows.length;
    }
    return { ...first, rows: rows.slice(0, MOST) };
  }

  function documentOf({ list, scope, words }: AnnexQuestion, answer: RowsPage): PaperDocument {
    const { departments } = views.view;
    const facts = [
      t("annex.total", { year: scope === "removed" ? list.year - 1 : list.year, n: n(answer.total) }),
      t("annex.made", { at: momentWords(new Date(), locale.value) }),
    ];
    const only = [
      ...(words === "" ? [] : [t("annex.searched", { words, n: n(answer.total) })]),
      ...(departments.length === 0 ? [] : [t("annex.picked", { names: departments.join(t("between")) })]),
    ];
    const rest = answer.total - answer.rows.length;
    return [
      { kind: "title", text: titleOf(scope), facts: words === "" ? facts : [facts[1]] },
      ...only.map((text) => paragraph(text)),
      annexTable(answer, t("annex.number"), locale.value),
      ...(rest > 0 ? [paragraph(t("annex.cut", { n: n(answer.rows.length), rest: n(rest) }), true)] : []),
    ];
  }

  function titleOf(scope: PowerScope): string {
    return cityTitle(settings.city, t(`annex.titles.${scope}`), locale.value);
  }

  return { document, state, read, titleOf };
}
