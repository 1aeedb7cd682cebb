import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { HIGHLIGHT_COLOURS, type HighlightColour } from "../../../domain/article/highlightColour";
import { everything, type LibraryFilter } from "../../../domain/library/libraryFilter";
import type { Tag } from "../../../domain/library/records";
import { articleTarget } from "../../../domain/library/target";
import { type LibraryMessages, libraryArea } from "../../i18n/fr/library";
import { useMessages } from "../../i18n/useMessages";
import { type ActiveFilter, ActiveFilters } from "../../shared/filters/ActiveFilters";
import { FilterSheet } from "../../shared/filters/FilterSheet";
import { runLibrary } from "../../shared/library/lazy/runLibrary";
import { TagName } from "../../shared/library/lazy/TagName";
import { useLimit } from "../../shared/text/useLimit";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/lazy/SelectField";
import { Switch } from "../../ui/lazy/Switch";
import { TextField } from "../../ui/lazy/TextField";
import { Sheet } from "../../ui/Sheet";
import styles from "./LibraryFilters.module.css";
import { isFiltered, isOneTag, readViewQuery, writeLibraryQuery } from "./libraryAddress";
import saveViewStyles from "./SavedFilters.module.css";
import type { TabPanelContent, TabPanelProps } from "./useTabPanelContent";

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
      <ActiveFilters
        label={messages.active}
        filters={active}
        remove={messages.remove}
        onFilter={(filter) => onAsk({ ...address, filter })}
      >
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
      </ActiveFilters>
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

type Props = TabPanelProps & { readonly isOpen: boolean; readonly canClear: boolean; readonly onClose: () => void };

function LibraryFilterSheet({ content, address, onAsk, isOpen, canClear, onClose }: Props): JSX.Element {
  const { filter: messages } = useMessages(libraryArea).library;
  const { article } = useMessages();
  const { filter } = address;
  const change = (next: LibraryFilter): void => onAsk({ ...address, filter: next });
  return (
    <FilterSheet
      isOpen={isOpen}
      title={messages.title}
      closeLabel={article.close}
      onClose={onClose}
      clearLabel={messages.clear}
      onClear={canClear ? () => change(everything) : undefined}
    >
      <TextField
        label={messages.words}
        value={filter.words ?? ""}
        limit={useLimit(filter.words ?? "", 200)}
        onChange={(text) => change({ ...filter, words: text || undefined })}
      />
      <Switch
        label={messages.onlyNotes}
        isOn={filter.note === "1"}
        onChange={(isOn) => change({ ...filter, note: isOn ? "1" : undefined })}
      />
      {address.tab === "notes" && (
        <SelectField<HighlightColour | "any">
          label={messages.colour}
          value={filter.colour ?? "any"}
          options={[
            { value: "any", label: messages.anyColour },
            ...HIGHLIGHT_COLOURS.map((value) => ({ value, label: messages.colours[value] })),
          ]}
          onChange={(colour) => change({ ...filter, colour: colour === "any" ? undefined : colour })}
        />
      )}
      {content.index.tags.length > 0 && (
        <fieldset class={styles.tags}>
          <legend>{messages.tags}</legend>
          {content.index.tags.map((tag) => (
            <TagChoice key={tag.id} tag={tag} filter={filter} onChange={change} />
          ))}
        </fieldset>
      )}
    </FilterSheet>
  );
}

type ChoiceProps = {
  readonly tag: Tag;
  readonly filter: LibraryFilter;
  readonly onChange: (filter: LibraryFilter) => void;
};

function TagChoice({ tag, filter, onChange }: ChoiceProps): JSX.Element {
  const { filter: messages } = useMessages(libraryArea).library;
  const others = {
    tag: filter.tag.filter((id) => id !== tag.id),
    not: filter.not.filter((id) => id !== tag.id),
  };
  const state = filter.tag.includes(tag.id) ? "has" : filter.not.includes(tag.id) ? "hasNot" : "any";
  const choices = {
    any: others,
    has: { ...others, tag: [...others.tag, tag.id] },
    hasNot: { ...others, not: [...others.not, tag.id] },
  } satisfies Record<string, Pick<LibraryFilter, "tag" | "not">>;
  return (
    <div class={styles.tag}>
      <TagName tag={tag} />
      <select
        class={styles.select}
        aria-label={messages.tagState(tag.name)}
        value={state}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === "any" || value === "has" || value === "hasNot") onChange({ ...filter, ...choices[value] });
        }}
      >
        <option value="any">{messages.any}</option>
        <option value="has">{messages.has}</option>
        <option value="hasNot">{messages.hasNot}</option>
      </select>
    </div>
  );
}

const MAX_NAME = 200;

function SaveView({ content, address }: TabPanelProps): JSX.Element | null {
  const messages = useMessages();
  const { views: filterMessages } = useMessages(libraryArea).library;
  const [name, setName] = useState<string | undefined>(undefined);
  const query = writeLibraryQuery(address);
  const isKnown = content.index.library.views.some((view) => view.place === "library" && readViewQuery(view) === query);
  const close = (): void => setName(undefined);
  const save = (): void => {
    const trimmed = name?.trim().slice(0, MAX_NAME);
    if (!trimmed) return;
    close();
    const view = { name: trimmed, place: "library", query } as const;
    void runLibrary({ act: (library) => library.saveView(view), done: filterMessages.saved }, messages);
  };
  const limit = useLimit(name ?? "", MAX_NAME);
  if (isKnown && name === undefined) return null;
  return (
    <>
      <Button kind="plain" icon="plus" onPress={() => setName("")}>
        {filterMessages.save}
      </Button>
      <Sheet
        isOpen={name !== undefined}
        onClose={close}
        title={filterMessages.save}
        closeLabel={messages.article.close}
      >
        <form
          class={saveViewStyles.form}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField label={filterMessages.name} value={name ?? ""} onChange={setName} limit={limit} />
          <Button kind="primary" isDisabled={!name?.trim()} onPress={save}>
            {filterMessages.keep}
          </Button>
        </form>
      </Sheet>
    </>
  );
}

function listActiveFilters(
  { index, describe }: TabPanelContent,
  filter: LibraryFilter,
  messages: LibraryMessages["filter"],
): readonly ActiveFilter<LibraryFilter>[] {
  const { tag, not, colour, article, note, words: text } = filter;
  const nameOf = (id: (typeof tag)[number]): string => index.tag(id)?.name ?? id;
  const active: readonly Omit<ActiveFilter<LibraryFilter>, "key">[] = [
    ...tag.map((id) => ({ label: nameOf(id), without: { ...filter, tag: tag.filter((other) => other !== id) } })),
    ...not.map((id) => ({
      label: messages.without(nameOf(id)),
      without: { ...filter, not: not.filter((other) => other !== id) },
    })),
    ...(colour ? [{ label: messages.colours[colour], without: { ...filter, colour: undefined } }] : []),
    ...(article ? [{ label: describe(articleTarget(article)).title, without: { ...filter, article: undefined } }] : []),
    ...(note ? [{ label: messages.withNote, without: { ...filter, note: undefined } }] : []),
    ...(text ? [{ label: text, without: { ...filter, words: undefined } }] : []),
  ];
  return active.map((one) => ({ ...one, key: one.label }));
}
