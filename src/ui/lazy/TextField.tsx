import type { JSX } from "preact";
import { Field } from "./Field";

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** More than one line. */
  readonly isLong?: boolean;
};

export function TextField({ label, hint, error, value, onChange, isLong = false }: Props): JSX.Element {
  return (
    <Field label={label} hint={hint} error={error}>
      {(inputProps) =>
        isLong ? (
          <textarea {...inputProps} rows={4} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <input {...inputProps} type="text" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
        )
      }
    </Field>
  );
}
