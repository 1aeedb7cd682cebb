import type { JSX } from "preact";
import { Field, type FieldLimit } from "./Field";

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly limit: FieldLimit;
  readonly isLong?: boolean;
};

export function TextField({ label, hint, error, value, onChange, limit, isLong = false }: Props): JSX.Element {
  return (
    <Field label={label} hint={hint} error={error} limit={limit}>
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
