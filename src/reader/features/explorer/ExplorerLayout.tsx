import type { ComponentChildren, JSX } from "preact";
import { explorerArea } from "../../i18n/areas/explorer";
import { useMessages } from "../../i18n/useMessages";
import { EditionGate, StorageNotice } from "../../shared/edition/EditionGate";
import { useEdition } from "../../shared/edition/useEdition";
import { BackLink } from "../../shared/navigation/BackLink";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
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
