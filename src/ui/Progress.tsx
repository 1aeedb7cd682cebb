import type { JSX } from "preact";
import styles from "./Progress.module.css";

/** `value` and `max` in any one unit; without a value, work of unknown length. */
export function Progress({
  label,
  value,
  max,
}: {
  readonly label: string;
  readonly value?: number;
  readonly max?: number;
}): JSX.Element {
  return <progress class={styles.progress} aria-label={label} value={value} max={max} />;
}
