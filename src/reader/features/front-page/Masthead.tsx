import type { JSX, RefObject } from "preact";
import { useContext } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import { useMessages } from "../../i18n/useMessages";
import { OfflineStatus } from "../../shared/edition/OfflineStatus";
import type { ShownEdition } from "../../shared/edition/useEdition";
import { ListenContext } from "../../shared/listen/listenCommands";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import { EditionAge } from "../../shared/time/EditionAge";
import { Icon } from "../../ui/Icon";
import styles from "./Masthead.module.css";

type Props = {
  readonly edition: ShownEdition;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Those of the list below, to be read aloud. */
  readonly headlines: readonly Headline[];
};

export function Masthead({ edition, heading, headlines }: Props): JSX.Element {
  const messages = useMessages();
  const listen = useContext(ListenContext);
  const { title, emphasis, language } = edition.identity;
  const plain = emphasis && title.endsWith(emphasis) ? title.slice(0, -emphasis.length) : title;
  return (
    <header class={styles.masthead}>
      <div class={styles.top}>
        <h1 class={styles.title} ref={heading} tabIndex={-1} lang={language}>
          {typeset(plain)}
          {plain !== title && <span class={styles.emphasis}>{emphasis}</span>}
        </h1>
        <div class={styles.tools}>
          {headlines.length > 0 && (
            <button type="button" aria-label={messages.listen.playAll} onClick={() => listen.playAll(headlines)}>
              <Icon name="listen" />
            </button>
          )}
          <a href={paths.settings()} aria-label={messages.navigation.settings}>
            <Icon name="settings" />
          </a>
        </div>
      </div>
      <div class={styles.rule} aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
      <div class={styles.facts}>
        <span>
          <EditionAge identity={edition.identity} />
        </span>
        <OfflineStatus />
      </div>
    </header>
  );
}

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
