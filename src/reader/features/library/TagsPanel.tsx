import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { countCarriers, everything } from "../../../domain/library/libraryFilter";
import { listParents } from "../../../domain/library/tagNames";
import { libraryArea } from "../../i18n/fr/library";
import { useMessages } from "../../i18n/useMessages";
import { TagName } from "../../shared/library/lazy/TagName";
import { Chips } from "../../ui/Chips";
import { EmptyState } from "../../ui/EmptyState";
import { libraryHref } from "./libraryAddress";
import styles from "./TagsPanel.module.css";
import type { TabPanelProps } from "./useTabPanelContent";

export function TagsPanel({ content: { index }, address }: TabPanelProps): JSX.Element {
  const messages = useMessages(libraryArea).library;
  const { format } = useMessages();
  const tags = useMemo(() => {
    const names = new Set(index.tags.map(({ name }) => name));
    const counts = countCarriers(index);
    return index.tags.map((tag) => ({
      tag,
      count: counts.get(tag.id) ?? 0,
      ownCount: index.targetsOf(tag.id).length,
      depth: listParents(tag.name).filter((parent) => names.has(parent)).length,
    }));
  }, [index]);
  if (tags.length === 0) return <EmptyState title={messages.empty.tagsTitle}>{messages.empty.tags}</EmptyState>;
  const shown = address.isOnce ? tags.filter(({ ownCount }) => ownCount === 1) : tags;
  return (
    <div class={styles.shelf}>
      <Chips
        label={messages.filter.title}
        chips={[
          { label: messages.tags.all, href: libraryHref({ tab: "tags" }), isCurrent: !address.isOnce },
          {
            label: messages.tags.once,
            href: libraryHref({ tab: "tags", isOnce: true }),
            isCurrent: address.isOnce,
          },
        ]}
      />
      <p class={styles.count} role="status">
        {messages.tags.count(shown.length)}
      </p>
      <ul class={styles.list} role="list">
        {shown.map(({ tag, count, depth }) => (
          <li key={tag.id} data-depth={address.isOnce ? 0 : Math.min(depth, 3)}>
            <a href={libraryHref({ tab: "tags", filter: { ...everything, tag: [tag.id] } })}>
              <TagName tag={tag} />
              <span class={styles.uses}>
                <span aria-hidden="true">{format.number(count)}</span>
                <span class="visually-hidden">{count === 0 ? messages.tags.unused : messages.tags.uses(count)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
