import type { Headline } from "../../../domain/article/article";
import { articleTarget } from "../../../domain/library/target";
import type { Messages } from "../../../i18n/fr";
import { share } from "../../../platform/share";
import { isFavourite, keepFavourites } from "../../../shared/library/favourites";
import { paths } from "../../../shared/navigation/paths";
import { typeset } from "../../../shared/text/typeset";
import type { Action } from "../../../ui/ActionList";
import { showToast } from "../../../ui/Toast";
import { decideStage } from "./decideStage";
import { markArticle } from "./markArticle";
import { readShareOf } from "./progressStore";

/** `swipe`: the way a finger does the same on the row itself. */
export type RowAction = Action & { readonly swipe?: "left" | "right" };

/** What can be done with an article without opening it. Every swipe is also a line of the row's sheet. */
export function listRowActions(headline: Headline, messages: Messages): readonly RowAction[] {
  const { frontPage, article, favourite } = messages;
  const about = { target: articleTarget(headline.id), title: headline.title };
  const isKept = isFavourite(about.target);
  const isRead = decideStage(readShareOf(headline.id)) === "read";
  return [
    {
      label: isRead ? frontPage.markUnread : frontPage.markRead,
      icon: isRead ? "unread" : "read",
      swipe: "right",
      onPress: () => void mark(headline, !isRead, messages),
    },
    {
      label: isKept ? favourite.remove : favourite.add,
      icon: isKept ? "bookmark" : "bookmark-filled",
      swipe: "left",
      onPress: () => void keepFavourites([about], !isKept, messages),
    },
    { label: article.share, icon: "share", onPress: () => void shareArticle(headline, messages) },
  ];
}

async function mark({ id }: Headline, isRead: boolean, { frontPage, storageProblem }: Messages): Promise<void> {
  const marked = await markArticle(id, isRead);
  if (!marked.ok) {
    showToast({ text: storageProblem[marked.problem.kind] });
    return;
  }
  showToast({
    text: isRead ? frontPage.markedRead : frontPage.markedUnread,
    action: { label: frontPage.undo, onPress: () => void marked.undo() },
  });
}

async function shareArticle({ id, title }: Headline, { article }: Messages): Promise<void> {
  const outcome = await share(typeset(title), new URL(paths.article(id), location.href).href);
  if (outcome === "copied") showToast({ text: article.copied });
  if (outcome === "failed") showToast({ text: article.copyRefused });
}
