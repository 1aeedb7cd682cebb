import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { MAX_NOTE_LENGTH } from "../../../../domain/library/note";
import { libraryActionsArea } from "../../../i18n/areas/libraryActions";
import { useMessages } from "../../../i18n/useMessages";
import type { About } from "../../../storage/library";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/lazy/Field";
import { Notice } from "../../../ui/Notice";
import { Skeleton } from "../../../ui/Skeleton";
import { useLimit } from "../../text/useLimit";
import { describeLibraryProblem } from "./describeLibraryProblem";
import styles from "./NoteEditor.module.css";
import { useFirstLetters } from "./useFirstLetters";
import { useNote } from "./useNote";

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
