import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { everything } from "../../../../domain/library/libraryFilter";
import { libraryArea } from "../../../i18n/areas/library";
import { useMessages } from "../../../i18n/useMessages";
import { Button } from "../../../ui/Button";
import { Icon } from "../../../ui/Icon";
import { isFiltered, isOneTag } from "../libraryAddress";
import styles from "./LibraryFilterBar.module.css";
import { LibraryFilterSheet } from "./LibraryFilterSheet";
import { listActiveFilters } from "./listActiveFilters";
import { SaveView } from "./SaveView";
import type { TabPanelProps } from "./useTabPanelContent";

export function LibraryFilterBar(props: TabPanelProps & { readonly children: ComponentChildren }): JSX.Element {
  const { content, address, onAsk, children } = props;
  const { filter: messages } = useMessages(libraryArea).library;
  const [isOpen, setIsOpen] = useState(false);
  const all = listActiveFilters(content, address.filter, messages);
  // On a tag's own page, the tag is the title and not a filter.
  const active = isOneTag(address) ? [] : all;
  return (
    <>
      <div class={styles.bar}>
        {children}
        <Button kind="plain" icon="settings" onPress={() => setIsOpen(true)}>
          {messages.open}
        </Button>
      </div>
      {active.length > 0 && (
        <ul class={styles.active} role="list" aria-label={messages.active}>
          {active.map(({ label, without }) => (
            <li key={label}>
              <button
                type="button"
                class={styles.chip}
                aria-label={messages.remove(label)}
                onClick={() => onAsk({ ...address, filter: without })}
              >
                <span>{label}</span>
                <Icon name="close" />
              </button>
            </li>
          ))}
          <li>
            <SaveView content={content} address={address} onAsk={onAsk} />
          </li>
          {active.length > 1 && (
            <li>
              <Button kind="plain" onPress={() => onAsk({ ...address, filter: everything })}>
                {messages.clear}
              </Button>
            </li>
          )}
        </ul>
      )}
      <LibraryFilterSheet
        content={content}
        address={address}
        onAsk={onAsk}
        isOpen={isOpen}
        canClear={isFiltered(address.filter)}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
}
