import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import type { Week } from "../../../../domain/edition/changes/gatherWeek";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { canPrint, printPage } from "../../../platform/device/printPage";
import { ListenContext } from "../../../shared/listen/listenCommands";
import { useMutedIds } from "../../../shared/mutes/useMutedIds";
import { paths } from "../../../shared/navigation/paths";
import { Button } from "../../../ui/Button";
import { EmptyState } from "../../../ui/EmptyState";
import { printIcon } from "../../../ui/lazy/lazyIcons";
import { Skeleton } from "../../../ui/Skeleton";
import { ChangeList } from "../ChangeList";
import styles from "../ChangesScreen.module.css";
import { ChangeTitle } from "../ChangeTitle";
import ownStyles from "./WeekLists.module.css";

type Props = { readonly week: Week; readonly language: string };

export function WeekLists({ week, language }: Props): JSX.Element {
  const { changes, week: messages } = useMessages(changesArea);
  const listen = useContext(ListenContext);
  const { added, corrected, withdrawn, programmes } = week;
  const present = [...added, ...corrected];
  const muted = useMutedIds(present.map(({ id }) => id));
  if (present.length + withdrawn.length + programmes.length === 0) {
    return <EmptyState title={messages.emptyTitle}>{messages.empty}</EmptyState>;
  }
  if (!muted) return <Skeleton label={changes.loading} />;
  const spoken = present.filter(({ id }) => !muted.has(id));
  return (
    <>
      <p class={styles.intro}>{messages.intro}</p>
      <div class={ownStyles.tools}>
        {spoken.length > 0 && (
          <Button icon="listen" onPress={() => listen.playAll(spoken)}>
            {messages.listen}
          </Button>
        )}
        {canPrint() && (
          <Button icon={printIcon} onPress={printPage}>
            {messages.print}
          </Button>
        )}
      </div>
      <ChangeList level={2} heading={changes.added(added.length)} items={added} muted={muted}>
        {({ id, title }) => <ChangeTitle href={paths.article(id)} text={title} language={language} />}
      </ChangeList>
      <ChangeList level={2} heading={changes.corrected(corrected.length)} items={corrected} muted={muted}>
        {({ id, title }) => <ChangeTitle href={paths.article(id)} text={title} language={language} />}
      </ChangeList>
      <ChangeList level={2} heading={changes.withdrawn(withdrawn.length)} items={withdrawn}>
        {({ title }) => <ChangeTitle text={title} language={language} />}
      </ChangeList>
      <ChangeList level={2} heading={messages.programmes(programmes.length)} items={programmes}>
        {({ id, name }) => <ChangeTitle href={paths.programme(id)} text={name} language={language} />}
      </ChangeList>
    </>
  );
}
