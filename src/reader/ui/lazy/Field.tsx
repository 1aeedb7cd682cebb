import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../Icon";
import styles from "./Field.module.css";

type FieldInputProps = {
  readonly id: string;
  readonly class: string | undefined;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
  readonly maxLength: number | undefined;
};

/** What is typed or pasted beyond `max` characters does not come in: `told` says so. */
export type FieldLimit = { readonly max: number; readonly length: number; readonly told: string };

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly limit?: FieldLimit | undefined;
  readonly children: (inputProps: FieldInputProps) => JSX.Element;
};

export function Field({ label, hint, error, limit, children }: Props): JSX.Element {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      {hint && (
        <p class={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        class: styles.control,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
        maxLength: limit?.max,
      })}
      <div aria-live="polite">
        {limit && limit.length >= limit.max && <p class={styles.hint}>{limit.told}</p>}
        {error && (
          <p class={styles.error} id={`${id}-error`}>
            <Icon name="warning" />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
