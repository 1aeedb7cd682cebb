import type { JSX } from "preact";
import styles from "./FocusLine.module.css";

/** Leaves a few lines clear at eye level. Lets taps through. */
export function FocusLine(): JSX.Element {
  return (
    <div class={styles.focus} aria-hidden="true">
      <div class={styles.veil} />
      <div class={styles.band} />
      <div class={styles.veil} />
    </div>
  );
}
