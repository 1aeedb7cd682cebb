import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { writeCalendar } from "../../../../domain/library/export/writeCalendar";
import { FOLLOW_UP_STATES, type FollowUpState } from "../../../../domain/library/followUp";
import { MAX_NOTE_LENGTH } from "../../../../domain/library/note";
import { libraryActionsArea } from "../../../i18n/areas/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import { saveFile } from "../../../platform/device/offerFile";
import type { FollowUpFacts } from "../../../storage/library";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/lazy/Field";
import { Notice } from "../../../ui/Notice";
import { Skeleton } from "../../../ui/Skeleton";
import { paths } from "../../navigation/paths";
import { useLimit } from "../../text/useLimit";
import { Checklist } from "./Checklist";
import { describeLibraryProblem } from "./describeLibraryProblem";
import styles from "./FollowUpEditor.module.css";
import { type FollowedProgramme, useFollowUp } from "./useFollowUp";

const ALARM_DAYS_BEFORE = [14, 3];

type Props = {
  readonly programme: FollowedProgramme;
  /** ISO day on which the programme closes, if known: the suggested date. */
  readonly closesOn?: string | null;
};

export function FollowUpEditor({ programme, closesOn = null }: Props): JSX.Element {
  const messages = useMessages();
  const { followUp: followUpMessages, loading } = useMessages(libraryActionsArea).libraryActions;
  const followUp = useFollowUp(programme);
  if (!followUp) return <Skeleton label={loading} rows={1} />;
  const { facts, problem, isSaved, change } = followUp;
  const choose = (state: FollowUpState): void =>
    change({ ...(facts ?? { date: closesOn, checklist: [], note: "" }), state });
  return (
    <div class={styles.editor}>
      <fieldset class={styles.states}>
        <legend>{followUpMessages.state}</legend>
        {FOLLOW_UP_STATES.map((state) => (
          <label key={state} class={styles.state}>
            <input type="radio" name="follow-up" checked={facts?.state === state} onChange={() => choose(state)} />
            <span>{followUpMessages.states[state]}</span>
          </label>
        ))}
      </fieldset>
      {facts && <Details programme={programme} facts={facts} onChange={change} />}
      <p class={styles.said} role="status">
        {isSaved ? (facts ? followUpMessages.saved : followUpMessages.stopped) : followUpMessages.private}
      </p>
      {problem && (
        <Notice kind="problem" icon="warning" isAnnounced>
          {describeLibraryProblem(problem, messages)}
        </Notice>
      )}
    </div>
  );
}

type DetailsProps = {
  readonly programme: FollowedProgramme;
  readonly facts: FollowUpFacts;
  readonly onChange: (facts: FollowUpFacts | null) => void;
};

function Details({ programme, facts, onChange }: DetailsProps): JSX.Element {
  const { followUp: followUpMessages } = useMessages(libraryActionsArea).libraryActions;
  const { date, checklist, note } = facts;
  return (
    <>
      <Field label={followUpMessages.date}>
        {(inputProps) => (
          <input
            {...inputProps}
            type="date"
            value={date ?? ""}
            onChange={(event) => onChange({ ...facts, date: event.currentTarget.value || null })}
          />
        )}
      </Field>
      {date && (
        <div>
          <Button
            icon="clock"
            onPress={() => saveDeadline(programme, date, followUpMessages.event(programme.title), note)}
          >
            {followUpMessages.calendar}
          </Button>
          <p class={styles.said}>{followUpMessages.calendarAgain}</p>
        </div>
      )}
      <Checklist steps={checklist} onChange={(steps) => onChange({ ...facts, checklist: steps })} />
      <Field label={followUpMessages.note} limit={useLimit(note, MAX_NOTE_LENGTH)}>
        {(inputProps) => (
          <textarea
            {...inputProps}
            rows={3}
            value={note}
            onInput={(event) => onChange({ ...facts, note: event.currentTarget.value })}
          />
        )}
      </Field>
      <div>
        <Button kind="plain" onPress={() => onChange(null)}>
          {followUpMessages.stop}
        </Button>
      </div>
    </>
  );
}

function saveDeadline({ id }: FollowedProgramme, date: string, title: string, description: string): void {
  const url = new URL(paths.programme(id), location.href).href;
  const uid = `${id}@${location.host}`;
  const day = { uid, date, title, description, url, alarmDaysBefore: ALARM_DAYS_BEFORE };
  const text = writeCalendar([day], identity.title, new Date().toISOString());
  saveFile({ name: `${id}.ics`, content: new Blob([text], { type: "text/calendar" }) });
}
