import type { Done } from "../commands/changeLibrary";
import { clearHistory, markRead } from "../commands/history";
import { deleteTag, mergeTags, recolourTag, renameTag } from "../commands/tags";
import type { PendingCommand } from "./pendingCommand";

export function repeatCommand(noted: PendingCommand): Promise<Done<unknown>> {
  switch (noted.command) {
    case "renameTag":
      return renameTag(noted.tag, noted.name);
    case "recolourTag":
      return recolourTag(noted.tag, noted.colour);
    case "mergeTags":
      return mergeTags(noted.from, noted.into);
    case "deleteTag":
      return deleteTag(noted.tag);
    case "markRead":
      return markRead(noted.articles, noted.isRead);
    case "clearHistory":
      return clearHistory();
  }
}
