import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { annotationsArea } from "../../../../../i18n/fr/annotations";
import { useMessages } from "../../../../../i18n/useMessages";
import { typeset } from "../../../../../shared/text/typeset";
import type { OnHighlight } from "../../../../../storage/library";
import styles from "./Quotation.module.css";

export function Quotation({ on, onShow }: { readonly on: OnHighlight; readonly onShow?: () => void }): JSX.Element {
  const messages = useMessages(annotationsArea).annotations;
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
