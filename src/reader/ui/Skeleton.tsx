import type { JSX } from "preact";
import styles from "./Skeleton.module.css";

/** Appears after a short delay, so that a quick answer does not flicker. */
export function Skeleton({ label, rows = 4 }: { readonly label: string; readonly rows?: number }): JSX.Element {
  return (
    <div class={styles.skeleton} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div class={styles.row} key={row}>
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
