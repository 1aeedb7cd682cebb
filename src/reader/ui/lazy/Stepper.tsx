import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../Icon";
import styles from "./Stepper.module.css";

type Props = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** The value as text, e.g. « 3 sur 7 ». */
  readonly describe: (value: number) => string;
  readonly decreaseLabel: string;
  readonly increaseLabel: string;
};

export function Stepper(props: Props): JSX.Element {
  const { label, value, min, max, onChange, describe, decreaseLabel, increaseLabel } = props;
  const id = useId();
  const step = (next: number, name: string, icon: "minus" | "plus"): JSX.Element => {
    const isPossible = next >= min && next <= max;
    return (
      // Not `disabled` at the limits, because the button that was just pressed would lose the focus.
      <button
        type="button"
        class={styles.button}
        aria-label={name}
        aria-disabled={!isPossible}
        onClick={() => {
          if (isPossible) onChange(next);
        }}
      >
        <Icon name={icon} />
      </button>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the same line in every browser
    <div class={styles.stepper} role="group" aria-labelledby={id}>
      <span id={id} class={styles.label}>
        {label}
      </span>
      <span class={styles.controls}>
        {step(value - 1, decreaseLabel, "minus")}
        <output class={styles.value}>{describe(value)}</output>
        {step(value + 1, increaseLabel, "plus")}
      </span>
    </div>
  );
}
