import type { JSX, RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Article } from "../../../../../domain/article/article";
import { listParagraphs } from "../../../../../domain/article/blocks";
import type { EditionIdentity } from "../../../../../domain/edition/edition";
import { articleTarget } from "../../../../../domain/library/target";
import { changesArea } from "../../../../i18n/fr/changes";
import { useMessages } from "../../../../i18n/useMessages";
import { useLibrary } from "../../../../shared/library/lazy/useLibrary";
import { openLibrary } from "../../../../shared/library/openLibrary";
import { CorrectionText } from "../../../../shared/text/lazy/CorrectionText";
import { Times } from "../../../../shared/time/Times";
import type { ReadArticle } from "../../../../storage";
import { Button } from "../../../../ui/Button";
import { IconButton } from "../../../../ui/IconButton";
import { Sheet } from "../../../../ui/Sheet";
import { findPosition } from "../../position/findPosition";
import { holdBlock } from "../../position/holdBlock";
import type { NewerText } from "../../useOpenArticle";
import styles from "./TextUpdate.module.css";

type Props = {
  readonly article: ReadArticle;
  readonly newer: NewerText;
  readonly text: RefObject<HTMLElement | null>;
  readonly identity: EditionIdentity;
};

/** Says that the open article has another text in the new edition, or none. Above, where no tool of the reader's is. */
export function TextUpdate({ article, newer: { now, adopt }, text, identity }: Props): JSX.Element | null {
  const { article: words } = useMessages();
  const { changes: messages } = useMessages(changesArea);
  const [dismissed, setDismissed] = useState<ReadArticle | null>();
  const [isOpen, setIsOpen] = useState(false);
  const day = identity.publishedOn;
  useKeptCopy(article, now === null ? day : undefined);
  // An edition that comes after what was dismissed is told again.
  if (dismissed === now) return null;
  const [before, after] = [listParagraphs(article), now ? listParagraphs(now) : []];
  // A link or a table's shape is no correction of what is read.
  if (now && before.join("\n") === after.join("\n")) return null;
  const read = (): void => {
    const place = text.current ? findPosition(text.current) : undefined;
    setIsOpen(false);
    adopt();
    requestAnimationFrame(() => {
      // The button that had the focus is gone.
      document.getElementById("title")?.focus({ preventScroll: true });
      const block = place && document.getElementById(place.block);
      if (block) holdBlock(block, place);
    });
  };
  return (
    <div class={styles.place}>
      <div class={styles.notice} role="status">
        <p>{now ? messages.textCorrected : <Times text={messages.withdrawnFrom(day)} dates={[day]} />}</p>
        {now && (
          <Button kind="plain" onPress={() => setIsOpen(true)}>
            {messages.see}
          </Button>
        )}
        <IconButton icon="close" label={words.close} onPress={() => setDismissed(now)} />
      </div>
      {now && (
        <Sheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={messages.title} closeLabel={words.close}>
          <div class={styles.sheet}>
            <CorrectionText before={before} after={after} language={identity.language} />
            <Button kind="primary" onPress={read}>
              {messages.readNewText}
            </Button>
          </div>
        </Sheet>
      )}
    </div>
  );
}

/**
 * An open article may become a favourite, or get a note, although it was withdrawn meanwhile: nobody but this page still
 * has its text. `withdrawnOn` absent: the edition has it.
 */
function useKeptCopy(article: Article, withdrawnOn: string | undefined): void {
  const target = articleTarget(article.id);
  const watched = useLibrary(`lacks a copy ${target}`, (library) => library.watchLacksCopy(target));
  const isMissing = watched.status === "ready" && watched.value;
  useEffect(() => {
    if (!isMissing || withdrawnOn === undefined) return;
    const copy = { target, keptAt: new Date().toISOString(), withdrawnOn, article };
    // A failure is told by the command that refers to it.
    void openLibrary().then(({ keepCopies }) => keepCopies([copy]));
  }, [isMissing, withdrawnOn]);
}
