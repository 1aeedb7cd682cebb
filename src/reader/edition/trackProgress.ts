import type { Part } from "../../domain/edition/edition";
import type { InstallProgress } from "./installOutcome";
import { articlesIn, type Delta } from "./planDelta";

export type ProgressTracker = {
  readonly bytesArrived: (bytes: number) => void;
  readonly partDone: (part: Part) => void;
  readonly installing: () => void;
};

/** A fast network would otherwise send thousands of messages that no screen can show. */
const BETWEEN_REPORTS_MS = 50;

export function trackProgress(delta: Delta, report: (progress: InstallProgress) => void): ProgressTracker {
  let bytes = 0;
  let articles = 0;
  let reportedAt = Number.NEGATIVE_INFINITY;

  const reportAs = (phase: InstallProgress["phase"]) => {
    reportedAt = performance.now();
    report({
      phase,
      articles: { done: articles, total: delta.missingArticles },
      bytes: { done: Math.min(bytes, delta.missingBytes), total: delta.missingBytes },
    });
  };
  const reportSometimes = () => {
    if (performance.now() - reportedAt >= BETWEEN_REPORTS_MS) reportAs("downloading");
  };

  return {
    bytesArrived(arrived) {
      bytes += arrived;
      reportSometimes();
    },
    partDone(part) {
      if (!delta.missing.has(part)) return;
      articles += articlesIn(part);
      reportSometimes();
    },
    installing: () => reportAs("installing"),
  };
}
