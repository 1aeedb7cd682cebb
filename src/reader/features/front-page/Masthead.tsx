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
