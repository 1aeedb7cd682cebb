import type { JSX, RefObject } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { MAX_TAG_LENGTH } from "../../../../domain/library/records";
import { completeTag, isSameTagName, tidyTagName } from "../../../../domain/library/tagNames";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import type { CountedTag } from "../../../storage/library";
import { Icon } from "../../../ui/Icon";
import { Field } from "../../../ui/lazy/Field";
import { useLimit } from "../../text/useLimit";
import styles from "./TagEditor.module.css";
import { TagName } from "./TagName";

const SUGGESTIONS = 8;

type Props = {
  /** Letters that came before the field did. */
  readonly typedBefore: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly tags: readonly CountedTag[];
  /** A name among these is not created again. */
  readonly allTags: readonly CountedTag[];
  readonly onAdd: (name: string) => void;
};

type Option = { readonly name: string; readonly tag?: CountedTag };

/** Suggests known tags while typing, ignoring accents, and creates an unknown one. */
export function TagField({ typedBefore, input, tags, allTags, onAdd }: Props): JSX.Element {
  const messages = useMessages(libraryActionsArea).libraryActions.tags;
  const id = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  useEffect(() => setTyped((letters) => letters + typedBefore), [typedBefore]);
  const name = tidyTagName(typed);
  const found = completeTag(tags, typed, SUGGESTIONS).map((tag): Option => ({ name: tag.name, tag }));
  const isNew = name !== undefined && !allTags.some((tag) => isSameTagName(tag.name, name));
  const options: readonly Option[] = isNew ? [...found, { name }] : found;

  const choose = (chosen: string): void => {
    setTyped("");
    setActive(-1);
    onAdd(chosen);
    input.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    const last = options.length - 1;
    switch (event.key) {
      case "ArrowDown":
        setActive(active >= last ? 0 : active + 1);
        break;
      case "ArrowUp":
        setActive(active <= 0 ? last : active - 1);
        break;
      case "Enter": {
        const chosen = options[active]?.name ?? name;
        if (chosen !== undefined) choose(chosen);
        break;
      }
      case "Escape":
        // The first Escape empties the field, the next closes its container.
        if (typed === "") return;
        setTyped("");
        setActive(-1);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div class={styles.entry}>
      <Field label={messages.field} hint={messages.hint} limit={useLimit(typed, MAX_TAG_LENGTH)}>
        {(inputProps) => (
          <input
            {...inputProps}
            ref={input}
            type="text"
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={`${id}-options`}
            aria-autocomplete="list"
            aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="done"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setActive(-1);
            }}
            onKeyDown={press}
          />
        )}
      </Field>
      <div class={styles.options} role="listbox" id={`${id}-options`} aria-label={messages.suggestions}>
        {options.map((option, index) => (
          <div
            key={option.tag?.id ?? "new"}
            role="option"
            id={`${id}-${index}`}
            tabIndex={-1}
            class={styles.option}
            aria-selected={index === active}
            // Keeps the focus, and with it a phone's keyboard, in the field.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option.name)}
            onKeyDown={undefined}
          >
            {option.tag ? (
              <TagName tag={option.tag} />
            ) : (
              <>
                <Icon name="plus" />
                <span>{messages.create(option.name)}</span>
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
