import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { editionFileArea } from "../../i18n/areas/editionFile";
import { useMessages } from "../../i18n/useMessages";
import { canShareFile, type OfferedFile, saveFile, shareFile } from "../../platform/device/offerFile";
import { Button } from "../../ui/Button";
import { shareIcon } from "../../ui/lazy/lazyIcons";
import { Progress } from "../../ui/Progress";
import { useEdition } from "../edition/useEdition";
import styles from "./EditionFilePanel.module.css";
import { writeEditionFile } from "./writeEditionFile";

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
  const [canShare] = useState(decideShareable);
  const running = useRef(new AbortController());
  useEffect(() => () => running.current.abort(), []);

  const end = (said: string): void => setState({ status: "idle", said });
  const save = (file: OfferedFile): void => {
    saveFile(file);
    end(editionFile.saved);
  };
  const send = async (file: OfferedFile): Promise<void> => {
    const outcome = await shareFile(file);
    if (outcome === "failed") setState({ status: "written", file });
    else end(outcome === "shared" ? editionFile.shared : "");
  };
  const write = async (hand: (file: OfferedFile) => void | Promise<void>): Promise<void> => {
    const { signal } = running.current;
    setState({ status: "writing", share: 0 });
    const onShare = (share: number): void => setState({ status: "writing", share });
    const written = await writeEditionFile(edition, messages, { signal, onShare }).catch(() => undefined);
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
                  {editionFile[way]}
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
