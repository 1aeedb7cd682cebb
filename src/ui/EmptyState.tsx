import type { ComponentChildren, JSX } from "preact";
import styles from "./EmptyState.module.css";

type Props = { readonly title: string; readonly children?: ComponentChildren; readonly actions?: ComponentChildren };

/** Hills, firs and an empty path: there is nothing here yet, and that is fine. */
export function EmptyState({ title, children, actions }: Props): JSX.Element {
  return (
    <div class={styles.empty}>
      <svg viewBox="0 0 160 80" class={styles.drawing} aria-hidden="true" focusable="false">
        <path class={styles.far} d="M0 62c24-22 44-30 64-24s30 14 46 6 32-16 50-10v46H0z" />
        <path class={styles.near} d="M0 72c30-10 56-14 84-8s50 6 76-2v18H0z" />
        <path class={styles.tree} d="M34 66V54m0 4-8 0 8-12 8 12zm0-8-6 0 6-10 6 10zM124 64V54m0 3-7 0 7-11 7 11z" />
      </svg>
      <h2>{title}</h2>
      {children && <div class={styles.words}>{children}</div>}
      {actions && <div class={styles.actions}>{actions}</div>}
    </div>
  );
}
