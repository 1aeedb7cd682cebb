import type { JSX, RefObject } from "preact";
import { statementsArea } from "../../i18n/areas/statements";
import { useMessages } from "../../i18n/useMessages";
import { useLimit } from "../../shared/text/useLimit";
import { Field } from "../../ui/lazy/Field";

import { MAX_QUERY_LENGTH } from "./useSettingsQuery";

type Props = {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly found: number;
  readonly input: RefObject<HTMLInputElement | null>;
};

/** The number of results is announced, because nothing else conveys it without seeing. */
export function SearchField({ query, onChange, found, input }: Props): JSX.Element {
  const { settings } = useMessages(statementsArea);
  return (
    <search>
      <Field label={settings.search} limit={useLimit(query, MAX_QUERY_LENGTH)}>
        {(inputProps) => (
          <input
            {...inputProps}
            ref={input}
            type="search"
            autocomplete="off"
            enterkeyhint="search"
            value={query}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="visually-hidden" role="status">
        {query.trim() !== "" && settings.results(found)}
      </p>
    </search>
  );
}
