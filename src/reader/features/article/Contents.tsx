import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { ContentsEntry } from "../../../domain/article/blocks";
import { useMessages } from "../../i18n/useMessages";
import { typeset } from "../../shared/text/typeset";
import styles from "./Contents.module.css";

type Props = {
  readonly entries: readonly ContentsEntry[];
  readonly current: ContentsEntry["id"] | undefined;
  readonly onChoose: (id: ContentsEntry["id"]) => void;
};

export function Contents({ entries, current, onChoose }: Props): JSX.Element {
  return (
    <ol class={styles.contents} lang={identity.language}>
      {entries.map(({ id, text, level }) => (
        <li key={id} class={level > 1 ? styles.sub : undefined}>
          <a
            href={`#${id}`}
            aria-current={id === current ? "location" : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onChoose(id);
            }}
          >
            {typeset(text)}
          </a>
        </li>
      ))}
    </ol>
  );
}

export function ContentsColumn(props: Parameters<typeof Contents>[0]): JSX.Element {
  const messages = useMessages();
  const id = useId();
  return (
    <nav class={styles.column} aria-labelledby={id}>
      <div class={styles.inner}>
        <p class={styles.title} id={id}>
          {messages.article.contents}
        </p>
        <Contents {...props} />
      </div>
    </nav>
  );
}
