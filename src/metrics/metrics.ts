import { approvalItemMetrics } from "./approvalItems.ts";
import { caseMetrics } from "./cases.ts";
import type { Metric } from "./metric.ts";
import { permitMetrics } from "./permits.ts";
import { powerMetrics } from "./powers.ts";
import { tradeMetrics } from "./trades.ts";
import { visitMetrics } from "./visits.ts";

/** Every figure that leaders quote, in the order in which pages show them. A dataset's own stand in its file beside this one. */
export const metrics: readonly Metric[] = [
  ...caseMetrics,
  ...approvalItemMetrics,
  ...powerMetrics,
  ...permitMetrics,
  ...tradeMetrics,
  ...visitMetrics,
];
