import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Icon } from "../Icon";
import styles from "./Field.module.css";

export type FieldInputProps = {
  readonly id: string;
  readonly class: string | undefined;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
};

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Draws the native control; give it all of these. */
  readonly children: (inputProps: FieldInputProps) => JSX.Element;
};

/** A label over a control, with what helps to fill it in and what is wrong with it. */
export function Field({ label, hint, error, children }: Props): JSX.Element {
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
      })}
      <div aria-live="polite">
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
