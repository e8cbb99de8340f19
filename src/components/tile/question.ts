import type { DrillQuestion } from "../../stores/drill.ts";
import { exactFigure } from "./figure.ts";
import type { ShownMetric } from "./tile.ts";

/** What a click on a figure asks: the rows that made it; `null` where it has no value. */
export function questionOf({ metric, answer }: ShownMetric): DrillQuestion | null {
  if (answer.value === null) return null;
  const figure = { value: exactFigure(metric, answer.value), definition: metric.definition };
  return { dataset: metric.dataset.id, where: answer.rowsBehind, title: metric.label, figure };
}
