import type { JSX } from "preact";
import type { Quote } from "../../../../../../domain/library/highlight";
import type { Adjustment } from "../../../../../../domain/library/passages/adjustPassage";
import { annotationsArea } from "../../../../../i18n/areas/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { Button } from "../../../../../ui/Button";
import { ActionBar, type barContainer } from "./ActionBar";
import styles from "./ActionBar.module.css";
import { AdjustRow } from "./AdjustRow";
import { SpokenPassage } from "./SpokenPassage";

type Props = {
  readonly places: barContainer;
  readonly quote: Quote | undefined;
  readonly isAdjusting: boolean;
  readonly onAdjust: (adjustment: Adjustment) => void;
  readonly onPick: () => void;
  readonly onReplace: (quote: Quote) => void;
  readonly onCancel: () => void;
};

export function ReanchorBar({ places, quote, isAdjusting, onAdjust, onPick, onReplace, onCancel }: Props): JSX.Element {
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
