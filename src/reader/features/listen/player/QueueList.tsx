import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { QueuedArticle } from "../../../../domain/speak/listenRecord";
import { playerArea } from "../../../i18n/fr/player";
import { useMessages } from "../../../i18n/useMessages";
import { typeset } from "../../../shared/text/typeset";
import { Button } from "../../../ui/Button";
import { IconButton } from "../../../ui/IconButton";
import { forwardIcon } from "../../../ui/lazy/lazyIcons";
import { useShownArticle } from "./listenApi";
import { player } from "./livePlayer";
import type { PlayerState } from "./playerState";
import styles from "./QueueList.module.css";
import { readNext } from "./scripts";

export function QueueList({ state: { article, queue } }: { readonly state: PlayerState }): JSX.Element {
  const listen = useMessages(playerArea).listen;
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const { id: shownId, title: shownTitle } = useShownArticle()?.article ?? {};
  const shown = shownId && shownTitle ? { id: shownId, title: shownTitle } : undefined;
  const isKnown = (candidate: QueuedArticle): boolean =>
    candidate.id === article?.id || queue.some(({ id }) => id === candidate.id);
  const suggestion = useSuggestion(queue.at(-1) ?? article);
  const add = (added: QueuedArticle): void => {
    player.add(added);
    setSaid(listen.added(typeset(added.title)));
    heading.current?.focus();
  };
  return (
    <section class={styles.queue}>
      <h3 class={styles.heading} ref={heading} tabIndex={-1}>
        {listen.queue}
      </h3>
      <span class="visually-hidden" role="status">
        {said}
      </span>
      {queue.length === 0 ? (
        <p class={styles.empty}>{listen.emptyQueue}</p>
      ) : (
        <ol class={styles.list}>
          {queue.map((queued, place) => (
            <QueueRow
              key={queued.id}
              article={queued}
              place={place}
              count={queue.length}
              announce={setSaid}
              onRemoved={() => heading.current?.focus()}
            />
          ))}
        </ol>
      )}
      {shown && !isKnown(shown) && (
        <Button icon="plus" onPress={() => add(shown)}>
          {listen.addShown}
        </Button>
      )}
      {suggestion && !isKnown(suggestion) && (
        <div class={styles.row}>
          <p class={styles.words}>
            <span class={styles.label}>{listen.suggestion}</span>
            <span lang={identity.language}>{typeset(suggestion.title)}</span>
          </p>
          <IconButton icon="plus" label={listen.add(typeset(suggestion.title))} onPress={() => add(suggestion)} />
        </div>
      )}
    </section>
  );
}

type RowProps = {
  readonly article: QueuedArticle;
  readonly place: number;
  readonly count: number;
  readonly announce: (words: string) => void;
  readonly onRemoved: () => void;
};

function QueueRow({ article, place, count, announce, onRemoved }: RowProps): JSX.Element {
  const listen = useMessages(playerArea).listen;
  const title = typeset(article.title);
  const move = (by: -1 | 1): void => {
    player.move(article.id, by);
    announce(listen.moved(title, place + by + 1, count));
  };
  return (
    <li class={styles.row}>
      <button type="button" class={styles.play} onClick={() => player.play(article)} lang={identity.language}>
        {title}
      </button>
      <IconButton icon="back" label={listen.moveUp(title)} onPress={() => move(-1)} isOff={place === 0} isTurned />
      <IconButton
        icon={forwardIcon}
        label={listen.moveDown(title)}
        onPress={() => move(1)}
        isOff={place === count - 1}
        isTurned
      />
      <IconButton
        icon="close"
        label={listen.remove(title)}
        onPress={() => {
          player.remove(article.id);
          announce(listen.removed(title));
          onRemoved();
        }}
      />
    </li>
  );
}

function useSuggestion(last: QueuedArticle | undefined): QueuedArticle | undefined {
  const [found, setFound] = useState<QueuedArticle | undefined>(undefined);
  const id = last?.id;
  useEffect(() => {
    let isOver = false;
    setFound(undefined);
    if (id) {
      void readNext(id).then((next) => {
        if (!isOver) setFound(next);
      });
    }
    return () => {
      isOver = true;
    };
  }, [id]);
  return found;
}
