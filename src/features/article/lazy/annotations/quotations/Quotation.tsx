import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { typeset } from "../../../../../shared/text/typeset";
import type { OnHighlight } from "../../../../../storage/library";
import { useAnnotationMessages } from "../useAnnotationMessages";
import styles from "./Quotation.module.css";

export function Quotation({ on, onShow }: { readonly on: OnHighlight; readonly onShow?: () => void }): JSX.Element {
  const messages = useAnnotationMessages();
  const { highlight, note, tags } = on;
  const quoted = typeset(highlight.quote.exact)
    .split("\n")
    .map((line, index) => <span key={String(index)}>{line}</span>);
  return (
    <>
      <blockquote class={styles.quote} data-colour={highlight.colour} lang={identity.language}>
        {onShow ? (
          <button type="button" class={styles.show} onClick={onShow}>
            {quoted}
          </button>
        ) : (
          <p>{quoted}</p>
        )}
      </blockquote>
      {note && <p class={styles.note}>{note.text}</p>}
      {tags.length > 0 && <p class={styles.tags}>{messages.taggedWith(tags.map(({ name }) => name))}</p>}
    </>
  );
}
