import type { JSX } from "preact";
import styles from "./Skeleton.module.css";

/** Stands where text will come. Appears only after a moment, so that a quick answer never flickers. */
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
