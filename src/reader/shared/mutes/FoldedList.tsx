import type { ComponentChildren, JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import styles from "./FoldedList.module.css";

type Props<T> = {
  readonly items: readonly T[];
  readonly muted: ReadonlySet<string>;
  /** Draws a list; not called for none. */
  readonly children: (items: readonly T[]) => ComponentChildren;
};

/** What the reader mutes is one tap away. */
export function FoldedList<T extends { readonly id: string }>({ items, muted, children }: Props<T>): JSX.Element {
  const { frontPage } = useMessages();
  const folded = items.filter(({ id }) => muted.has(id));
  if (folded.length === 0) return <>{children(items)}</>;
  return (
    <>
      {folded.length < items.length && children(items.filter(({ id }) => !muted.has(id)))}
      <details class={styles.folded}>
        <summary>{frontPage.muted(folded.length)}</summary>
        {children(folded)}
      </details>
    </>
  );
}
