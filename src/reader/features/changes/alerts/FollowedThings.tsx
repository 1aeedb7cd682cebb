import type { JSX } from "preact";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { runLibrary } from "../../../shared/library/lazy/runLibrary";
import { typeset } from "../../../shared/text/typeset";
import { IconButton } from "../../../ui/IconButton";
import styles from "../ChangesScreen.module.css";
import ownStyles from "./Alerts.module.css";
import type { FollowedThing } from "./useFollowed";

export function FollowedThings({ things }: { readonly things: readonly FollowedThing[] }): JSX.Element {
  const messages = useMessages();
  const { alerts } = useMessages(changesArea);
  return (
    <section class={styles.edition} aria-labelledby="alerts-followed">
      <h2 id="alerts-followed">{alerts.followed}</h2>
      <ul class={ownStyles.things} role="list">
        {things.map(({ key, name, href, search }) => (
          <li key={key}>
            <a class={styles.title} href={href}>
              {typeset(name)}
            </a>
            {search && (
              <IconButton
                icon="close"
                label={alerts.leave(name)}
                onPress={() => void runLibrary({ act: (library) => library.removeView(search.id) }, messages)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
