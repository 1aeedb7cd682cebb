import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { libraryArea } from "../../../i18n/areas/library";
import { useMessages } from "../../../i18n/useMessages";
import { TagName } from "../../../shared/library/lazy/TagName";
import { Button } from "../../../ui/Button";
import { tagIcon } from "../../../ui/lazy/lazyIcons";
import { libraryHref } from "../libraryAddress";
import { TagSheet } from "./TagSheet";
import styles from "./TagsPanel.module.css";
import type { TabPanelProps } from "./useTabPanelContent";

/** Only for a single tag; several are shown as filters. */
export function TagHead({ content, address, onAsk }: TabPanelProps): JSX.Element {
  const messages = useMessages(libraryArea).library;
  const [isOpen, setIsOpen] = useState(false);
  const [id, ...others] = address.filter.tag;
  const tag = id === undefined || others.length > 0 ? undefined : content.index.tag(id);
  return (
    <>
      <a class={styles.all} href={libraryHref({ tab: "tags" })}>
        {messages.tags.all}
      </a>
      {tag && (
        <div class={styles.head}>
          <h2>
            <TagName tag={tag} />
          </h2>
          <Button icon={tagIcon} onPress={() => setIsOpen(true)}>
            {messages.tags.edit}
          </Button>
          <TagSheet
            tag={tag}
            isOpen={isOpen}
            onClose={() => setIsOpen(false)}
            onGone={(into) =>
              onAsk({ ...address, filter: { ...address.filter, tag: into === undefined ? [] : [into] } })
            }
          />
        </div>
      )}
    </>
  );
}
