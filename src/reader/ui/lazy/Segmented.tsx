import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Icon, type IconName } from "../Icon";
import styles from "./Segmented.module.css";

type SegmentedOption<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName;
};

type Props<T extends string> = {
  readonly label: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

export function Segmented<T extends string>({ label, options, value, onChange }: Props<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{label}</legend>
      <div class={styles.options}>
        {options.map((option) => (
          <label class={styles.option} key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
