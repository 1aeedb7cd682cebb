import type { JSX, RefObject } from "preact";
import type { Article } from "../../../../domain/article/article";
import { useMessages } from "../../../i18n/useMessages";
import { Button } from "../../../ui/Button";
import styles from "./ResumeOffer.module.css";
import { useReadingPosition } from "./useReadingPosition";

export function ResumeOffer({
  article,
  text,
}: {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
}): JSX.Element | null {
  const messages = useMessages();
  const { offer, resume, dismiss } = useReadingPosition(article, text);
  if (!offer) return null;
  return (
    <div class={styles.offer} role="status">
      <Button kind="primary" icon="bookmark" onPress={resume}>
        {messages.article.resume}
      </Button>
      <Button onPress={dismiss}>{messages.article.dismissResume}</Button>
    </div>
  );
}
