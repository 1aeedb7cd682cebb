import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";
import type { GlossaryEntry } from "../../domain/glossary";
import { ExplainContext } from "./explain";
import styles from "./Term.module.css";

type Props = { readonly entry: GlossaryEntry; readonly children: ComponentChildren };

/** An acronym that tells its meaning when it is tapped. */
export function Term({ entry, children }: Props): JSX.Element {
  const explain = useContext(ExplainContext);
  return (
    <span class={styles.word}>
      <button
        type="button"
        class={styles.term}
        aria-haspopup="dialog"
        onClick={(event) => explain({ kind: "term", entry }, event.currentTarget)}
      >
        {children}
      </button>
    </span>
  );
}
