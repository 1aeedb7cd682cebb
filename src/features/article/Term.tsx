import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";
import { ExplainContext } from "./explain";
import styles from "./Term.module.css";

type Props = { readonly term: string; readonly meaning: string; readonly children: ComponentChildren };

/** An acronym or a word that tells its meaning when it is tapped. */
export function Term({ term, meaning, children }: Props): JSX.Element {
  const explain = useContext(ExplainContext);
  return (
    <button
      type="button"
      class={styles.term}
      aria-haspopup="dialog"
      onClick={(event) => explain({ kind: "term", term, meaning }, event.currentTarget)}
    >
      {children}
    </button>
  );
}
