export type Stage = "unread" | "started" | "read";

/** Below a twentieth there is nothing to resume; the last few lines count as read. */
const STARTED = 0.05;
const READ = 0.97;

export function decideStage(share: number): Stage {
  if (share >= READ) return "read";
  return share > STARTED ? "started" : "unread";
}
