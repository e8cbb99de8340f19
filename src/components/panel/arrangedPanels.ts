import type { Answered } from "../../stores/pageAnswer.ts";
import { usePanelLayout } from "../../stores/panelLayout.ts";
import { type MissingPanel, type ShownPanel, sortPanels } from "./shownPanel.ts";

/** The panels to draw, and those that lack something, in the order in which they are shown. */
interface ArrangedPanels {
  readonly drawn: readonly ShownPanel[];
  readonly missing: readonly MissingPanel[];
}

/** What a page shows of an answer as somebody arranged it; hidden panels are left out of both. */
export function useArrangedPanels(): (answered: Answered) => ArrangedPanels {
  const layout = usePanelLayout();

  return (answered) => {
    const { page } = answered;
    const { drawn, missing } = sortPanels(answered);
    const order = layout.orderOf(page);
    const arrange = <P extends { readonly panel: { readonly id: string } }>(panels: readonly P[]) =>
      panels.filter(({ panel }) => !layout.isHidden(page, panel.id)).sort((a, b) => order.indexOf(a.panel.id) - order.indexOf(b.panel.id));
    return { drawn: arrange(drawn), missing: arrange(missing) };
  };
}
