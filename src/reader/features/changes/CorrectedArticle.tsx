import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Correction } from "../../../domain/edition/changes/editionChanges";
import { changesArea } from "../../i18n/fr/changes";
import { useMessages } from "../../i18n/useMessages";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { paths } from "../../shared/navigation/paths";
import styles from "./ChangesScreen.module.css";
import { ChangeTitle } from "./ChangeTitle";

const CorrectionText = lazyComponent(
  async () => (await import("../../shared/text/lazy/CorrectionText")).CorrectionText,
);

type Props = { readonly correction: Correction; readonly language: string };

export function CorrectedArticle({ correction: { id, title, texts }, language }: Props): JSX.Element {
  const messages = useMessages(changesArea).changes;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ChangeTitle href={paths.article(id)} text={title} language={language} />
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
