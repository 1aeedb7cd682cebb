import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Correction } from "../../domain/edition/changes/editionChanges";
import { changesArea } from "../../i18n/areas/changes";
import { useMessages } from "../../i18n/useMessages";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import styles from "./ChangesScreen.module.css";

const CorrectionText = lazyComponent(async () => (await import("./lazy/CorrectionText")).CorrectionText);

type Props = { readonly correction: Correction; readonly language: string };

export function CorrectedArticle({ correction: { id, title, texts }, language }: Props): JSX.Element {
  const messages = useMessages(changesArea).changes;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <a class={styles.title} href={paths.article(id)} lang={language}>
        {typeset(title)}
      </a>
      {texts ? (
        <details class={styles.correction} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>{messages.showCorrection}</summary>
          {isOpen && <CorrectionText {...texts} language={language} />}
        </details>
      ) : (
        <p class={styles.intro}>{messages.noTexts}</p>
      )}
    </>
  );
}
