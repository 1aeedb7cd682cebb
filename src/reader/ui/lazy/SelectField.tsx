import type { JSX } from "preact";
import { Icon } from "../Icon";
import { Field } from "./Field";
import { expandIcon } from "./lazyIcons";
import styles from "./SelectField.module.css";

type Props<T extends string> = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

export function SelectField<T extends string>({ label, hint, options, value, onChange }: Props<T>): JSX.Element {
  return (
    <Field label={label} hint={hint}>
      {(inputProps) => (
        <span class={styles.place}>
          <select
            {...inputProps}
            class={`${inputProps.class} ${styles.select}`}
            value={value}
            onChange={(event) => {
              const chosen = options[event.currentTarget.selectedIndex];
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name={expandIcon} />
        </span>
      )}
    </Field>
  );
}
