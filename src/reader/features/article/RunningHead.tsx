import { identity } from "virtual:edition";
import type { JSX, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../../../domain/article/article";
import { minutesLeft } from "../../../domain/article/readingMinutes";
import { useMessages } from "../../i18n/useMessages";
import { useDeviceSettings } from "../../shared/device/deviceSettings";
import { typeset } from "../../shared/text/typeset";
import { watchProgress } from "./position/watchProgress";
import styles from "./RunningHead.module.css";

type Props = { readonly article: Article; readonly text: RefObject<HTMLElement | null> };

/** Hidden from screen readers, which have the title and the reading time at the top. */
export function RunningHead({ article, text }: Props): JSX.Element {
  const messages = useMessages();
  const { isPaged } = useDeviceSettings();
  const line = useRef<HTMLDivElement>(null);
  const [isShown, setIsShown] = useState(false);
  const [minutes, setMinutes] = useState(() => minutesLeft(article.words, 0));
  useEffect(() => {
    if (!text.current) return;
    return watchProgress(text.current, ({ share, isWithin }) => {
      if (line.current) line.current.style.scale = `${share} 1`;
      setIsShown(isWithin);
      setMinutes(minutesLeft(article.words, share));
    });
  }, [article, text]);
  // Pages are cut to the whole height of the screen: nothing may cover their first line.
  const hasWords = isShown && !isPaged;
  return (
    <div class={`${styles.head} ${hasWords ? styles.shown : ""}`} aria-hidden="true">
      <div class={styles.words}>
        <span class={styles.title} lang={identity.language}>
          {typeset(article.title)}
        </span>
        <span class={styles.left}>{messages.article.minutesLeft(minutes)}</span>
      </div>
      <div class={styles.line} ref={line} />
    </div>
  );
}
