import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { SearchAddress } from "../../../../domain/search/searchAddress";
import { searchArea } from "../../../i18n/areas/search";
import { useMessages } from "../../../i18n/useMessages";
import { useDeviceMemory } from "../../../platform/deviceMemory";
import { readQuery } from "../../../shared/navigation/searchHref";
import { Icon } from "../../../ui/Icon";
import { IconButton } from "../../../ui/IconButton";
import { showToast } from "../../../ui/Toast";
import { SearchLink } from "../filters/FacetLinks";
import styles from "../SearchList.module.css";
import { recentMemory } from "./recentMemory";

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
    <section class={styles.part} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 id={id}>{messages.recent}</h2>
        <button type="button" class={styles.all} onClick={forgetAll}>
          {messages.forgetAll}
        </button>
      </div>
      <ul class={styles.list} role="list">
        {searches.map(({ query, name }) => (
          <li key={query} class={styles.item}>
            <SearchLink class={styles.link} address={readQuery(query)} onGo={onGo}>
              <Icon name="clock" />
              <span class={styles.name}>{name}</span>
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
