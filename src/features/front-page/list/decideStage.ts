/** What a row says of its article. `unread`: not opened, or only just. */
export type Stage = "unread" | "started" | "read";

/** As the article's own screen counts: the first twentieth is found again without help, the last few lines are the end. */
const STARTED = 0.05;
const READ = 0.97;

export function decideStage(share: number): Stage {
  if (share >= READ) return "read";
  return share > STARTED ? "started" : "unread";
}
