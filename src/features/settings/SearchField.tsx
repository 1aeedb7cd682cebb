import type { JSX, RefObject } from "preact";
import { useStatements } from "../../i18n/useStatements";
import { Field } from "../../ui/lazy/Field";

type Props = {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly found: number;
  readonly input: RefObject<HTMLInputElement | null>;
};

/** Filters while one types; how many are left is read out, since nothing else tells it without eyes. */
export function SearchField({ query, onChange, found, input }: Props): JSX.Element {
  const { settings } = useStatements();
  return (
    <search>
      <Field label={settings.search}>
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
