import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { editionFileArea } from "../../i18n/fr/editionFile";
import { useMessages } from "../../i18n/useMessages";
import { useStore } from "../../platform/store";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { dossierIcon } from "../../ui/lazy/lazyIcons";
import { Notice } from "../../ui/Notice";
import { Progress } from "../../ui/Progress";
import { showToast } from "../../ui/toasts";
import type { CheckOutcome, InstallProgress } from "../../worker/client";
import { askFileThread, type FileAnswer } from "../../worker/fileClient";
import { paths } from "../navigation/paths";
import { Times } from "../time/Times";
import styles from "./EditionFilePanel.module.css";
import { receivedFile, receivedTexts } from "./received";

type Found = Extract<CheckOutcome, { readonly outcome: "available" }>;
type State =
  | { readonly status: "idle" | "reading" }
  | { readonly status: "found"; readonly file: Blob; readonly edition: Found; readonly isSigned: boolean }
  | { readonly status: "installing"; readonly progress: InstallProgress | undefined }
  | { readonly status: "done" | "refused"; readonly said: string };

/** Shows what a file holds, and installs it only when it is asked to. */
export function OpenEdition(): JSX.Element {
  const messages = useMessages();
  const { editionFile } = useMessages(editionFileArea);
  const [state, setState] = useState<State>({ status: "idle" });
  const input = useRef<HTMLInputElement>(null);
  const running = useRef(new AbortController());
  const { route } = useLocation();
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );

  const end = (answer: FileAnswer): void => {
    const outcome = "outcome" in answer ? answer.outcome.outcome : answer.type;
    // Whoever cancels has said already what comes instead.
    if (outcome === "aborted") return;
    if (outcome === "up-to-date") tell("done", editionFile.upToDate);
    else if (outcome === "installed") tell("done", editionFile.installed);
    else tell("refused", describeRefusal(answer));
  };
  /** An installation goes on while the reader looks at other screens. */
  const tell = (status: "done" | "refused", said: string): void => {
    if (isGone.current) showToast({ text: said });
    else setState({ status, said });
  };
  const describeRefusal = (answer: FileAnswer): string => {
    if (answer.type === "refused") return editionFile.refused(answer.problem);
    if ("outcome" in answer && answer.outcome.outcome === "failed") return editionFile.refused(answer.outcome.problem);
    return messages.missing.notice;
  };
  const ask = (task: "check" | "install", file: Blob): Promise<FileAnswer> => {
    running.current.abort();
    running.current = new AbortController();
    return askFileThread(
      { task, file },
      {
        signal: running.current.signal,
        onProgress: (progress) => "phase" in progress && setState({ status: "installing", progress }),
      },
    );
  };
  const open = async (file: Blob): Promise<void> => {
    setState({ status: "reading" });
    const answer = await ask("check", file);
    if (answer.type === "checked" && answer.outcome.outcome === "available") {
      setState({ status: "found", file, edition: answer.outcome, isSigned: answer.isSigned });
    } else if (answer.type === "chosen") {
      receivedTexts.write(answer);
      route(paths.received());
    } else end(answer);
  };
  const install = async (file: Blob): Promise<void> => {
    setState({ status: "installing", progress: undefined });
    end(await ask("install", file));
  };
  const cancel = (): void => {
    running.current.abort();
    setState({ status: "idle" });
  };

  const received = useStore(receivedFile, (file) => file);
  useEffect(() => {
    if (!received) return;
    receivedFile.write(undefined);
    input.current?.scrollIntoView({ block: "center", behavior: "instant" });
    void open(received);
  }, [received]);

  return (
    <>
      {/* The browser's own button would be in the browser's language; it lies invisibly over ours. Any file may be chosen:
          phones know no name for this kind, and would grey it out. */}
      <label class={styles.choose}>
        <Icon name={dossierIcon} />
        <span>{editionFile.open}</span>
        <input
          ref={input}
          type="file"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            // The same file may be chosen again.
            currentTarget.value = "";
          }}
        />
      </label>
      <div role="status" class={styles.part}>
        {state.status === "reading" && <p>{editionFile.reading}</p>}
        {state.status === "refused" && (
          <Notice kind="problem" icon="warning">
            {state.said}
          </Notice>
        )}
        {state.status === "done" && <Notice icon="check">{state.said}</Notice>}
        {state.status === "found" && (
          <Notice
            icon="offline"
            actions={
              <>
                <Button kind="primary" onPress={() => void install(state.file)}>
                  {editionFile.install}
                </Button>
                <Button kind="plain" onPress={cancel}>
                  {editionFile.cancel}
                </Button>
              </>
            }
          >
            <strong>
              <Times text={editionFile.found(state.edition)} dates={[state.edition.publishedOn]} />
            </strong>
            <p>{editionFile.missing(state.edition.missingBytes)}</p>
            <p>{state.isSigned ? editionFile.signed : editionFile.unsigned}</p>
          </Notice>
        )}
        {state.status === "installing" && <p>{editionFile.installing}</p>}
      </div>
      {state.status === "installing" && (
        <div class={styles.part}>
          <Progress
            label={editionFile.installing}
            {...(state.progress?.bytes.total && { value: state.progress.bytes.done, max: state.progress.bytes.total })}
          />
          <Button kind="plain" onPress={cancel}>
            {editionFile.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
