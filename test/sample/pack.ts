import { approvalFiles } from "./approvalItems.ts";
import { caseFiles } from "./cases.ts";
import { permitFiles } from "./permits.ts";
import { powerFiles } from "./powers.ts";
import type { SampleFile } from "./sheet.ts";
import { tradeFiles } from "./trades.ts";
import { visitFiles } from "./visits.ts";

/** All sample files, the same bytes at every call. */
export function samplePack(): SampleFile[] {
  return [caseFiles, approvalFiles, permitFiles, powerFiles, tradeFiles, visitFiles].flatMap((files) => files());
}
