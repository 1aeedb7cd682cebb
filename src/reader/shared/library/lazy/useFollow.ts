import type { SearchAddress } from "../../../../domain/search/searchAddress";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import { writeQuery } from "../../navigation/searchHref";
import { askAboutAlerts } from "./askAboutAlerts";
import { runLibrary } from "./runLibrary";
import { useLibrary } from "./useLibrary";

type Follow = { readonly isFollowed: boolean; readonly setFollowed: (isFollowed: boolean) => void };

/** Whoever follows something keeps the search that finds it: counts, backups and alerts are those of saved searches. */
export function useFollow(name: string, address: SearchAddress): Follow {
  const messages = useMessages();
  const { follow } = useMessages(libraryActionsArea).libraryActions;
  const watched = useLibrary("searches", (library) => library.watchViews("search"));
  const searches = "value" in watched && watched.value ? watched.value : [];
  const query = writeQuery(address);
  const saved = searches.find((search) => search.query === query);
  return {
    isFollowed: saved !== undefined,
    setFollowed(isFollowed) {
      if (isFollowed === (saved !== undefined)) return;
      const view = { name: name.slice(0, 200), query, place: "search" } as const;
      if (saved) {
        void runLibrary({ act: (library) => library.removeView(saved.id), done: follow.left(name) }, messages);
        return;
      }
      void runLibrary({ act: (library) => library.saveView(view), done: follow.done(name) }, messages).then(
        (done) => done && askAboutAlerts(messages.language),
      );
    },
  };
}
