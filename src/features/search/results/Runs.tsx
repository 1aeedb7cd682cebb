import type { JSX } from "preact";
import type { Run } from "../../../domain/search/searchResults";
import { typeset } from "../../../shared/text/typeset";
import styles from "./Runs.module.css";

export function Runs({ runs }: { readonly runs: readonly Run[] }): JSX.Element {
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
