import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Programme } from "../../domain/programme";
import { typeset } from "../typeset";
import styles from "./ProgrammePage.module.css";
import { Proofs } from "./Proofs";
import { useProgrammeSentences } from "./useProgrammeSentences";

/** What the articles leave open: shown with its sentence, and not resolved. */
export function Remarks({ programme: { remarks } }: { readonly programme: Programme }): JSX.Element | null {
  const words = useProgrammeSentences();
  if (remarks.length === 0) return null;
  return (
    <section class={`${styles.section} ${styles.remarks}`} aria-labelledby="to-verify">
      <h2 id="to-verify">{words.toVerify}</h2>
      <p class={styles.facts}>{words.toVerifyIntro}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets */}
      <ul role="list">
        {remarks.map(({ text, proofs }, index) => (
          <li key={text}>
            <p lang={identity.language}>{typeset(text)}</p>
            <Proofs proofs={proofs} name={`remark-${index}`} of={words.toVerify} />
          </li>
        ))}
      </ul>
    </section>
  );
}
