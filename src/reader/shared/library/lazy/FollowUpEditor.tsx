import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../domain/ids";
import { writeCalendar } from "../../../../domain/library/export/writeCalendar";
import { FOLLOW_UP_STATES, type FollowUpState, MAX_NOTE_LENGTH } from "../../../../domain/library/records";
import { programmeTarget } from "../../../../domain/library/target";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import { saveFile } from "../../../platform/device/files";
import type { FollowUpFacts, LibraryProblem } from "../../../storage/library";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/lazy/Field";
import { Notice } from "../../../ui/Notice";
import { Skeleton } from "../../../ui/Skeleton";
import { paths } from "../../navigation/paths";
import { useLimit } from "../../text/useLimit";
import { useDelayedSave } from "../../time/useDelayedSave";
import { openLibrary } from "../openLibrary";
import { askAboutAlerts } from "./askAboutAlerts";
import { Checklist } from "./Checklist";
import styles from "./FollowUpEditor.module.css";
import { describeLibraryProblem } from "./runLibrary";
import { useLibrary } from "./useLibrary";

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

const SAVE_AFTER_MS = 400;

type FollowedProgramme = { readonly id: ProgrammeId; readonly title: string };

type OpenFollowUp = {
  readonly facts: FollowUpFacts | null;
  readonly problem: LibraryProblem | undefined;
  readonly isSaved: boolean;
  readonly change: (facts: FollowUpFacts | null) => void;
};

/** Every change is saved a moment later. `undefined` until the library has answered. */
function useFollowUp(programme: FollowedProgramme): OpenFollowUp | undefined {
  const watched = useLibrary(`follow-up ${programme.id}`, (library) =>
    library.watchOnTarget(programmeTarget(programme.id)),
  );
  const [changed, setChanged] = useState<FollowUpFacts | null | undefined>(undefined);
  const [problem, setProblem] = useState<LibraryProblem | undefined>(undefined);
  const [isSaved, setIsSaved] = useState(false);
  const latest = useRef(changed);
  const { language } = useMessages();
  const atTheEnd = useRef({ isFollowed: false, language });
  atTheEnd.current = { isFollowed: changed != null, language };
  // Not while the sheet is open: there may be a date or a note to write.
  useEffect(
    () => () => {
      if (atTheEnd.current.isFollowed) void askAboutAlerts(atTheEnd.current.language);
    },
    [],
  );

  const save = async (): Promise<void> => {
    const facts = latest.current;
    if (facts === undefined) return;
    latest.current = undefined;
    const done = await (await openLibrary()).setFollowUp(programme, facts);
    setProblem(done.ok ? undefined : done.problem);
    setIsSaved(done.ok);
  };
  const { soon } = useDelayedSave(() => void save(), SAVE_AFTER_MS);

  if (watched.status === "loading") return undefined;
  const stored = watched.value?.followUp ?? null;
  return {
    facts: changed === undefined ? stored : changed,
    problem: problem ?? (watched.status === "failed" ? watched.problem : undefined),
    isSaved,
    change: (facts) => {
      latest.current = facts;
      setChanged(facts);
      setIsSaved(false);
      void openLibrary().then(
        (library) => library.keepFollowUpDraft(programme, facts),
        () => undefined,
      );
      soon();
    },
  };
}
