import type { Words } from "../../clean/words.ts";
import { panels } from "../../panels/all.ts";
import type { PageId, Panel, Width } from "../../panels/panel.ts";
import type { Missing, PageAnswer, PanelAnswer } from "../../worker/api.ts";

/** A panel together with what the worker says about it. */
export interface ShownPanel {
  readonly panel: Panel<unknown>;
  readonly answer: PanelAnswer;
}

export interface MissingPanel {
  readonly panel: Panel<unknown>;
  readonly missing: Missing;
}

/** The panels of an answer in its order: those to draw, and those that lack something. */
export function sortPanels({ panels: answers }: PageAnswer): { drawn: ShownPanel[]; missing: MissingPanel[] } {
  const drawn: ShownPanel[] = [];
  const missing: MissingPanel[] = [];
  for (const answer of answers) {
    const panel = panels.find(({ id }) => id === answer.id);
    if (panel === undefined) continue;
    if (answer.missing !== null) missing.push({ panel, missing: answer.missing });
    else drawn.push({ panel, answer });
  }
  return { drawn, missing };
}

/** How wide the panel wishes to be on a page. */
export function widthOn(page: PageId, { overview, width }: Panel<unknown>): Width {
  return page === "overview" ? (overview ?? width) : width;
}

/** The fields of a list in one phrase: `受理日期、办结日期`. */
export function joined(words: readonly Words[]): Words {
  return { zh: words.map(({ zh }) => `“${zh}”`).join("、"), en: words.map(({ en }) => `“${en}”`).join(", ") };
}
