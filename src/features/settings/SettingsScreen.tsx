import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { BackLink } from "../BackLink";
import { paths } from "../paths";
import { useScreen } from "../useScreen";
import { useScrollMemory } from "../useScrollMemory";
import { EmptyResult } from "./EmptyResult";
import { matchesQuery } from "./matchesQuery";
import { SearchField } from "./SearchField";
import { SettingItem } from "./SettingItem";
import styles from "./SettingsScreen.module.css";
import { useSettings } from "./useSettings";
import { useSettingsQuery } from "./useSettingsQuery";

type Props = {
  /** Draws the « Aa » controls, which another feature has. */
  readonly readingForm: () => ComponentChildren;
};

export function SettingsScreen({ readingForm }: Props): JSX.Element {
  const { settings, navigation } = useMessages();
  const heading = useScreen(`${settings.title} · ${identity.title}`);
  const [query, setQuery] = useSettingsQuery();
  const sections = useSettings(readingForm)
    .map(({ title, items }) => ({
      title,
      items: items.filter(({ words }) => matchesQuery(`${title} ${words}`, query)),
    }))
    .filter(({ items }) => items.length > 0);
  useScrollMemory(true);
  return (
    <div class={styles.screen}>
      <BackLink href={paths.frontPage()} label={navigation.frontPage} />
      <h1 ref={heading} tabIndex={-1}>
        {settings.title}
      </h1>
      <SearchField
        query={query}
        onChange={setQuery}
        found={sections.reduce((sum, { items }) => sum + items.length, 0)}
      />
      {sections.map(({ title, items }) => (
        <section key={title} class={styles.section}>
          <h2>{title}</h2>
          {items.map(({ id, content }) => (
            <SettingItem key={id} id={id}>
              {content}
            </SettingItem>
          ))}
        </section>
      ))}
      {sections.length === 0 && <EmptyResult query={query} onClear={() => setQuery("")} />}
    </div>
  );
}
