import type { JSX } from "preact";
import { useId } from "preact/hooks";
import styles from "./Switch.module.css";

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** The setting changes at once, and the whole line is the target. */
export function Switch({ label, hint, isOn, onChange }: Props): JSX.Element {
  const id = useId();
  return (
    <label class={styles.line}>
      <span class={styles.words}>
        <span id={id}>{label}</span>
        {hint && (
          <span class={styles.hint} id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        class={styles.switch}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its state itself; aria-checked is forbidden on it
        role="switch"
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
