import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { readingChoicesArea } from "../../i18n/fr/readingChoices";
import { useMessages } from "../../i18n/useMessages";
import { Icon } from "../../ui/Icon";
import { forwardIcon } from "../../ui/lazy/lazyIcons";
import styles from "./choices.module.css";
import { usePages } from "./usePages";

/* One lazy chunk for everything that « Aa » opens. */
export { readingChoicesArea } from "../../i18n/fr/readingChoices";

export { ReadingSettingsForm } from "./ReadingSettingsForm";

/** Leaves a few lines clear at eye level. Lets taps through. */
export function FocusLine(): JSX.Element {
  return (
    <div class={styles.focus} aria-hidden="true">
      <div class={styles.veil} />
      <div class={styles.band} />
      <div class={styles.veil} />
    </div>
  );
}

/** Pages turn by a swipe, by tapping the text's edges, by arrow keys, or by these buttons. */
export function PagedReading(): JSX.Element {
  const reading = useMessages(readingChoicesArea).reading;
  const bar = useRef<HTMLDivElement>(null);
  const { page, count, cutAt, turn } = usePages(bar);
  useEffect(() => {
    document.documentElement.toggleAttribute("data-paged", true);
    return () => document.documentElement.removeAttribute("data-paged");
  }, []);
  return (
    <>
      {/* Hides the previous page's last line at the top. */}
      {page > 1 && <div class={styles.edge} aria-hidden="true" />}
      {/* And the next page's first line at the bottom. */}
      {cutAt !== undefined && <div class={styles.cut} style={{ insetBlockStart: `${cutAt}px` }} aria-hidden="true" />}
      <div class={styles.pages} ref={bar}>
        <button type="button" onClick={() => turn(-1)} disabled={page <= 1} aria-label={reading.previousPage}>
          <Icon name="back" />
        </button>
        <span role="status">{reading.page(page, count)}</span>
        <button type="button" onClick={() => turn(1)} disabled={page >= count} aria-label={reading.nextPage}>
          <Icon name={forwardIcon} />
        </button>
      </div>
    </>
  );
}
