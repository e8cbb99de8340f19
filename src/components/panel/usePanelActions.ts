import { useTimeoutFn } from "@vueuse/core";
import { ref, type Ref } from "vue";
import { type MessageKey, useWords } from "../../i18n/useWords.ts";
import type { PanelAction } from "./panelActions.ts";
import { usePanelExport } from "./panelExport.ts";
import type { ShownPanel } from "./shownPanel.ts";

/** What changes the page is the card's to do; the rest takes something out of the panel. */
type Own = Extract<PanelAction, "table" | "chart" | "fullScreen" | "up" | "down" | "hide">;

/** How long what was done stays said, in ms. */
const SAID_FOR = 4000;

/** Does what the menu of a panel offers; `said` tells for a while how it went, "" where that shows by itself. */
export function usePanelActions(shown: () => ShownPanel, own: Readonly<Record<Own, () => void>>): { readonly said: Ref<string>; readonly act: (action: PanelAction) => Promise<void> } {
  const { t } = useWords();
  const exported = usePanelExport();
  const said = ref("");
  const { start } = useTimeoutFn(() => (said.value = ""), SAID_FOR, { immediate: false });

  const others: Readonly<Record<Exclude<PanelAction, Own>, { readonly run: (panel: ShownPanel) => void | Promise<void>; readonly done?: MessageKey; readonly failed: MessageKey }>> = {
    copyImage: { run: exported.copyImage, done: "tools.copied", failed: "tools.copyFailed" },
    copyData: { run: exported.copyData, done: "tools.copied", failed: "tools.copyFailed" },
    png: { run: exported.savePng, failed: "tools.drawFailed" },
    svg: { run: exported.saveSvg, failed: "tools.drawFailed" },
    csv: { run: exported.saveCsv, failed: "tools.copyFailed" },
  };

  async function act(action: PanelAction): Promise<void> {
    if (isOwn(action)) return own[action]();
    const { run, done, failed } = others[action];
    try {
      await run(shown());
      said.value = done === undefined ? "" : t(done);
    } catch {
      said.value = t(failed);
    }
    start();
  }

  function isOwn(action: PanelAction): action is Own {
    return action in own;
  }

  return { said, act };
}
