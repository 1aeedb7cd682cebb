import { identity } from "virtual:edition";
import type { ArticleId } from "../../domain/ids";
import type { QueuedArticle } from "../../domain/speak/listenRecord";
import { prepareArticle } from "../../domain/speak/prepareArticle";
import { openStorage } from "../openStorage";
import type { ScriptAnswer } from "./playerDoors";

/** An article of this device as a voice reads it. */
export async function readScript(id: ArticleId): Promise<ScriptAnswer> {
  try {
    const answer = await (await openStorage()).readArticle(id);
    if (!answer.ok) return "unreadable";
    return answer.value ? prepareArticle(answer.value, identity.language) : "missing";
  } catch {
    return "unreadable"; // the database's code could not be fetched
  }
}

/** The article after another one, in the front page's order. */
export async function readNext(id: ArticleId): Promise<QueuedArticle | undefined> {
  try {
    const answer = await (await openStorage()).readNeighbours(id);
    const older = answer.ok ? answer.value.older : undefined;
    return older && { id: older.id, title: older.title };
  } catch {
    return undefined;
  }
}
