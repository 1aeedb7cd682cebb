import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type DiffPiece, diffParagraphs } from "../../../../domain/edition/changes/diffParagraphs";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../typeset";
import styles from "./CorrectionText.module.css";

type Props = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly language: string;
};

export function CorrectionText({ before, after, language }: Props): JSX.Element {
  const paragraphs = useMemo(() => diffParagraphs(before, after), [before, after]);
  return (
    <div class={styles.text} lang={language}>
      {paragraphs.map((pieces, index) => (
        // Two paragraphs may read the same, so the index is the key.
        <p key={index}>
          {pieces.map((piece, position) => (
            <Piece key={position} {...piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** Screen readers do not say `ins` and `del`, so the words do. */
function Piece({ text, change }: DiffPiece): JSX.Element {
  const { language } = useMessages();
  const { addedText, removedText } = useMessages(changesArea).changes;
  if (change === "same") return <>{typeset(text)}</>;
  const isAdded = change === "added";
  const Mark = isAdded ? "ins" : "del";
  return (
    <Mark>
      <span class="visually-hidden" lang={language}>
        {isAdded ? addedText : removedText}
      </span>
      {typeset(text)}
    </Mark>
  );
}
