import { yearPeriod } from "../../../src/clean/day.ts";
import { metrics } from "../../../src/metrics/metrics.ts";
import { checkReport, periodsOf, type CheckedClaim, type CheckedReport } from "../../../src/report/checkReport.ts";
import { readReport } from "../../../src/report/claims.ts";
import { matchClaims, type Choice } from "../../../src/report/match.ts";
import { figures2017 } from "../../suites/figures2017.ts";

const year2017 = yearPeriod(2017);

/** What the sample data answers for 2017. */
export const answers2017 = Object.entries({ ...figures2017, "petitions.settledRate": 102 / 108 }).map(([id, value]) => ({ id, value, before: null, rowsBehind: {}, notFollowed: [] }));

/** A text checked against the figures of 2017, which know nothing of any other year. */
export function checkedAgainst2017(text: string, choices: readonly Choice[] = []): CheckedReport {
  const matched = matchClaims(readReport(text, yearPeriod(2020)).claims, metrics, choices);
  return checkReport(matched, periodsOf(matched).map((period) => ({ period, answers: period.from === year2017.from && period.to === year2017.to ? answers2017 : [] })));
}

/** `1925485万件 cases.accepted unit`; of what is not paired, `?` where it asks and `-` where nothing is known. */
export function line({ claim, match, verdict }: CheckedClaim): string {
  const metric = match.kind === "about" ? match.metric.id : match.kind === "asks" ? "?" : "-";
  return `${claim.written} ${metric} ${verdict}`;
}
