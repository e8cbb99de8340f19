import { expect, test } from "vitest";
import { slidesOf } from "../../../src/components/meeting/slides.ts";
import type { ShownPanel } from "../../../src/components/panel/shownPanel.ts";
import { panels } from "../../../src/panels/all.ts";
import type { Source } from "../../../src/worker/api.ts";

const source: Source = { files: [], checks: { passed: 0, failed: 0, totals: 0 }, followsPeriod: true, notFollowed: [], undated: 0 };

test.each<[why: string, low: string, slides: number[]]>([
  ["low ones stand in pairs", "1111", [2, 2]],
  ["a tall one stands alone, and its neighbours keep their order", "1011", [1, 1, 2]],
  ["three low ones are two and one", "111", [2, 1]],
  ["a page without panels has no slide", "", []],
])("%s", (_, low, slides) => {
  const shown = [...low].map((_, i): ShownPanel => ({ panel: panels[i]!, answer: { id: panels[i]!.id, data: null, missing: null, source } }));
  const made = slidesOf("approvals", shown, (panel) => low[shown.indexOf(panel)] === "1");
  expect(made.map((slide) => slide.panels.length)).toEqual(slides);
  expect(made.flatMap((slide) => slide.panels)).toEqual(shown);
});
