import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { SearchAddress } from "../../../domain/search/searchAddress";
import { Icon } from "../../../ui/Icon";
import { IconButton } from "../../../ui/IconButton";
import { showToast } from "../../../ui/Toast";
import { SearchLink } from "../filters/FacetLinks";
import styles from "../SearchList.module.css";
import { readQuery } from "../searchHref";
import { useSearchSentences } from "../useSearchSentences";
import { recentMemory, useRecentSearches } from "./recentMemory";

/** What was searched for on this device; each can be forgotten, and all of them. */
export function RecentSearches({ onGo }: { readonly onGo: (address: SearchAddress) => void }): JSX.Element | null {
  const words = useSearchSentences();
  const searches = useRecentSearches();
  const id = useId();
  if (searches.length === 0) return null;
  const forgetAll = (): void => {
    recentMemory.change(() => []);
    const undo = { label: words.undo, onPress: () => recentMemory.change(() => searches) };
    showToast({ text: words.forgotten, action: undo });
  };
  return (
    <section class={styles.part} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 id={id}>{words.recent}</h2>
        <button type="button" class={styles.all} onClick={forgetAll}>
          {words.forgetAll}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets */}
      <ul class={styles.list} role="list">
        {searches.map(({ query, name }) => (
          <li key={query} class={styles.item}>
            <SearchLink class={styles.link} address={readQuery(query)} onGo={onGo}>
              <Icon name="clock" />
              <span class={styles.name}>{name}</span>
            </SearchLink>
            <IconButton
              icon="close"
              label={words.forget(name)}
              onPress={() => recentMemory.change((now) => now.filter((other) => other.query !== query))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
