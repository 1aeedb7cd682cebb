import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import { useContext } from "preact/hooks";
import type { Block, FootnoteDefinition } from "../../../../domain/article/body";
import { useMessages } from "../../../i18n/useMessages";
import styles from "./Footnotes.module.css";
import { FootnoteScopeContext, footnoteAnchor } from "./footnoteAnchor";

type Props = {
  readonly footnotes: readonly FootnoteDefinition[];
  readonly render: (blocks: readonly Block[]) => ComponentChildren;
};

export function Footnotes({ footnotes, render }: Props): JSX.Element {
  const messages = useMessages();
  const scope = useContext(FootnoteScopeContext);
  return (
    <section class={styles.footnotes} aria-label={messages.article.footnotes}>
      {footnotes.map((footnote) => {
        const anchor = footnoteAnchor(footnote.identifier, scope);
        return (
          <div key={anchor} id={anchor} class={styles.footnote} data-by-editor={footnote.data.byEditor}>
            <a class={styles.label} href={`#ref-${anchor}`} aria-label={messages.article.backToText(footnote.label)}>
              {footnote.label}
            </a>
            <div id={scope ? undefined : footnote.data.id} class={styles.text}>
              {footnote.data.byEditor && <strong>{messages.article.editorNote(identity.title)} — </strong>}
              {render(footnote.children)}
            </div>
          </div>
        );
      })}
    </section>
  );
}
