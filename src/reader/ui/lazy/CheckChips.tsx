import type { ComponentChildren, JSX } from "preact";
import styles from "./CheckChips.module.css";

type CheckChip<T extends string> = { readonly value: T; readonly label: string };

type Props<T extends string> = {
  readonly label: string;
  readonly chips: readonly CheckChip<T>[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: T) => void;
};

/** Any number of a few. Nothing where there is nothing to choose from. */
export function CheckChips<T extends string>({ label, chips, chosen, onToggle }: Props<T>): JSX.Element | null {
  if (chips.length === 0) return null;
  return (
    <ChipGroup
      label={label}
      chips={chips.map((chip) => (
        <label key={chip.value} class={styles.value}>
          <input type="checkbox" checked={chosen.includes(chip.value)} onChange={() => onToggle(chip.value)} />
          <span>{chip.label}</span>
        </label>
      ))}
    />
  );
}

type GroupProps = {
  readonly label: string;
  readonly chips: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** Chips under what they are about, and what adds to them. */
export function ChipGroup({ label, chips, children }: GroupProps): JSX.Element {
  return (
    <fieldset class={styles.group}>
      <legend>{label}</legend>
      <div class={styles.values}>{chips}</div>
      {children}
    </fieldset>
  );
}
