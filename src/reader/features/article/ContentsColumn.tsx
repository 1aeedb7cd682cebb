import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { useMessages } from "../../i18n/useMessages";
import { Contents } from "./Contents";
import styles from "./ContentsColumn.module.css";

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
