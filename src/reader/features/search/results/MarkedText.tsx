import type { JSX } from "preact";
import type { TextRun } from "../../../../domain/search/searchResults";
import { typeset } from "../../../shared/text/typeset";
import styles from "./MarkedText.module.css";

export function MarkedText({ runs }: { readonly runs: readonly TextRun[] }): JSX.Element {
  return (
    <>
      {runs.map(({ text, marked }, index) => {
        const written = typeset(text);
        return marked ? (
          <mark key={index} class={styles.mark}>
            {written}
          </mark>
        ) : (
          written
        );
      })}
    </>
  );
}
