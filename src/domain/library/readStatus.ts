import type { ReadingState } from "./readingState";

/** The last lines of a finished article need not have reached the top of the screen. */
export const READ_FROM = 0.97;

export type ReadStatus = "unread" | "started" | "read";

export function decideReadStatus(state: Pick<ReadingState, "progress"> | undefined): ReadStatus {
  if (!state || state.progress === 0) return "unread";
  return state.progress >= READ_FROM ? "read" : "started";
}
