import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useId, useMemo } from "preact/hooks";
import { programmeTarget } from "../../../../domain/library/target";
import type { ListedProgramme } from "../../../../domain/programmes/findProgrammes";
import type { Topic } from "../../../../domain/reference/topic";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { FavouriteButton } from "../../../shared/library/lazy/FavouriteButton";
import { FollowUpFacts } from "../../../shared/library/lazy/FollowUpFacts";
import { useFollowUpOf } from "../../../shared/library/lazy/followUps";
import { paths } from "../../../shared/navigation/paths";
import { useReachedEnd } from "../../../shared/navigation/useReachedEnd";
import { useShownCount } from "../../../shared/navigation/useScrollMemory";
import { TopicKicker } from "../../../shared/text/TopicKicker";
import { typeset } from "../../../shared/text/typeset";
import { Button } from "../../../ui/Button";
import { CardFacts } from "../CardFacts";
import styles from "./ProgrammeCards.module.css";

/** Cards per step, and in a prerendered list. */
const STEP = 48;
/** A chunk is about as tall as one or two screens. */
const CHUNK = 12;

export type CardGroup = {
  readonly found: readonly ListedProgramme[];
  /** Without one, the list has no groups. */
  readonly title?: string;
  readonly isFolded?: boolean;
};

type Props = {
  readonly groups: readonly CardGroup[];
  readonly topics: readonly Topic[];
  /** Identifies the query: another one starts at the first card. */
  readonly asked: string;
};

/** Renders one step more whenever the end comes near; chunks far from the screen are not laid out. */
export function ProgrammeCards({ groups, topics, asked }: Props): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const [shown, showMore] = useShownCount(STEP, asked, STEP);
  const total = groups.reduce((sum, { found }) => sum + found.length, 0);
  const count = Math.min(shown, total);
  const end = useReachedEnd<HTMLDivElement>(showMore, count < total ? count : 0);
  let room = count;
  return (
    <section aria-label={messages.list}>
      {groups.map((group) => {
        const most = Math.max(0, room);
        room -= group.found.length;
        return <Group key={group.title} group={group} most={most} topics={topics} />;
      })}
      {count < total && (
        <div key={count} class={styles.more} ref={end}>
          <Button onPress={showMore}>{messages.more}</Button>
        </div>
      )}
    </section>
  );
}

type GroupProps = { readonly group: CardGroup; readonly most: number; readonly topics: readonly Topic[] };

function Group({ group: { title, found, isFolded }, most, topics }: GroupProps): JSX.Element | null {
  const id = useId();
  const chunks = useMemo(() => {
    const shown = found.slice(0, most);
    const starts = Array.from({ length: Math.ceil(shown.length / CHUNK) }, (_, index) => index * CHUNK);
    return starts.map((start) => shown.slice(start, start + CHUNK));
  }, [found, most]);
  if (most === 0) return null;
  const cards = chunks.map((chunk) => (
    <ul key={chunk[0]?.card.id} class={styles.chunk} role="list">
      {chunk.map((listed) => (
        <li key={listed.card.id}>
          <ProgrammeCard listed={listed} topics={topics} level={title === undefined ? "h2" : "h3"} />
        </li>
      ))}
    </ul>
  ));
  if (title === undefined) return <>{cards}</>;
  if (isFolded) {
    return (
      <details class={styles.group}>
        <summary>
          <h2>{title}</h2>
        </summary>
        {cards}
      </details>
    );
  }
  return (
    <section class={styles.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {cards}
    </section>
  );
}

type ProgrammeCardProps = {
  readonly listed: ListedProgramme;
  readonly topics: readonly Topic[];
  readonly level: "h2" | "h3";
};

export function ProgrammeCard({ listed: { card, state }, topics, level: Name }: ProgrammeCardProps): JSX.Element {
  const followUp = useFollowUpOf(card.id);
  return (
    <article class={styles.card}>
      <div class={styles.kicker}>
        <TopicKicker ids={card.topics} topics={topics} />
      </div>
      <Name class={styles.name} lang={identity.language}>
        <a href={paths.programme(card.id)}>{typeset(card.name)}</a>
      </Name>
      <p class={styles.promise} lang={identity.language}>
        {typeset(card.promise)}
      </p>
      <CardFacts card={card} state={state} />
      {followUp && (
        <p class={styles.followUp}>
          <FollowUpFacts followUp={followUp} />
        </p>
      )}
      <div class={styles.favourite}>
        <FavouriteButton about={{ target: programmeTarget(card.id), title: typeset(card.name) }} />
      </div>
    </article>
  );
}
