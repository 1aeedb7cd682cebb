import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages";
import { BackLink } from "../../shared/navigation/BackLink";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { EmptyResult } from "./EmptyResult";
import { matchesQuery } from "./matchesQuery";
import { SearchField } from "./SearchField";
import { SettingItem } from "./SettingItem";
import styles from "./SettingsScreen.module.css";
import { type SettingsForms, useSettings } from "./useSettings";
import { useSettingsQuery } from "./useSettingsQuery";

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
