import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import type { FootnoteReference } from "../../../../domain/article/body";
import { useMessages } from "../../../i18n/useMessages";
import { ExplainContext } from "./explain";
import styles from "./FootnoteMark.module.css";
import { FootnoteScopeContext, footnoteAnchor } from "./footnoteAnchor";

type Props = { readonly reference: FootnoteReference; readonly isAnchor: boolean };

/** Opens its note in a popover; without JavaScript or popovers, a link to the note at the end. */
export function FootnoteMark({ reference: { identifier, label }, isAnchor }: Props): JSX.Element {
  const messages = useMessages();
  const explain = useContext(ExplainContext);
  const anchor = footnoteAnchor(identifier, useContext(FootnoteScopeContext));
  return (
    <sup class={styles.mark}>
      <a
        id={isAnchor ? `ref-${anchor}` : undefined}
        href={`#${anchor}`}
        aria-label={messages.article.footnote(label)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          if (explain({ kind: "footnote", identifier }, event.currentTarget)) event.preventDefault();
        }}
      >
        {label}
      </a>
    </sup>
  );
}
