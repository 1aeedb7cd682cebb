import type { Headline } from "../../../../domain/article/article";
import { decideReadStatus } from "../../../../domain/library/readStatus";
import { articleTarget } from "../../../../domain/library/target";
import type { Messages } from "../../../i18n/fr";
import { isFavourite, setFavourites } from "../../../shared/library/favourites";
import { loadLibraryActions } from "../../../shared/library/loadLibraryActions";
import type { Action } from "../../../ui/ActionList";
import { showToast } from "../../../ui/Toast";
import { readShareOf } from "./progressStore";

/** `swipe`: the direction that triggers the action on the row itself. */
export type RowAction = Action & { readonly swipe: "left" | "right" };

/** Every swipe also has an entry in the row's sheet, which has more of them. */
export function listRowActions(headline: Headline, messages: Messages): readonly RowAction[] {
  const { frontPage, favourite } = messages;
  const about = { target: articleTarget(headline.id), title: headline.title };
  const isKept = isFavourite(about.target);
  const isRead = decideReadStatus(readShareOf(headline.id)) === "read";
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
      onPress: () => void setFavourites([about], !isKept, messages),
    },
  ];
}

async function mark({ id }: Headline, isRead: boolean, messages: Messages): Promise<void> {
  const { markedRead, markedUnread } = messages.frontPage;
  const parts = await loadLibraryActions(messages.language).catch(() => undefined);
  if (!parts) return showToast({ text: messages.missing.notice });
  const done = isRead ? markedRead : markedUnread;
  await parts.runLibrary({ act: (library) => library.markRead([id], isRead), done }, messages);
}
