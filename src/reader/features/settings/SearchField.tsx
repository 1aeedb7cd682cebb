import type { JSX, RefObject } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { useLimit } from "../../shared/text/useLimit";
import { IconButton } from "../../ui/IconButton";
import { Field } from "../../ui/lazy/Field";
import styles from "./SearchField.module.css";
import { MAX_QUERY_LENGTH } from "./useSettingsQuery";

type Props = {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onClear: () => void;
  readonly found: number;
  readonly input: RefObject<HTMLInputElement | null>;
};

/** The number of results is announced, because nothing else conveys it without seeing. */
export function SearchField({ query, onChange, onClear, found, input }: Props): JSX.Element {
  const { settings } = useMessages(statementsArea);
  return (
    <search>
      <Field label={settings.search} limit={useLimit(query, MAX_QUERY_LENGTH)}>
        {(inputProps) => (
          <span class={styles.place}>
            <input
              {...inputProps}
              ref={input}
              type="search"
              autocomplete="off"
              enterkeyhint="search"
              value={query}
              onInput={(event) => onChange(event.currentTarget.value)}
            />
            {query !== "" && <IconButton icon="close" label={settings.clear} onPress={onClear} />}
          </span>
        )}
      </Field>
      <p class="visually-hidden" role="status">
        {query.trim() !== "" && settings.results(found)}
      </p>
    </search>
  );
}
