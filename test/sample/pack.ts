import { approvalFiles } from "./approvalItems.ts";
import { caseFiles } from "./cases.ts";
import { disclosureFiles } from "./disclosures.ts";
import { disputeFiles } from "./disputes.ts";
import { documentFiles } from "./documents.ts";
import { intermediaryServiceFiles } from "./intermediaryServices.ts";
import { legalAdviceFiles } from "./legalAdvice.ts";
import { legalTrainingFiles } from "./legalTraining.ts";
import { mergedLicenceFiles } from "./mergedLicences.ts";
import { penaltyFiles } from "./penalties.ts";
import { permitFiles } from "./permits.ts";
import { petitionFiles } from "./petitions.ts";
import { powerFiles } from "./powers.ts";
import type { SampleFile } from "./sheet.ts";
import { taskFiles } from "./tasks.ts";
import { tradeFiles } from "./trades.ts";
import { visitFiles } from "./visits.ts";

const generators = [
  caseFiles, approvalFiles, permitFiles, powerFiles, intermediaryServiceFiles, mergedLicenceFiles, tradeFiles, visitFiles, disclosureFiles,
  taskFiles, documentFiles, legalAdviceFiles, disputeFiles, petitionFiles, penaltyFiles, legalTrainingFiles,
];

/** All sample files, the same bytes at every call. */
export function samplePack(): SampleFile[] {
  return generators.flatMap((files) => files());
}
