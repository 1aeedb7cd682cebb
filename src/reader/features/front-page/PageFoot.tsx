import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import type { ShownEdition } from "../../shared/edition/useEdition";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import styles from "./PageFoot.module.css";

/** The source of the texts, and pages that the bottom bar has no room for. */
export function PageFoot({ edition }: { readonly edition: ShownEdition }): JSX.Element {
  const { navigation } = useMessages();
  const places = [
    [paths.contacts(), navigation.contacts],
    [paths.offline(), navigation.offline],
    [paths.accessibility(), navigation.accessibility],
    [paths.about(), navigation.about],
  ] as const;
  return (
    <footer class={styles.foot}>
      <nav aria-label={navigation.others}>
        <ul>
          {places.map(([href, label]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p lang={edition.identity.language}>{typeset(edition.identity.sourceStatement)}</p>
    </footer>
  );
}
