import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";
import type { GlossaryEntry } from "../../../../domain/reference/glossary";
import { ExplainContext } from "./explain";
import styles from "./Term.module.css";

type Props = { readonly entry: GlossaryEntry; readonly children: ComponentChildren };

/** Not a `button`: an inline block would let a line break between « l’ » and the acronym. */
export function Term({ entry, children }: Props): JSX.Element {
  const explain = useContext(ExplainContext);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class={styles.term}
      aria-haspopup="dialog"
      onClick={(event) => explain({ kind: "term", entry }, event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      {children}
    </span>
  );
}
