import type { JSX } from "preact";
import styles from "./Progress.module.css";

/** `value` and `max` share any unit; without a value the progress is indeterminate. */
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
