import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Programme } from "../../../../domain/reference/programme";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import styles from "./ProgrammePage.module.css";
import { Proofs } from "./Proofs";

type Props = { readonly programme: Programme; readonly heading?: "h2" | "h4" };

/** What the articles leave open is shown, not resolved. */
export function EditorNotes({ programme: { remarks }, heading: Heading = "h2" }: Props): JSX.Element | null {
  const messages = useMessages(programmesArea).programmes;
  const id = useId();
  if (remarks.length === 0) return null;
  // Those of a dossier's programmes would be landmarks of one name.
  const label = Heading === "h2" ? id : undefined;
  return (
    <section class={`${styles.section} ${styles.remarks}`} aria-labelledby={label}>
      <Heading id={id}>{messages.toVerify}</Heading>
      <p class={styles.facts}>{messages.toVerifyIntro}</p>
      <ul role="list">
        {remarks.map(({ text, proofs }, index) => (
          <li key={text}>
            <p lang={identity.language}>{typeset(text)}</p>
            <Proofs proofs={proofs} name={`remark-${index}`} of={messages.toVerify} />
          </li>
        ))}
      </ul>
    </section>
  );
}
