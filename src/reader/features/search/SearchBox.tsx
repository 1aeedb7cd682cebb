import type { JSX, RefObject } from "preact";
import { useId } from "preact/hooks";
import type { HitKind } from "../../../domain/search/query/searchRequest";
import { searchArea } from "../../i18n/fr/search";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../../shared/navigation/paths";
import { useLimit } from "../../shared/text/useLimit";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import styles from "./SearchBox.module.css";

const MAX_LENGTH = 500;

type Props = {
  readonly text: string;
  /** A search that begins with one kind says so. */
  readonly kind: HitKind | null;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onType: (text: string) => void;
  /** Moves the focus to the first result and closes a phone's keyboard. */
  readonly onSubmit: () => void;
  readonly onClose: () => void;
};

export function SearchBox({ text, kind, input, onType, onSubmit, onClose }: Props): JSX.Element {
  const { navigation } = useMessages();
  const messages = useMessages(searchArea).search;
  const limit = useLimit(text, MAX_LENGTH);
  const id = useId();
  return (
    <search class={styles.box}>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <a
          class={styles.button}
          href={paths.frontPage()}
          aria-label={messages.close}
          title={navigation.frontPage}
          onClick={(event) => {
            if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            event.stopPropagation();
            onClose();
          }}
        >
          <Icon name="back" />
        </a>
        <label class="visually-hidden" for={id}>
          {messages.label}
        </label>
        <span class={styles.place}>
          <input
            id={id}
            ref={input}
            class={styles.field}
            type="search"
            placeholder={kind === null ? messages.placeholder : messages.within[kind]}
            value={text}
            maxLength={limit.max}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            onInput={(event) => onType(event.currentTarget.value)}
          />
          {text !== "" && (
            <span class={styles.clear}>
              <IconButton
                icon="close"
                label={messages.clear}
                onPress={() => {
                  onType("");
                  input.current?.focus();
                }}
              />
            </span>
          )}
        </span>
        <a
          class={`${styles.button} ${styles.narrow}`}
          href={paths.settings()}
          aria-label={navigation.settings}
          title={navigation.settings}
        >
          <Icon name="settings" />
        </a>
      </form>
      <p class={styles.full} role="status">
        {limit.length >= limit.max && limit.told}
      </p>
    </search>
  );
}
