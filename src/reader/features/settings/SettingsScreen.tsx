import { identity } from "virtual:edition";
import type { ComponentChildren, JSX, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { statementsArea } from "../../i18n/fr/statements";
import { useMessages } from "../../i18n/useMessages";
import { BackLink } from "../../shared/navigation/BackLink";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { useLimit } from "../../shared/text/useLimit";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { IconButton } from "../../ui/IconButton";
import { Field } from "../../ui/lazy/Field";
import { matchesQuery } from "./matchesQuery";
import searchFieldStyles from "./SearchField.module.css";
import styles from "./SettingsScreen.module.css";
import { MAX_QUERY_LENGTH, type SettingsForms, useSettings, useSettingsQuery } from "./useSettings";

export function SettingsScreen(forms: SettingsForms): JSX.Element {
  const { navigation } = useMessages();
  const heading = useScreen(`${navigation.settings} · ${identity.title}`);
  const [query, setQuery] = useSettingsQuery();
  const sections = useSettings(forms)
    .map(({ id, title, items }) => ({
      id,
      title,
      items: items.filter(({ words }) => matchesQuery(`${title} ${words}`, query)),
    }))
    .filter(({ items }) => items.length > 0);
  const field = useRef<HTMLInputElement>(null);
  // The pressed button disappears, so move its focus.
  const clear = (): void => {
    setQuery("");
    field.current?.focus();
  };
  useScrollMemory(true);
  return (
    <div class={styles.screen}>
      <BackLink href={paths.frontPage()} label={navigation.frontPage} />
      <h1 ref={heading} tabIndex={-1}>
        {navigation.settings}
      </h1>
      <SearchField
        query={query}
        onChange={setQuery}
        onClear={clear}
        input={field}
        found={sections.reduce((sum, { items }) => sum + items.length, 0)}
      />
      {sections.map(({ id: section, title, items }) => (
        <section key={section} class={styles.section}>
          <h2>{title}</h2>
          {items.map(({ id, content }) => (
            <SettingItem key={id} id={id}>
              {content}
            </SettingItem>
          ))}
        </section>
      ))}
      {sections.length === 0 && <EmptyResult query={query} onClear={clear} />}
    </div>
  );
}

function EmptyResult({ query, onClear }: { readonly query: string; readonly onClear: () => void }): JSX.Element {
  const { settings } = useMessages(statementsArea);
  return (
    <EmptyState
      kind="search"
      title={settings.emptyTitle}
      actions={<Button onPress={onClear}>{settings.showAll}</Button>}
    >
      {settings.empty(query)}
    </EmptyState>
  );
}

type SettingItemProps = { readonly id: string; readonly children: ComponentChildren };

/** A setting with its own anchor (`#langue`), which scrolls it into view and highlights it. */
function SettingItem({ id, children }: SettingItemProps): JSX.Element {
  const item = useRef<HTMLDivElement>(null);
  const [isNamed, setIsNamed] = useState(false);
  useEffect(() => {
    // The browser looks for the anchor before the screen is rendered.
    const update = (): void => {
      const isHere = location.hash === `#${id}`;
      setIsNamed(isHere);
      if (!isHere) return;
      item.current?.scrollIntoView({ block: "center", behavior: "instant" });
      item.current?.focus({ preventScroll: true });
    };
    update();
    addEventListener("hashchange", update);
    return () => removeEventListener("hashchange", update);
  }, [id]);
  return (
    <div class={isNamed ? styles.named : styles.item} id={id} ref={item} tabIndex={-1}>
      {children}
    </div>
  );
}

type SearchFieldProps = {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onClear: () => void;
  readonly found: number;
  readonly input: RefObject<HTMLInputElement | null>;
};

/** The number of results is announced, because nothing else conveys it without seeing. */
function SearchField({ query, onChange, onClear, found, input }: SearchFieldProps): JSX.Element {
  const { settings } = useMessages(statementsArea);
  return (
    <search>
      <Field label={settings.search} limit={useLimit(query, MAX_QUERY_LENGTH)}>
        {(inputProps) => (
          <span class={searchFieldStyles.place}>
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
