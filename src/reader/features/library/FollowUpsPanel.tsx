import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { ProgrammeId } from "../../../domain/ids";
import { shelveFollowUps } from "../../../domain/library/followUpDue";
import type { FollowUp } from "../../../domain/library/records";
import { programmeTarget } from "../../../domain/library/target";
import { libraryArea } from "../../i18n/fr/library";
import { statesArea } from "../../i18n/fr/state";
import { useMessages } from "../../i18n/useMessages";
import { addToDossier } from "../../shared/device/addToDossier";
import { FollowUpEditor } from "../../shared/library/lazy/FollowUpEditor";
import { FollowUpFacts } from "../../shared/library/lazy/FollowUpFacts";
import { runLibrary } from "../../shared/library/lazy/runLibrary";
import { paths } from "../../shared/navigation/paths";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { LazyRecentChange } from "../../shared/programmes/LazyRecentChange";
import { typeset } from "../../shared/text/typeset";
import { StateText } from "../../shared/time/StateText";
import { useToday } from "../../shared/time/useToday";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { dossierIcon } from "../../ui/lazy/lazyIcons";
import { Sheet } from "../../ui/Sheet";
import styles from "./FollowUpsPanel.module.css";
import rowStyles from "./ItemRow.module.css";
import { LibraryFilterBar } from "./LibraryFilters";
import { isFiltered } from "./libraryAddress";
import type { DescribedItem, ListProps, TabPanelProps } from "./useTabPanelContent";
import { Withdrawn } from "./Withdrawn";

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

type Props = { readonly followUp: FollowUp; readonly item: DescribedItem; readonly onEdit: () => void };

/** Steps are ticked here; everything else is changed in the sheet. */
function FollowUpRow({ followUp, item, onEdit }: Props): JSX.Element {
  const messages = useMessages();
  const { followUps } = useMessages(libraryArea).library;
  const { state: writeState } = useMessages(statesArea);
  const { id, updatedAt, ...facts } = followUp;
  const { checklist, note } = facts;
  const title = typeset(item.title);
  const tick = (at: number): void => {
    const steps = checklist.map((step, index) => (index === at ? { ...step, isDone: !step.isDone } : step));
    const next = { ...facts, checklist: steps };
    void runLibrary({ act: (library) => library.setFollowUp({ id, title: item.title }, next) }, messages);
  };
  return (
    <li class={styles.row} data-target={programmeTarget(id)}>
      <div class={styles.words}>
        <h3 class={rowStyles.title} lang={identity.language}>
          <a href={item.href}>{title}</a>
        </h3>
        <p class={rowStyles.facts}>
          <FollowUpFacts followUp={followUp} />
          {item.state && item.state.kind !== "unsaid" && (
            <span>
              <StateText state={item.state} write={writeState} />
            </span>
          )}
          <Withdrawn item={item} />
        </p>
        <LazyRecentChange id={id} />
        {checklist.length > 0 && (
          <ul class={styles.steps} role="list" aria-label={followUps.steps(title)}>
            {checklist.map((step, at) => (
              // Two steps may have the same text, so the index is the key.
              <li key={at}>
                <label class={styles.tick}>
                  <input type="checkbox" checked={step.isDone} onChange={() => tick(at)} />
                  <span>{step.text}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
        {note !== "" && (
          <p class={styles.note}>
            <Icon name="note" />
            <span>{note}</span>
          </p>
        )}
      </div>
      <IconButton icon="settings" label={`${followUps.edit}${title === "" ? "" : ` – ${title}`}`} onPress={onEdit} />
    </li>
  );
}
