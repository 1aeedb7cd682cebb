import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { decodeDeviceSettings } from "../../../domain/device/deviceSettings";
import type { Backup } from "../../../domain/library/backup/backup";
import {
  isNothingNew,
  type KindPreview,
  previewRestore,
  type RestorePreview,
} from "../../../domain/library/backup/previewRestore";
import { emptyLibrary, LIBRARY_KINDS } from "../../../domain/library/library";
import { backupArea } from "../../i18n/fr/backup";
import { useMessages } from "../../i18n/useMessages";
import { saveFile } from "../../platform/device/files";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { ConfirmDialog } from "../../ui/lazy/ask";
import { dossierIcon } from "../../ui/lazy/lazyIcons";
import { Notice } from "../../ui/Notice";
import { changeDeviceSettings } from "../device/deviceSettings";
import { describeLibraryProblem, runLibrary } from "../library/lazy/runLibrary";
import { type LibraryApi, openLibrary } from "../library/openLibrary";
import { Times } from "../time/Times";
import styles from "./BackupPanel.module.css";
import { writeBackup } from "./writeBackup";

type State =
  | { readonly status: "waiting" | "reading" }
  | { readonly status: "refused"; readonly why: string }
  | { readonly status: "restored"; readonly said: string }
  /** `share`: of the records, 0–1. */
  | { readonly status: "restoring"; readonly share: number }
  | {
      readonly status: "read";
      readonly backup: Backup;
      readonly dropped: number;
      readonly preview: RestorePreview;
      /** The phone has cleared the library: its safety copy comes back first. */
      readonly isLost: boolean;
    };

type ReadState = Extract<State, { readonly status: "read" }>;

