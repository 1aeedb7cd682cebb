import type { ComponentChildren, JSX } from "preact";
import type { Regional } from "../../../domain/map/placeNews";
import { emptyQuery, toggleFilter, writeProgrammeQuery } from "../../../domain/programmes/programmeQuery";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import { EditionGate, StorageNotice } from "../../shared/edition/EditionGate";
import { useEdition } from "../../shared/edition/useEdition";
import { BackLink } from "../../shared/navigation/BackLink";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { typeset } from "../../shared/text/typeset";
import { Times } from "../../shared/time/Times";
import { Skeleton } from "../../ui/Skeleton";
import styles from "./ExplorerLayout.module.css";
import type { ExplorerReference } from "./useReferences";

type Props<T> = {
  readonly title: string;
  readonly back?: { readonly href: string; readonly label: string } | "none";
  readonly isWide?: boolean;
  readonly found: ExplorerReference<T>;
  readonly children: (value: T) => ComponentChildren;
};

export function ExplorerLayout<T>({ title, back, isWide = false, found, children }: Props<T>): JSX.Element {
  const messages = useMessages(explorerArea).explorer;
  const { identity } = useEdition();
  const heading = useScreen(`${title} · ${identity.title}`);
  useScrollMemory(found.status === "ready");
  const up = back ?? { href: paths.explorer(), label: messages.title };
  return (
    <div class={`${styles.screen} ${isWide ? styles.isWide : ""}`}>
      <div class={styles.top}>
        {up !== "none" && <BackLink href={up.href} label={up.label} />}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {found.status === "ready" && children(found.value)}
      {found.status === "loading" && <Skeleton label={messages.loading} />}
      {found.status === "failed" && <StorageNotice problem={found.problem} />}
      {found.status === "nothing" && (
        <EditionGate title={messages.nothingYetTitle} loading={messages.loading}>
          {messages.nothingYet}
        </EditionGate>
      )}
    </div>
  );
}

type TodayLineProps = { readonly today: string | undefined; readonly write: (day: string) => string };

/** The reader's day. A prerendered page does not know it and keeps its place free. */
export function TodayLine({ today, write }: TodayLineProps): JSX.Element {
  return <Times text={today === undefined ? "\u00a0" : write(today)} dates={today === undefined ? [] : [today]} />;
}

/** A place without news of its own is no dead end. */
export function RegionalLink({ regional: { region, programmes } }: { readonly regional: Regional }): JSX.Element {
  const { map: messages } = useMessages(explorerArea).explorer;
  const query = writeProgrammeQuery(toggleFilter(emptyQuery, "territory", region.id));
  return (
    <p>
      <a href={paths.programmes(query)}>{messages.regional(programmes, typeset(region.name))}</a>
    </p>
  );
}

/** Pages of the explorer can be read without scripts, and their readers without a library. */
export const FollowButton = lazyComponent(async (language) => {
  const [{ FollowButton }, { libraryActionsArea }] = await Promise.all([
    import("../../shared/library/lazy/FollowButton"),
    import("../../i18n/fr/libraryActions"),
  ]);
  await libraryActionsArea.load(language).catch(() => undefined); // falls back to French
  return FollowButton;
});
