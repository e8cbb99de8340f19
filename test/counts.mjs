/** @typedef {{ passed: number, failed: number, skipped: number, broken: readonly string[] }} Counts `broken`: what failed outside any test */
/** @typedef {{ passed: number, failed: number, remarks: readonly string[] }} Outcome */

/**
 * Reads vitest's JSON report. A file that could not even be loaded has no tests, yet it failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { name: string, status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    broken: broken.map((file) => file.name),
  };
}

/**
 * Reads Playwright's JSON report. A flaky test is one that failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly { message?: string }[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    broken: errors.map((error) => error.message ?? "an error without a message"),
  };
}

/**
 * What a runner's counts are worth: skipped tests, no tests at all, a runner that broke off and one that is
 * unhappy without naming a test are failures, each with a sentence that says so.
 * @param {string} name
 * @param {boolean} ok whether the runner itself ended well
 * @param {Counts | undefined} counts undefined where it left no report
 * @returns {Outcome}
 */
export function judge(name, ok, counts) {
  if (counts === undefined) return { passed: 0, failed: 1, remarks: [`${name}: broke off without a count of its tests.`] };
  const { passed, skipped, broken } = counts;
  const remarks = broken.map((what) => `${name}: failed outside any test: ${what}`);
  if (skipped > 0) remarks.push(`${name}: ${skipped} skipped, which counts as failed here.`);
  let failed = counts.failed + skipped + broken.length;
  if (passed + failed === 0) {
    failed = 1;
    remarks.push(`${name}: ran no tests.`);
  } else if (!ok && failed === 0) {
    failed = 1;
    remarks.push(`${name}: ended with an error although its tests passed.`);
  }
  return { passed, failed, remarks };
}
