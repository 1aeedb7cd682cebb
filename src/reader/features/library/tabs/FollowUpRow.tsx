import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { FollowUp } from "../../../../domain/library/followUp";
import { programmeTarget } from "../../../../domain/library/target";
import { libraryArea } from "../../../i18n/areas/library";
import { statesArea } from "../../../i18n/areas/states";
import { useMessages } from "../../../i18n/useMessages";
import { FollowUpFacts } from "../../../shared/library/lazy/FollowUpFacts";
import { runLibrary } from "../../../shared/library/lazy/runLibrary";
import { LazyRecentChange } from "../../../shared/programmes/LazyRecentChange";
import { typeset } from "../../../shared/text/typeset";
import { StateText } from "../../../shared/time/StateText";
import { Icon } from "../../../ui/Icon";
import { IconButton } from "../../../ui/IconButton";
import styles from "./FollowUpsPanel.module.css";
import rowStyles from "./ItemRow.module.css";
import type { DescribedItem } from "./useTabPanelContent";
import { Withdrawn } from "./Withdrawn";

type Props = { readonly followUp: FollowUp; readonly item: DescribedItem; readonly onEdit: () => void };

/** Steps are ticked here; everything else is changed in the sheet. */
export function FollowUpRow({ followUp, item, onEdit }: Props): JSX.Element {
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
