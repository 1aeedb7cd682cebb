import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { SearchAddress } from "../../../../domain/search/searchAddress";
import { searchArea } from "../../../i18n/areas/search";
import { useMessages } from "../../../i18n/useMessages";
import type { ShownEdition } from "../../../shared/edition/useEdition";
import { readQuery } from "../../../shared/navigation/searchHref";
import { Icon } from "../../../ui/Icon";
import { IconButton } from "../../../ui/IconButton";
import { SearchLink } from "../filters/FacetLinks";
import styles from "../SearchList.module.css";
import { removeSearch } from "./saveSearch";
import { useFreshCounts } from "./useFreshCounts";
import { useSavedSearches } from "./useSavedSearches";

type Props = { readonly edition: ShownEdition; readonly onGo: (address: SearchAddress) => void };

export function SavedSearches({ edition, onGo }: Props): JSX.Element | null {
  const messages = useMessages();
  const searchMessages = useMessages(searchArea).search;
  const searches = useSavedSearches();
  const id = useId();
  const fresh = useFreshCounts(searches, edition.installed?.revision);
  if (searches.length === 0) return null;
  return (
    <section class={styles.part} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 id={id}>{searchMessages.saved}</h2>
      </div>
      <ul class={styles.list} role="list">
        {searches.map((search) => {
          const count = fresh.get(search.id);
          return (
            <li key={search.id} class={styles.item}>
              <SearchLink class={styles.link} address={readQuery(search.query)} onGo={onGo}>
                <Icon name="search" />
                <span class={styles.name}>{search.name}</span>
                {count !== undefined && (
                  <span class={`${styles.fresh} ${count > 0 ? styles.isFresh : ""}`}>
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
