import type { ComponentChildren, JSX } from "preact";
import styles from "./EmptyState.module.css";

type Kind = "hills" | "path" | "tunnel" | "search";
type Props = {
  readonly title?: string;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** `hills`: nothing yet; `path`: not found; `tunnel`: needs a network; `search`: no match. */
  readonly kind?: Kind;
};

export function EmptyState({ title, children, actions, kind = "hills" }: Props): JSX.Element {
  return (
    <div class={styles.empty}>
      <svg viewBox="0 0 160 80" class={styles.drawing} aria-hidden="true" focusable="false">
        <path class={styles.far} d="M0 62c24-22 44-30 64-24s30 14 46 6 32-16 50-10v46H0z" />
        <path class={styles.near} d="M0 72c30-10 56-14 84-8s50 6 76-2v18H0z" />
        <path class={styles.tree} d="M34 66V54m0 4-8 0 8-12 8 12zm0-8-6 0 6-10 6 10zM124 64V54m0 3-7 0 7-11 7 11z" />
        {renderers[kind]}
      </svg>
      {title !== undefined && <h2>{title}</h2>}
      {children && <div class={styles.words}>{children}</div>}
      {actions && <div class={styles.actions}>{actions}</div>}
    </div>
  );
}

const renderers: Readonly<Record<Kind, JSX.Element | null>> = {
  hills: null,
  path: (
    <>
      <path class={styles.road} d="M70 80c2-6 14-8 13-12s-12-3-10-6" />
      <path class={styles.post} d="M98 70V48M90 50h13l4 3-4 3H90z" />
    </>
  ),
  tunnel: (
    <>
      <path class={styles.mouth} d="M66 72V60a14 14 0 0 1 28 0v12" />
      <path class={styles.dark} d="M70 74V60a10 10 0 0 1 20 0v14z" />
      <path class={styles.road} d="M77 80l2-8M83 80l-2-8" />
    </>
  ),
  search: (
    <>
      <circle class={styles.lens} cx="76" cy="42" r="15" />
      <path class={styles.post} d="M87 53l11 11" />
    </>
  ),
};
