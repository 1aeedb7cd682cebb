import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { TopicId } from "../../../domain/ids";
import { editionFileArea } from "../../i18n/fr/editionFile";
import { useMessages } from "../../i18n/useMessages";
import { canShareFile, type OfferedFile, saveFile, shareFile } from "../../platform/device/files";
import { Button } from "../../ui/Button";
import { shareIcon } from "../../ui/lazy/lazyIcons";
import { SelectField } from "../../ui/lazy/SelectField";
import { Progress } from "../../ui/Progress";
import { useEdition } from "../edition/useEdition";
import { typeset } from "../text/typeset";
import styles from "./EditionFilePanel.module.css";
import { READABLE, writeEditionFile } from "./writeEditionFile";

type State =
  | { readonly status: "idle"; readonly said: string }
  | { readonly status: "writing"; readonly share: number }
  /** A phone only shares within a tap, which is long ago when a large edition was written. */
  | { readonly status: "written"; readonly file: OfferedFile };

export function ShareEdition(): JSX.Element {
  const messages = useMessages();
  const { editionFile } = useMessages(editionFileArea);
  const edition = useEdition();
  const [state, setState] = useState<State>({ status: "idle", said: "" });
  /** The whole edition if empty. */
  const [topic, setTopic] = useState<TopicId | "">("");
  const [canShare] = useState(decideShareable);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);

  const words = topic ? editionFile.topic : editionFile;
  const end = (said: string): void => setState({ status: "idle", said });
  const save = (file: OfferedFile): void => {
    saveFile(file);
    end(words.saved);
  };
  const send = async (file: OfferedFile): Promise<void> => {
    const outcome = await shareFile(file);
    if (outcome === "failed") setState({ status: "written", file });
    else end(outcome === "shared" ? words.shared : "");
  };
  const write = async (hand: (file: OfferedFile) => void | Promise<void>): Promise<void> => {
    const { signal } = running.current;
    setState({ status: "writing", share: 0 });
    const onShare = (share: number): void => setState({ status: "writing", share });
    const written = await writeEditionFile(edition, messages, { signal, onShare, topic: topic || undefined }).catch(
      () => undefined,
    );
    switch (written?.outcome) {
      case "written":
        return hand(written.file);
      case "refused":
        return end(editionFile.unwritten(written.problem));
      case "aborted":
        return end("");
      default:
        return end(editionFile.failed);
    }
  };
  const cancel = (): void => {
    running.current.abort();
    running.current = new AbortController();
    end("");
  };
  const isWriting = state.status === "writing";
  const [first, second] = canShare ? (["share", "save"] as const) : (["save"] as const);
  return (
    <>
      {state.status !== "written" && (
        <SelectField
          label={editionFile.topic.label}
          hint={topic ? editionFile.topic.what(READABLE) : undefined}
          options={[
            { value: "", label: editionFile.topic.none },
            ...edition.topics.map(({ id, name }) => ({ value: id, label: typeset(name) })),
          ]}
          value={topic}
          onChange={(chosen) => {
            setTopic(chosen);
            if (!isWriting) end("");
          }}
        />
      )}
      <div class={styles.ways}>
        {state.status === "written" ? (
          <>
            <Button kind="primary" icon={shareIcon} onPress={() => void send(state.file)}>
              {editionFile.send}
            </Button>
            <Button icon="arrow-down" onPress={() => save(state.file)}>
              {editionFile.keep}
            </Button>
            <Button kind="plain" onPress={cancel}>
              {editionFile.cancel}
            </Button>
          </>
        ) : (
          [first, second].map(
            (way) =>
              way && (
                <Button
                  key={way}
                  icon={way === "share" ? shareIcon : "arrow-down"}
                  isBusy={isWriting}
                  onPress={() => void write(way === "share" ? send : save)}
                >
                  {words[way]}
                </Button>
              ),
          )
        )}
      </div>
      {isWriting && (
        <div class={styles.part}>
          <Progress label={editionFile.preparing(Math.floor(state.share * 100))} value={state.share} max={1} />
          <Button kind="plain" onPress={cancel}>
            {editionFile.cancel}
          </Button>
        </div>
      )}
      <p role="status">
        {state.status === "idle" && state.said}
        {state.status === "written" && editionFile.ready(state.file.content.size)}
      </p>
    </>
  );
}

/** Looks at name and type only. */
function decideShareable(): boolean {
  return canShareFile({ name: "a.html", content: new Blob([], { type: "text/html" }) });
}
