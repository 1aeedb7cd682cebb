import type { ReadingState } from "./readingState";

/** The last lines of an article need not have passed the top of the screen. */
export const READ_FROM = 0.97;

export type ReadStatus = "unread" | "started" | "read";

/** `undefined`: the article was never opened. */
export function decideReadStatus(state: Pick<ReadingState, "progress"> | undefined): ReadStatus {
  if (!state || state.progress === 0) return "unread";
  return state.progress >= READ_FROM ? "read" : "started";
}
