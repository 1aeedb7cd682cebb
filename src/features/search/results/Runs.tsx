import type { JSX } from "preact";
import type { Run } from "../../../domain/search/searchResults";
import { typeset } from "../../../shared/text/typeset";
import styles from "./Runs.module.css";

/** A text of the publisher with the words that were searched for marked. */
export function Runs({ runs }: { readonly runs: readonly Run[] }): JSX.Element {
  return (
    <>
      {runs.map(({ text, marked }, index) => {
        const written = typeset(text);
        // A run is its place in the text.
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
