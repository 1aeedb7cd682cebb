/** Where the text begins is found again without help, so an article that was hardly opened still waits to be read. */
const STARTED_ABOVE = 0.05;
/** The last lines of an article need not have passed the top of the screen. */
const READ_FROM = 0.97;

type ReadStatus = "unread" | "started" | "read";

/** The one rule, for every screen. `progress`: the share that was read, 0–1. */
export function decideReadStatus(progress = 0): ReadStatus {
  if (progress >= READ_FROM) return "read";
  return progress > STARTED_ABOVE ? "started" : "unread";
}
