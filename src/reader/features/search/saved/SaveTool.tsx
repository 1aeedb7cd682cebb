import type { JSX } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { type EditionChanges, holdsChanges } from "../../../../domain/edition/changes/editionChanges";
import { countAdded } from "../../../../domain/edition/changes/listAlerts";
import { changesSince, seeFrom } from "../../../../domain/edition/changes/seenEditions";
import type { View } from "../../../../domain/library/records";
import type { SearchAddress } from "../../../../domain/search/searchAddress";
import { searchArea } from "../../../i18n/fr/search";
import { useMessages } from "../../../i18n/useMessages";
import { useDeviceMemory } from "../../../platform/deviceMemory";
import { findFollowed } from "../../../shared/alerts/findFollowed";
import type { ShownEdition } from "../../../shared/edition/useEdition";
import { useWatch } from "../../../shared/edition/watching";
import { readQuery } from "../../../shared/navigation/searchHref";
import { Icon } from "../../../ui/Icon";
import { IconButton } from "../../../ui/IconButton";
import { showToast } from "../../../ui/Toast";
import { SearchLink } from "../filters/SearchFilterBar";
import listStyles from "../SearchList.module.css";
import { recentMemory } from "./recentMemory";
import styles from "./SaveTool.module.css";
import { removeSearch, saveSearch, seenMemory, useSavedSearches } from "./savedSearch";

type Props = {
  readonly name: string;
  readonly query: string;
  readonly saved: View | undefined;
};

/** Available without results too: there may be some one day. */
export function SaveTool({ name, query, saved }: Props): JSX.Element {
  const messages = useMessages();
  const searchMessages = useMessages(searchArea).search;
  return (
    <button
      type="button"
      class={styles.tool}
      aria-pressed={saved !== undefined}
      onClick={() =>
        void (saved
          ? removeSearch(saved, searchMessages, messages)
          : saveSearch({ name, query }, searchMessages, messages))
      }
    >
      <Icon name={saved ? "bookmark-filled" : "bookmark"} />
      <span>{saved ? searchMessages.isSaved : searchMessages.saveShort}</span>
    </button>
  );
}

type SavedSearchesProps = { readonly edition: ShownEdition; readonly onGo: (address: SearchAddress) => void };

export function SavedSearches({ edition, onGo }: SavedSearchesProps): JSX.Element | null {
  const messages = useMessages();
  const searchMessages = useMessages(searchArea).search;
  const searches = useSavedSearches();
  const id = useId();
  const fresh = useFreshCounts(searches, edition.installed?.revision);
  if (searches.length === 0) return null;
  return (
    <section class={listStyles.part} aria-labelledby={id}>
      <div class={listStyles.head}>
        <h2 id={id}>{searchMessages.saved}</h2>
      </div>
      <ul class={listStyles.list} role="list">
        {searches.map((search) => {
          const count = fresh.get(search.id);
          return (
            <li key={search.id} class={listStyles.item}>
              <SearchLink class={listStyles.link} address={readQuery(search.query)} onGo={onGo}>
                <Icon name="search" />
                <span class={listStyles.name}>{search.name}</span>
                {count !== undefined && (
                  <span class={`${listStyles.fresh} ${count > 0 ? listStyles.isFresh : ""}`}>
                    {count > 0 ? searchMessages.fresh(count) : searchMessages.nothingFresh}
                  </span>
                )}
              </SearchLink>
              <IconButton
                icon="close"
                label={searchMessages.unsave(search.name)}
                onPress={() => void removeSearch(search, searchMessages, messages)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const nothing: ReadonlyMap<string, number> = new Map();

/** How much is new in each since the reader last looked at it, found as alerts are. Empty until it is known. */
function useFreshCounts(searches: readonly View[], revision: string | undefined): ReadonlyMap<string, number> {
  const watched = useWatch("changes", (storage) => storage.watchEditionChanges());
  const changes = watched.status === "ready" ? watched.value : undefined;
  const [fresh, setFresh] = useState(nothing);
  useEffect(() => {
    if (searches.length === 0 || revision === undefined || !changes) return;
    const controller = new AbortController();
    void countFresh(searches, changes, revision, controller.signal).then((counts) => {
      if (counts && !controller.signal.aborted) setFresh(counts);
    });
    return () => controller.abort();
  }, [searches, revision, changes]);
  return fresh;
}

/** Nothing is searched for where no edition came since. `undefined`: a search could not be answered. */
async function countFresh(
  searches: readonly View[],
  changes: readonly EditionChanges[],
  revision: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number> | undefined> {
  const ids = searches.map(({ id }) => id);
  const seen = seenMemory.change((now) => seeFrom(now, ids, revision));
  const listSince = (id: string) => changesSince(changes, seen[id] ?? revision);
  const asked = searches.filter(({ id }) => listSince(id).some(holdsChanges));
  const followed = await findFollowed(
    asked.map(({ id, query }) => ({ key: id, query })),
    signal,
  );
  if (!followed) return undefined;
  const counts = new Map(followed.map((one) => [one.key, countAdded(listSince(one.key), one)]));
  return new Map(ids.map((id) => [id, counts.get(id) ?? 0]));
}

export function RecentSearches({ onGo }: { readonly onGo: (address: SearchAddress) => void }): JSX.Element | null {
  const messages = useMessages(searchArea).search;
  const searches = useDeviceMemory(recentMemory, []);
  const id = useId();
  if (searches.length === 0) return null;
  const forgetAll = (): void => {
    recentMemory.change(() => []);
    const undo = { label: messages.undo, onPress: () => recentMemory.change(() => searches) };
    showToast({ text: messages.forgotten, action: undo });
  };
  return (
    <section class={listStyles.part} aria-labelledby={id}>
      <div class={listStyles.head}>
        <h2 id={id}>{messages.recent}</h2>
        <button type="button" class={listStyles.all} onClick={forgetAll}>
          {messages.forgetAll}
        </button>
      </div>
      <ul class={listStyles.list} role="list">
        {searches.map(({ query, name }) => (
          <li key={query} class={listStyles.item}>
            <SearchLink class={listStyles.link} address={readQuery(query)} onGo={onGo}>
              <Icon name="clock" />
              <span class={listStyles.name}>{name}</span>
            </SearchLink>
            <IconButton
              icon="close"
              label={messages.forget(name)}
              onPress={() => recentMemory.change((now) => now.filter((other) => other.query !== query))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
