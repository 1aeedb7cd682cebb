import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { ProgrammeId } from "../../../../domain/ids";
import { shelveFollowUps } from "../../../../domain/library/followUpDue";
import { programmeTarget } from "../../../../domain/library/target";
import { libraryArea } from "../../../i18n/areas/library";
import { useMessages } from "../../../i18n/useMessages";
import { addToDossier } from "../../../shared/device/addToDossier";
import { FollowUpEditor } from "../../../shared/library/lazy/FollowUpEditor";
import { paths } from "../../../shared/navigation/paths";
import { useScrollMemory } from "../../../shared/navigation/useScrollMemory";
import { typeset } from "../../../shared/text/typeset";
import { useToday } from "../../../shared/time/useToday";
import { Button } from "../../../ui/Button";
import { EmptyState } from "../../../ui/EmptyState";
import { dossierIcon } from "../../../ui/lazy/lazyIcons";
import { Sheet } from "../../../ui/Sheet";
import { isFiltered } from "../libraryAddress";
import { FollowUpRow } from "./FollowUpRow";
import styles from "./FollowUpsPanel.module.css";
import { LibraryFilterBar } from "./LibraryFilterBar";
import type { ListProps, TabPanelProps } from "./useTabPanelContent";

/** « Mes démarches »: what the reader follows, by the date that comes next. */
export function FollowUpsPanel({ content, address, onAsk, list, matches }: TabPanelProps & ListProps): JSX.Element {
  const all = useMessages();
  const { article, dossier } = all;
  const { route } = useLocation();
  const messages = useMessages(libraryArea).library;
  const today = useToday(identity.publishedOn);
  const [edited, setEdited] = useState<ProgrammeId | undefined>(undefined);
  useScrollMemory(true);
  const shelves = useMemo(() => {
    const shown = content.index.library.followUps.filter(({ id }) => matches(programmeTarget(id)));
    return shelveFollowUps(shown, today);
  }, [content, matches, today]);
  const found = shelves.reduce((sum, { followUps }) => sum + followUps.length, 0);
  const listShown = () => shelves.flatMap(({ followUps }) => followUps.map(({ id }) => id));
  const isAny = isFiltered(address.filter);
  const editedTitle = edited && typeset(content.describe(programmeTarget(edited)).title);
  return (
    <div class={styles.panel}>
      {(list.length > 0 || isAny) && (
        <LibraryFilterBar content={content} address={address} onAsk={onAsk}>
          <p class={styles.count} role="status">
            {found === list.length ? messages.count(found) : messages.found(found, list.length)}
          </p>
          {found > 0 && (
            <Button
              kind="plain"
              icon={dossierIcon}
              onPress={() => addToDossier({ programmes: listShown() }, all, route)}
            >
              {dossier.add}
            </Button>
          )}
        </LibraryFilterBar>
      )}
      {found === 0 && (
        <EmptyState
          kind={isAny ? "search" : "hills"}
          title={isAny ? messages.empty.filteredTitle : messages.empty.followUpsTitle}
          actions={!isAny && <a href={paths.programmes()}>{messages.empty.seeProgrammes}</a>}
        >
          {isAny ? messages.empty.filtered : messages.empty.followUps}
        </EmptyState>
      )}
      {shelves.map(({ shelf: name, followUps }) => (
        <section key={name} aria-labelledby={`due-${name}`}>
          <h2 class={styles.heading} id={`due-${name}`}>
            {messages.followUps.shelves[name]}
          </h2>
          <ul class={styles.list} role="list">
            {followUps.map((followUp) => (
              <FollowUpRow
                key={followUp.id}
                followUp={followUp}
                item={content.describe(programmeTarget(followUp.id))}
                onEdit={() => setEdited(followUp.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <Sheet
        isOpen={edited !== undefined}
        onClose={() => setEdited(undefined)}
        title={editedTitle === undefined ? "" : messages.followUps.of(editedTitle)}
        closeLabel={article.close}
      >
        {edited !== undefined && editedTitle !== undefined && (
          <FollowUpEditor programme={{ id: edited, title: editedTitle }} />
        )}
      </Sheet>
    </div>
  );
}
