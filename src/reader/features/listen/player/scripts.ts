import { identity } from "virtual:edition";
import type { ArticleId } from "../../../../domain/ids";
import type { QueuedArticle } from "../../../../domain/speak/listenRecord";
import { prepareArticle } from "../../../../domain/speak/prepareArticle";
import { bringArticle } from "../../../shared/edition/watchArticles";
import { openStorage } from "../../../shared/edition/watching";
import { readShownArticle } from "./listenApi";
import type { ScriptAnswer } from "./playerDependencies";

/** Prefers the article on the screen: on a first visit the database has no others yet. */
export async function readScript(id: ArticleId): Promise<ScriptAnswer> {
  const shown = readShownArticle()?.article;
  if (shown?.id === id) return prepareArticle(shown, identity.language);
  try {
    const storage = await openStorage();
    const first = await storage.readArticle(id);
    const isLeftOut = !first.ok && first.problem.kind === "left-out";
    const answer = isLeftOut && (await bringArticle(id)) ? await storage.readArticle(id) : first;
    if (answer.ok && answer.value) return prepareArticle(answer.value, identity.language);
    const installed = await storage.readInstalled();
    return answer.ok && installed.ok && installed.value ? "missing" : "unreadable";
  } catch {
    return "unreadable"; // the database's code could not be loaded
  }
}

export async function readNext(id: ArticleId): Promise<QueuedArticle | undefined> {
  try {
    const answer = await (await openStorage()).readNeighbours(id);
    const older = answer.ok ? answer.value.older : undefined;
    return older && { id: older.id, title: older.title };
  } catch {
    return undefined;
  }
}
