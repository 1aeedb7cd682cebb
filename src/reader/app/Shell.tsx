import type { ComponentChildren, JSX } from "preact";
import { useLocation } from "preact-iso";
import { ChangesDock } from "../features/changes/ChangesDock";
import { ListenDock } from "../features/listen/ListenDock";
import { useListenCommands } from "../features/listen/player/useListenCommands";
import { useMessages } from "../i18n/useMessages";
import { OfferDock } from "../shared/edition/offer";
import { ListenContext } from "../shared/listen/listenCommands";
import { articlePrefix, paths, programmePrefix } from "../shared/navigation/paths";
import { scopedSearch } from "../shared/navigation/scopedSearch";
import { Icon, type IconName } from "../ui/Icon";
import { ToastRegion } from "../ui/Toast";
import styles from "./Shell.module.css";
import { UpdateNotice } from "./UpdateNotice";

type Place = {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly isRailOnly?: true;
  readonly above?: string;
};

/** The front page has them in its masthead, the search beside its field, the long texts above; a wide screen has its rail. */
const haveSettings: readonly string[] = [
  paths.frontPage(),
  paths.search(),
  paths.settings(),
  paths.about(),
  paths.accessibility(),
  paths.privacy(),
];

export function Shell({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const messages = useMessages();
  const { navigation } = messages;
  const listen = useListenCommands(messages);
  // The router's has no slash at its end, our own addresses have.
  const path = useLocation().path.replace(/\/*$/, "/");
  // While reading, a phone's bottom edge belongs to the reading tools.
  const isReading = path.startsWith(articlePrefix) || path.startsWith(programmePrefix);
  // Never over an article, nor where both have their own place.
  const hasNoNotices = path.startsWith(articlePrefix) || path === paths.offline();
  const places: readonly Place[] = [
    { href: paths.frontPage(), label: navigation.frontPage, icon: "article" },
    { href: paths.programmes(), label: navigation.programmes, icon: "programmes", above: programmePrefix },
    { href: scopedSearch(path), label: navigation.search, icon: "search" },
    { href: paths.explorer(), label: navigation.explorer, icon: "explore", above: paths.explorer() },
    { href: paths.library(), label: navigation.library, icon: "library" },
    { href: paths.contacts(), label: navigation.contacts, icon: "contacts", isRailOnly: true },
    { href: paths.offline(), label: navigation.offline, icon: "offline", isRailOnly: true },
    { href: paths.settings(), label: navigation.settings, icon: "settings", isRailOnly: true },
  ];
  return (
    <div class={styles.shell}>
      <a class={styles.skip} href="#main">
        {navigation.skip}
      </a>
      <nav class={isReading ? styles.railOnly : styles.bar} aria-label={navigation.label}>
        <ul>
          {places.map((place) => (
            <li key={place.icon} class={place.isRailOnly && styles.onRail}>
              <a href={place.href} aria-current={decideCurrent(path, place)}>
                <Icon name={place.icon} />
                <span>{place.label}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class={styles.main} id="main" tabIndex={-1}>
        {!haveSettings.includes(path) && (
          <a class={styles.settings} href={paths.settings()} aria-label={navigation.settings}>
            <Icon name="settings" />
          </a>
        )}
        <ListenContext.Provider value={listen}>{children}</ListenContext.Provider>
      </main>
      <ListenDock />
      <ChangesDock />
      <div class={styles.notices}>
        <OfferDock isHidden={hasNoNotices} />
        <UpdateNotice isHidden={hasNoNotices} />
      </div>
      <ToastRegion label={navigation.notices} />
    </div>
  );
}

function decideCurrent(path: string, { href, above }: Place): "page" | "true" | undefined {
  if (path === href.replace(/\?.*/, "")) return "page";
  return above !== undefined && path.startsWith(above) ? "true" : undefined;
}
