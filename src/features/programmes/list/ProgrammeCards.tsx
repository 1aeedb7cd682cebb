import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Topic } from "../../../domain/edition/topic";
import type { ListedProgramme } from "../../../domain/programmes/findProgrammes";
import { programmesArea } from "../../../i18n/areas/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { useReachedEnd } from "../../../shared/navigation/useReachedEnd";
import { useShownCount } from "../../../shared/navigation/useScrollMemory";
import { Button } from "../../../ui/Button";
import { ProgrammeCard } from "./ProgrammeCard";
import styles from "./ProgrammeCards.module.css";

/** Cards per step, and in a prerendered list. */
const STEP = 48;
/** A chunk is about as tall as one or two screens. */
const CHUNK = 12;

type Props = {
  readonly found: readonly ListedProgramme[];
  readonly topics: readonly Topic[];
  /** Identifies the query: another one starts at the first card. */
  readonly asked: string;
};

/** Renders one step more whenever the end comes near; chunks far from the screen are not laid out. */
export function ProgrammeCards({ found, topics, asked }: Props): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const [shown, showMore] = useShownCount(STEP, asked, STEP);
  const count = Math.min(shown, found.length);
  const end = useReachedEnd<HTMLDivElement>(showMore, count < found.length ? count : 0);
  const chunks = useMemo(() => {
    const starts = Array.from({ length: Math.ceil(count / CHUNK) }, (_, index) => index * CHUNK);
    return starts.map((start) => found.slice(start, Math.min(start + CHUNK, count)));
  }, [found, count]);
  return (
    <section aria-label={messages.list}>
      {chunks.map((chunk) => (
        <ul key={chunk[0]?.card.id} class={styles.chunk} role="list">
          {chunk.map((listed) => (
            <li key={listed.card.id}>
              <ProgrammeCard listed={listed} topics={topics} />
            </li>
          ))}
        </ul>
      ))}
      {count < found.length && (
        <div key={count} class={styles.more} ref={end}>
          <Button onPress={showMore}>{messages.more}</Button>
        </div>
      )}
    </section>
  );
}
