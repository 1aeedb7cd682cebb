import { useEffect, useRef, useState } from "preact/hooks";
import type { About, LibraryProblem } from "../../../storage/library";
import { useDelayedSave } from "../../time/useDelayedSave";
import { openLibrary } from "../openLibrary";
import { dropNoteDraft, readNoteDraft, saveNoteDraft } from "./noteDrafts";
import { useLibrary } from "./useLibrary";

/** A pause in typing. */
const SAVE_AFTER_MS = 600;

export type NoteState =
  | { readonly status: "saved" | "unsaved" | "saving" }
  | { readonly status: "failed"; readonly problem: LibraryProblem };

export type OpenNote = {
  readonly text: string;
  readonly state: NoteState;
  /** The text comes from a draft that could not be saved last time. */
  readonly isRestored: boolean;
  readonly write: (text: string) => void;
  readonly save: () => void;
};

/** Saved at every pause; a draft until then, so that neither a full disk nor a killed browser takes a word. */
export function useNote(about: About): OpenNote | { readonly problem: LibraryProblem } | undefined {
  const { target } = about;
  const watched = useLibrary(`note ${target}`, (library) => library.watchOnTarget(target));
  const [typed, setTyped] = useState<string | undefined>(() => readNoteDraft(target) ?? undefined);
  const [isRestored] = useState(typed !== undefined);
  const [state, setState] = useState<NoteState>({ status: typed === undefined ? "saved" : "unsaved" });
  const latest = useRef(typed);

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
  const write = (text: string): void => {
    latest.current = text;
    saveNoteDraft(target, text);
    setTyped(text);
    setState({ status: "unsaved" });
    soon();
  };

  // A leftover draft is saved first.
  useEffect(now, [now]);

  const stored = "value" in watched ? (watched.value?.note?.text ?? "") : "";
  // Once the library has the same text, changes from another tab show here as well.
  useEffect(() => {
    if (state.status === "saved" && typed === stored) setTyped(undefined);
  }, [state, typed, stored]);

  if (watched.status === "failed" && typed === undefined) return { problem: watched.problem };
  if (watched.status === "loading" && typed === undefined) return undefined;
  return { text: typed ?? stored, state, isRestored, write, save: now };
}

function toProblem(cause: unknown): LibraryProblem {
  return { kind: "failed", name: "import", message: cause instanceof Error ? cause.message : String(cause) };
}
