import type { JSX } from "preact";
import type { Article } from "../../../../../../domain/article/article";
import type { HighlightColour } from "../../../../../../domain/article/highlightColour";
import type { Adjustment } from "../../../../../../domain/library/passages/adjustPassage";
import type { Quote } from "../../../../../../domain/library/records";
import { annotationsArea } from "../../../../../i18n/fr/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { typeset } from "../../../../../shared/text/typeset";
import { Button } from "../../../../../ui/Button";
import { IconButton } from "../../../../../ui/IconButton";
import { forwardIcon } from "../../../../../ui/lazy/lazyIcons";
import type { AnnotationEdit } from "../highlights/decideAnnotation";
import type { AnchoredHighlight } from "../highlights/useAnchored";
import { ActionBar, type barContainer, CloseButton, Colours } from "./ActionBar";
import styles from "./ActionBar.module.css";
import { QuoteActions } from "./QuoteActions";

function SpokenPassage({ quote, isWhole }: { readonly quote: Quote; readonly isWhole: boolean }): JSX.Element {
  const messages = useMessages(annotationsArea).annotations;
  return (
    <p class="visually-hidden" role="status">
      {isWhole ? typeset(quote.exact) : messages.barHint}
    </p>
  );
}

const groups = [
  { name: "block", back: "previous-block", forward: "next-block", isUpright: true },
  { name: "start", back: "start-earlier", forward: "start-later", isUpright: false },
  { name: "end", back: "end-earlier", forward: "end-later", isUpright: false },
] as const;

function AdjustRow({ onAdjust }: { readonly onAdjust: (adjustment: Adjustment) => void }): JSX.Element {
  const { adjust } = useMessages(annotationsArea).annotations;
  return (
    <div class={styles.adjust}>
      <p class={styles.hint}>{adjust.tap}</p>
      {groups.map(({ name, back, forward, isUpright }) => (
        <fieldset key={name} class={styles.group} aria-label={adjust[name]}>
          <span class={styles.groupName} aria-hidden="true">
            {adjust[name]}
          </span>
          <IconButton icon="back" label={adjust[back]} onPress={() => onAdjust(back)} isTurned={isUpright} />
          <IconButton
            icon={forwardIcon}
            label={adjust[forward]}
            onPress={() => onAdjust(forward)}
            isTurned={isUpright}
          />
        </fieldset>
      ))}
    </div>
  );
}

type SelectionToolbarProps = {
  readonly places: barContainer;
  readonly article: Article;
  readonly quote: Quote;
  readonly isAdjusting: boolean;
  readonly onAdjust: (adjustment: Adjustment) => void;
  readonly onMark: (colour: HighlightColour) => void;
  readonly onEdit: (kind: AnnotationEdit["kind"]) => void;
  readonly onClose: () => void;
};

export function SelectionToolbar(props: SelectionToolbarProps): JSX.Element {
  const { places, article, quote, isAdjusting, onAdjust, onMark, onEdit, onClose } = props;
  const messages = useMessages(annotationsArea).annotations;
  return (
    <ActionBar places={places} label={messages.selected} onClose={onClose}>
      <SpokenPassage quote={quote} isWhole={isAdjusting} />
      {isAdjusting && <AdjustRow onAdjust={onAdjust} />}
      <div class={styles.first}>
        <Colours current={undefined} onChoose={onMark} />
        <CloseButton onClose={onClose} />
      </div>
      <QuoteActions article={article} quote={quote} onEdit={onEdit} />
    </ActionBar>
  );
}

type HighlightBarProps = {
  readonly places: barContainer;
  readonly article: Article;
  readonly placed: AnchoredHighlight;
  readonly onRecolour: (colour: HighlightColour) => void;
  readonly onEdit: (kind: AnnotationEdit["kind"]) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

export function HighlightBar({
  places,
  article,
  placed,
  onRecolour,
  onEdit,
  onRemove,
  onClose,
}: HighlightBarProps): JSX.Element {
  const messages = useMessages(annotationsArea).annotations;
  const { highlight, note, tags } = placed;
  return (
    <ActionBar places={places} label={messages.marked} onClose={onClose}>
      {(note || tags.length > 0) && (
        <div class={styles.remark}>
          {note && <p>{note.text}</p>}
          {tags.length > 0 && <p class={styles.tags}>{messages.taggedWith(tags.map(({ name }) => name))}</p>}
        </div>
      )}
      <div class={styles.first}>
        <Colours current={highlight.colour} onChoose={onRecolour} />
        <button type="button" class={styles.remove} onClick={onRemove}>
          {messages.remove}
        </button>
        <CloseButton onClose={onClose} />
      </div>
      <QuoteActions article={article} quote={highlight.quote} onEdit={onEdit} />
    </ActionBar>
  );
}

type ReanchorBarProps = {
  readonly places: barContainer;
  readonly quote: Quote | undefined;
  readonly isAdjusting: boolean;
  readonly onAdjust: (adjustment: Adjustment) => void;
  readonly onPick: () => void;
  readonly onReplace: (quote: Quote) => void;
  readonly onCancel: () => void;
};

export function ReanchorBar({
  places,
  quote,
  isAdjusting,
  onAdjust,
  onPick,
  onReplace,
  onCancel,
}: ReanchorBarProps): JSX.Element {
  const messages = useMessages(annotationsArea).annotations;
  return (
    <ActionBar places={places} label={messages.replace} onClose={onCancel}>
      {quote && <SpokenPassage quote={quote} isWhole={isAdjusting} />}
      {quote && isAdjusting && <AdjustRow onAdjust={onAdjust} />}
      {!quote && (
        <p class={styles.hint} role="status">
          {messages.replaceHint}
        </p>
      )}
      <div class={styles.ways}>
        {quote ? (
          <Button kind="primary" onPress={() => onReplace(quote)}>
            {messages.replaceHere}
          </Button>
        ) : (
          <Button onPress={onPick}>{messages.pickBlock}</Button>
        )}
        <Button onPress={onCancel}>{messages.cancel}</Button>
      </div>
    </ActionBar>
  );
}
