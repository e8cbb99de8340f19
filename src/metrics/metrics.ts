import { approvalItemMetrics } from "./approvalItems.ts";
import { caseMetrics } from "./cases.ts";
import { disclosureMetrics } from "./disclosures.ts";
import { disputeMetrics } from "./disputes.ts";
import { documentMetrics } from "./documents.ts";
import { intermediaryServiceMetrics } from "./intermediaryServices.ts";
import { legalAdviceMetrics } from "./legalAdvice.ts";
import { legalTrainingMetrics } from "./legalTraining.ts";
import { mergedLicenceMetrics } from "./mergedLicences.ts";
import type { Metric } from "./metric.ts";
import { penaltyMetrics } from "./penalties.ts";
import { permitMetrics } from "./permits.ts";
import { petitionMetrics } from "./petitions.ts";
import { powerMetrics } from "./powers.ts";
import { taskMetrics } from "./tasks.ts";
import { tradeMetrics } from "./trades.ts";
import { visitMetrics } from "./visits.ts";

/** Every figure that leaders quote, in the order in which pages show them. A dataset's own stand in its file beside this one. */
export const metrics: readonly Metric[] = [
  ...caseMetrics,
  ...approvalItemMetrics,
  ...powerMetrics,
  ...permitMetrics,
  ...intermediaryServiceMetrics,
  ...mergedLicenceMetrics,
  ...tradeMetrics,
  ...visitMetrics,
  ...disclosureMetrics,
  ...taskMetrics,
  ...documentMetrics,
  ...legalAdviceMetrics,
  ...disputeMetrics,
  ...petitionMetrics,
  ...penaltyMetrics,
  ...legalTrainingMetrics,
];
