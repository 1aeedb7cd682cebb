import { identity } from "virtual:edition";
import { type ComponentChildren, createContext, type JSX } from "preact";
import { useContext } from "preact/hooks";
import type { Block, FootnoteDefinition, FootnoteReference } from "../../../../domain/article/body";
import { useMessages } from "../../../i18n/useMessages";
import { ExplainContext } from "./explain";
import styles from "./Footnotes.module.css";

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

/** The article among several on one page, so that each mark leads to its own note; empty where it is alone. */
export const FootnoteScopeContext = createContext("");

function footnoteAnchor(identifier: string, scope: string): string {
  const name = Array.from(identifier, (letter) =>
    /[a-z0-9]/i.test(letter) ? letter : letter.codePointAt(0)?.toString(16),
  );
  return `note-${scope && `${scope}-`}${name.join("")}`;
}

type FootnoteMarkProps = { readonly reference: FootnoteReference; readonly isAnchor: boolean };

/** Opens its note in a popover; without JavaScript or popovers, a link to the note at the end. */
export function FootnoteMark({ reference: { identifier, label }, isAnchor }: FootnoteMarkProps): JSX.Element {
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
