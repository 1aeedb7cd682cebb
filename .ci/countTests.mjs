/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ status?: string, assertionResults?: readonly { status?: string }[] }} TestFile
 */

/**
 * Counts Vitest's JSON report. A file that could not be loaded holds no test and still counts as a failure, and so
 * does a run that failed without saying where, or left no report.
 *
 * @param {{ testResults?: readonly TestFile[] } | undefined} report
 * @param {boolean} runSucceeded
 * @returns {Count}
 */
export function countTests(report, runSucceeded) {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap(({ status, assertionResults = [] }) => {
    const tests = assertionResults.map((test) => test.status ?? "failed");
    return status === "failed" && !tests.includes("failed") ? [...tests, "failed"] : tests;
  });
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.filter((status) => status === "failed").length;
  const isUnexplained = failed === 0 && (!runSucceeded || report === undefined);
  return { passed, failed: isUnexplained ? 1 : failed, skipped: statuses.length - passed - failed };
}

/** @param {Count} count */
export function writeCount({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