/** Shows what a backup would change and restores it only on confirmation. */
export function RestorePanel(): JSX.Element {
  const messages = useMessages();
  const { backup: backupMessages } = useMessages(backupArea);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ status: "waiting" });
  const [withSettings, setWithSettings] = useState(false);
  const [isReplacing, setIsReplacing] = useState(false);

  const read = async (file: File): Promise<void> => {
    setState({ status: "reading" });
    const library = await openLibrary().catch(() => undefined);
    if (!library) return setState({ status: "refused", why: messages.missing.notice });
    const [decoded, here] = await Promise.all([library.readBackupFile(file), library.exportLibrary()]);
    if (!decoded.ok) return setState({ status: "refused", why: backupMessages.problem(decoded.problem) });
    const isLost = !here.ok && here.problem.kind === "evicted";
    if (!here.ok && !isLost) {
      return setState({ status: "refused", why: describeLibraryProblem(here.problem, messages) });
    }
    const present = here.ok ? here.value.library : ((await library.findSafetyCopy())?.library ?? emptyLibrary);
    const { backup, dropped } = decoded;
    setState({ status: "read", backup, dropped, preview: previewRestore(present, backup.library), isLost });
  };
  const reset = (said?: string): void => {
    setState(said === undefined ? { status: "waiting" } : { status: "restored", said });
    if (input.current) input.current.value = "";
  };
  const end = ({ settings }: Backup, said: string): void => {
    if (withSettings) changeDeviceSettings(decodeDeviceSettings(settings));
    reset(said);
  };
  const tellShare = (share: number): void => setState({ status: "restoring", share });
  /** Whether the library is there to be restored to. */
  const recoverFirst = async (isLost: boolean): Promise<boolean> => {
    if (!isLost) return true;
    const act = async (library: LibraryApi) => library.recover(await library.findSafetyCopy());
    return (await runLibrary({ act }, messages)) !== undefined;
  };
  const merge = async ({ backup, isLost }: ReadState): Promise<void> => {
    if (!(await recoverFirst(isLost))) return;
    const done = backupMessages.preview.merged;
    const act = (library: LibraryApi) => library.importLibrary(backup.library, backup, tellShare);
    if (await runLibrary({ act, done }, messages)) end(backup, done);
    else reset();
  };
  const replace = async ({ backup, isLost }: ReadState): Promise<void> => {
    setIsReplacing(false);
    if (!(await recoverFirst(isLost))) return;
    const former = await writeBackup();
    if (!former.ok) return setState({ status: "refused", why: describeLibraryProblem(former.problem, messages) });
    saveFile(former.file);
    const done = backupMessages.replace.done;
    const act = (library: LibraryApi) => library.replaceLibrary(backup.library, backup, tellShare);
    if (await runLibrary({ act, done }, messages)) end(backup, done);
    else reset();
  };

  return (
    <>
      <div class={styles.file}>
        {/* The browser's own button would be in the browser's language; it lies invisibly over ours. */}
        <label class={styles.choose}>
          <Icon name={dossierIcon} />
          <span>{backupMessages.choose}</span>
          <input
            ref={input}
            type="file"
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void read(file);
            }}
          />
        </label>
        <p class={styles.age} id={`${id}-hint`}>
          {backupMessages.chooseHint}
        </p>
      </div>
      <div role="status" class={styles.part}>
        {state.status === "reading" && <p>{backupMessages.reading}</p>}
        {state.status === "restoring" && <p>{backupMessages.restoring(Math.floor(state.share * 100))}</p>}
        {state.status === "refused" && (
          <Notice kind="problem" icon="warning">
            {state.why}
          </Notice>
        )}
        {state.status === "restored" && <Notice icon="check">{state.said}</Notice>}
        {state.status === "read" && (
          <>
            <h4>{backupMessages.preview.title}</h4>
            {state.backup.writtenAt !== null && (
              <p class={styles.age}>
                <Times
                  text={backupMessages.preview.writtenAt(state.backup.writtenAt)}
                  dates={[state.backup.writtenAt]}
                />
              </p>
            )}
            <RestorePreviewList preview={state.preview} />
            {state.dropped > 0 && <p>{backupMessages.preview.dropped(state.dropped)}</p>}
            {isNothingNew(state.preview) && <p>{backupMessages.preview.nothing}</p>}
          </>
        )}
      </div>
      {state.status === "read" && (
        <>
          <label class={styles.tick}>
            <input type="checkbox" checked={withSettings} onChange={() => setWithSettings(!withSettings)} />
            <span>{backupMessages.preview.settings}</span>
          </label>
          <div class={styles.ways} ref={showAll}>
            <Button kind="primary" onPress={() => void merge(state)}>
              {backupMessages.preview.merge}
            </Button>
            <Button onPress={() => reset()}>{backupMessages.preview.cancel}</Button>
            <Button kind="plain" onPress={() => setIsReplacing(true)}>
              {backupMessages.preview.replace}
            </Button>
          </div>
          <ConfirmDialog
            isOpen={isReplacing}
            title={backupMessages.replace.title}
            confirmLabel={backupMessages.replace.confirm}
            cancelLabel={backupMessages.replace.cancel}
            isDangerous
            onConfirm={() => void replace(state)}
            onCancel={() => setIsReplacing(false)}
          >
            {backupMessages.replace.text}
          </ConfirmDialog>
        </>
      )}
    </>
  );
}

/** What the reader has to press must not wait below the fold. */
function showAll(ways: HTMLDivElement | null): void {
  ways?.scrollIntoView({ block: "end", behavior: "instant" });
}

const EFFECTS = ["added", "same", "updated", "newerHere", "removed"] as const satisfies readonly (keyof KindPreview)[];

function RestorePreviewList({ preview }: { readonly preview: RestorePreview }): JSX.Element {
  const { backup: messages } = useMessages(backupArea);
  const { format } = useMessages();
  // `subjects` come along with other records; no reader makes them.
  const kinds = LIBRARY_KINDS.filter((kind) => kind !== "subjects" && EFFECTS.some((one) => preview[kind][one] > 0));
  return (
    <dl class={styles.counts}>
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{messages.kinds[kind]}</dt>
          <dd>
            {format.list(
              EFFECTS.filter((effect) => preview[kind][effect] > 0).map((effect) =>
                messages.preview[effect](preview[kind][effect]),
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
