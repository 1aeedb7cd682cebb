import type { JSX } from "preact";
import { HIGHLIGHT_COLOURS, type HighlightColour } from "../../../../domain/library/highlight";
import { everything, type LibraryFilter } from "../../../../domain/library/libraryFilter";
import type { Tag } from "../../../../domain/library/tag";
import { libraryArea } from "../../../i18n/areas/library";
import { useMessages } from "../../../i18n/useMessages";
import { TagName } from "../../../shared/library/lazy/TagName";
import { useLimit } from "../../../shared/text/useLimit";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/lazy/SelectField";
import { Switch } from "../../../ui/lazy/Switch";
import { TextField } from "../../../ui/lazy/TextField";
import { Sheet } from "../../../ui/Sheet";
import styles from "./LibraryFilterBar.module.css";
import type { TabPanelProps } from "./useTabPanelContent";

type Props = TabPanelProps & { readonly isOpen: boolean; readonly canClear: boolean; readonly onClose: () => void };

export function LibraryFilterSheet({ content, address, onAsk, isOpen, canClear, onClose }: Props): JSX.Element {
  const { filter: messages } = useMessages(libraryArea).library;
  const { article } = useMessages();
  const { filter } = address;
  const change = (next: LibraryFilter): void => onAsk({ ...address, filter: next });
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={messages.title} closeLabel={article.close}>
      <div class={styles.sheet}>
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
        {canClear && <Button onPress={() => change(everything)}>{messages.clear}</Button>}
      </div>
    </Sheet>
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
