import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import styles from "./Card.module.css";

type Props = {
  readonly title?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
};

/** Something that stands apart from the text: facts, a figure, a small form. */
export function Card({ title, children, actions }: Props): JSX.Element {
  const id = useId();
  return (
    <section class={styles.card} aria-labelledby={title ? id : undefined}>
      {title && (
        <h3 id={id} class={styles.title}>
          {title}
        </h3>
      )}
      {children}
      {actions && <div class={styles.actions}>{actions}</div>}
    </section>
  );
}
