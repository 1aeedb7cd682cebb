import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { ProgrammeId } from "../../../../domain/ids";
import { decideState } from "../../../../domain/programmes/decideState";
import { toProgrammeCard } from "../../../../domain/programmes/programmeCard";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { StorageNotice } from "../../../shared/edition/EditionGate";
import { useEdition } from "../../../shared/edition/useEdition";
import { useWatch } from "../../../shared/edition/watching";
import { paths } from "../../../shared/navigation/paths";
import { typeset } from "../../../shared/text/typeset";
import { useToday } from "../../../shared/time/useToday";
import { Sheet } from "../../../ui/Sheet";
import { Skeleton } from "../../../ui/Skeleton";
import { CardFacts } from "../CardFacts";
import styles from "./ProgrammeSheet.module.css";

type Props = { readonly id: ProgrammeId; readonly onClose: () => void };

export function ProgrammeSheet({ id, onClose }: Props): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const { identity: edition } = useEdition();
  const today = useToday(edition.publishedOn);
  const watched = useWatch("programmes", (storage) => storage.watchProgrammes());
  const programme = watched.status === "ready" ? watched.value?.find((candidate) => candidate.id === id) : undefined;
  const card = programme && toProgrammeCard(programme);
  return (
    <Sheet isOpen onClose={onClose} title={card ? typeset(card.name) : messages.loading} closeLabel={messages.close}>
      {watched.status === "loading" && <Skeleton label={messages.loading} />}
      {watched.status === "failed" && <StorageNotice problem={watched.problem} />}
      {watched.status === "ready" && !card && <p>{messages.missingTitle}</p>}
      {card && (
        <div class={styles.essentials}>
          <p class={styles.promise} lang={identity.language}>
            {typeset(card.promise)}
          </p>
          <CardFacts card={card} state={decideState(card, today)} />
          <a class={styles.open} href={paths.programme(id)}>
            {messages.openPage}
          </a>
        </div>
      )}
    </Sheet>
  );
}
