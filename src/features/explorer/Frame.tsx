import type { ComponentChildren, JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { useEditionInstall } from "../../shared/edition/editionInstall";
import { useEdition } from "../../shared/edition/useEdition";
import { useExplorer } from "../../shared/illustrations/useExplorer";
import { BackLink } from "../../shared/navigation/BackLink";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { EmptyState } from "../../ui/EmptyState";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import styles from "./Frame.module.css";
import type { Found } from "./useReferences";

type Props<T> = {
  readonly title: string;
  /** Where the screen is one level up; « Explorer » unless it says otherwise. */
  readonly back?: { readonly href: string; readonly label: string } | "none";
  readonly isWide?: boolean;
  readonly found: Found<T>;
  readonly children: (value: T) => ComponentChildren;
};

/** What all screens of « Explorer » share: the way up, the title, and what stands while there is nothing to show. */
export function Frame<T>({ title, back, isWide = false, found, children }: Props<T>): JSX.Element {
  const words = useExplorer();
  const messages = useMessages();
  const install = useEditionInstall();
  const { identity } = useEdition();
  const heading = useScreen(`${title} · ${identity.title}`);
  useScrollMemory(found.status === "ready");
  const up = back ?? { href: paths.explorer(), label: words.title };
  return (
    <div class={`${styles.screen} ${isWide ? styles.isWide : ""}`}>
      <div class={styles.top}>
        {up !== "none" && <BackLink href={up.href} label={up.label} />}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      <noscript>{words.withoutScript}</noscript>
      {found.status === "ready" && children(found.value)}
      {found.status === "loading" && <Skeleton label={words.loading} />}
      {found.status === "failed" && (
        <Notice kind="problem" icon="warning">
          {messages.storageProblem[found.problem.kind]}
        </Notice>
      )}
      {found.status === "nothing" &&
        (install.status === "idle" || install.status === "running" ? (
          <Skeleton label={words.loading} />
        ) : (
          <EmptyState title={words.nothingYetTitle}>
            {install.status === "failed" ? messages.installProblem(install.problem) : words.nothingYet}
          </EmptyState>
        ))}
    </div>
  );
}
