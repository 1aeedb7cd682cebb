import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Topic } from "../../../../domain/edition/topic";
import { programmeTarget } from "../../../../domain/library/target";
import type { ListedProgramme } from "../../../../domain/programmes/findProgrammes";
import { FavouriteButton } from "../../../shared/library/lazy/FavouriteButton";
import { FollowUpFacts } from "../../../shared/library/lazy/FollowUpFacts";
import { useFollowUpOf } from "../../../shared/library/lazy/followUps";
import { paths } from "../../../shared/navigation/paths";
import { TopicKicker } from "../../../shared/text/TopicKicker";
import { typeset } from "../../../shared/text/typeset";
import { CardFacts } from "../CardFacts";
import styles from "./ProgrammeCard.module.css";

type Props = { readonly listed: ListedProgramme; readonly topics: readonly Topic[]; readonly level: "h2" | "h3" };

export function ProgrammeCard({ listed: { card, state }, topics, level: Name }: Props): JSX.Element {
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
