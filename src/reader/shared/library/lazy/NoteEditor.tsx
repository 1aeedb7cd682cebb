import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { MAX_NOTE_LENGTH } from "../../../../domain/library/records";
import { toWellFormed } from "../../../../domain/text/foldText";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import type { About, LibraryProblem } from "../../../storage/library";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/lazy/Field";
import { Notice } from "../../../ui/Notice";
import { Skeleton } from "../../../ui/Skeleton";
import { useLimit } from "../../text/useLimit";
import { useDelayedSave } from "../../time/useDelayedSave";
import { openLibrary } from "../openLibrary";
import styles from "./NoteEditor.module.css";
import { dropNoteDraft, readNoteDraft, saveNoteDraft } from "./noteDrafts";
import { describeLibraryProblem } from "./runLibrary";
import { useFirstLetters } from "./useFirstLetters";
import { useLibrary } from "./useLibrary";

/** Saves itself. */
export function NoteEditor({ about }: { readonly about: About }): JSX.Element {
  const messages = useMessages();
  const { note: noteMessages, loading } = useMessages(libraryActionsArea).libraryActions;
  const note = useNote(about);
  const field = useRef<HTMLTextAreaElement>(null);
  const isHere = note !== undefined && !("problem" in note);
  useFirstLetters(field, isHere, (text) => isHere && note.write(text));
  const limit = useLimit(note && "text" in note ? note.text : "", MAX_NOTE_LENGTH);
  if (!note) return <Skeleton label={loading} rows={1} />;
  if ("problem" in note) {
    return (
      <Notice kind="problem" icon="warning">
        {describeLibraryProblem(note.problem, messages)}
      </Notice>
    );
  }
  const { text, state, isRestored, write, save } = note;
  return (
    <div class={styles.editor}>
      {isRestored && <Notice icon="note">{noteMessages.restored}</Notice>}
      <Field label={noteMessages.field} hint={noteMessages.hint} limit={limit}>
        {(inputProps) => (
          <textarea
            {...inputProps}
            ref={field}
            rows={6}
            value={text}
            onInput={(event) => write(event.currentTarget.value)}
            onBlur={save}
          />
        )}
      </Field>
      <p class={styles.state} role="status">
        {state.status !== "failed" && text !== "" && noteMessages[state.status]}
      </p>
      {state.status === "failed" && (
        <Notice
          kind="problem"
          icon="warning"
          isAnnounced
          actions={<Button onPress={save}>{noteMessages.retry}</Button>}
        >
          {noteMessages.failed} {describeLibraryProblem(state.problem, messages)}
        </Notice>
      )}
    </div>
  );
}

/** A pause in typing. */
const SAVE_AFTER_MS = 600;

type NoteState =
  /** `drafted`: on the disk, but not in the library yet. */
  | { readonly status: "saved" | "unsaved" | "drafted" | "saving" }
  | { readonly status: "failed"; readonly problem: LibraryProblem };

type OpenNote = {
  readonly text: string;
  readonly state: NoteState;
  /** The text comes from a draft that could not be saved last time. */
  readonly isRestored: boolean;
  readonly write: (text: string) => void;
  readonly save: () => void;
};

/** Saved at every pause; a draft until then, so that neither a full disk nor a killed browser takes a word. */
function useNote(about: About): OpenNote | { readonly problem: LibraryProblem } | undefined {
  const { target } = about;
  const watched = useLibrary(`note ${target}`, (library) => library.watchOnTarget(target));
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [isRestored, setIsRestored] = useState(false);
  const [isSettled, setIsSettled] = useState(false);
  const [state, setState] = useState<NoteState>({ status: "saved" });
  const latest = useRef(typed);
  const isKeeping = useRef(false);

  /** One draft after the other, the last letter last: a database that is busy gets no queue of them. */
  const keep = async (): Promise<void> => {
    if (isKeeping.current) return;
    isKeeping.current = true;
    for (let text = latest.current; text !== undefined; ) {
      const kept = await openLibrary().then(
        (library) => library.keepNoteDraft(about, text ?? ""),
        () => undefined,
      );
      if (text === latest.current) {
        if (kept?.ok) setState(markDrafted);
        break;
      }
      text = latest.current;
    }
    isKeeping.current = false;
  };

  const save = async (): Promise<void> => {
    const text = latest.current;
    if (text === undefined) return;
    setState({ status: "saving" });
    const done = await openLibrary().then(
      (library) => library.saveNote(about, text),
      (cause: unknown) => ({ ok: false, problem: toProblem(cause) }) as const,
    );
    if (done.ok) dropNoteDraft(target, text);
    if (latest.current !== text) return;
    if (done.ok) latest.current = undefined;
    setState(done.ok ? { status: "saved" } : { status: "failed", problem: done.problem });
  };
  const { soon, now } = useDelayedSave(() => void save(), SAVE_AFTER_MS);
  const write = (typedText: string): void => {
    const text = toWellFormed(typedText);
    latest.current = text;
    saveNoteDraft(target, { text, at: new Date().toISOString() });
    setTyped(text);
    setState({ status: "unsaved" });
    void keep();
    soon();
  };

  /** A draft that was left over is saved first, unless the note was written since. */
  const restore = async (): Promise<void> => {
    const draft = readNoteDraft(target);
    if (!draft) return;
    const since = await openLibrary().then(
      (library) => library.isNoteSince(target, draft.at),
      () => undefined,
    );
    if (since?.ok && since.value) return dropNoteDraft(target, draft.text);
    if (latest.current !== undefined) return;
    latest.current = draft.text;
    setTyped(draft.text);
    setIsRestored(true);
    now();
  };
  useEffect(() => {
    void restore().then(() => setIsSettled(true));
  }, []);

  const stored = "value" in watched ? (watched.value?.note?.text ?? "") : "";
  // Once the library has the same text, changes from another tab show here as well.
  useEffect(() => {
    if (state.status === "saved" && typed === stored) setTyped(undefined);
  }, [state, typed, stored]);

  if (watched.status === "failed" && typed === undefined) return { problem: watched.problem };
  if ((watched.status === "loading" || !isSettled) && typed === undefined) return undefined;
  return { text: typed ?? stored, state, isRestored, write, save: now };
}

function markDrafted(now: NoteState): NoteState {
  return now.status === "unsaved" ? { status: "drafted" } : now;
}

function toProblem(cause: unknown): LibraryProblem {
  return { kind: "failed", name: "import", message: cause instanceof Error ? cause.message : String(cause) };
}
