import type { ComponentChildren, JSX } from "preact";
import { Button } from "../../ui/Button";
import { Sheet } from "../../ui/Sheet";
import styles from "./FilterSheet.module.css";

type Props = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly clearLabel: string;
  /** `undefined` while nothing is filtered. */
  readonly onClear: (() => void) | undefined;
  /** What the list then shows; the button closes the sheet. */
  readonly doneLabel?: string;
  readonly children: ComponentChildren;
};

/** The filters of a list. What is behind it changes at once. */
export function FilterSheet({ isOpen, title, closeLabel, onClose, children, ...end }: Props): JSX.Element {
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={title} closeLabel={closeLabel}>
      {isOpen && (
        <>
          <div class={styles.form}>{children}</div>
          <div class={styles.end}>
            {end.onClear && (
              <Button kind="plain" onPress={end.onClear}>
                {end.clearLabel}
              </Button>
            )}
            {end.doneLabel && (
              <Button kind="primary" onPress={onClose}>
                {end.doneLabel}
              </Button>
            )}
          </div>
        </>
      )}
    </Sheet>
  );
}
