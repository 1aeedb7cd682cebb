import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useMessages } from "../i18n/useMessages";
import { appVersion } from "../platform/app/appUpdate";
import { reloadWhenServerAnswers } from "../platform/app/serverAnswers";
import { EmptyScreen } from "../shared/navigation/EmptyScreen";
import { paths } from "../shared/navigation/paths";
import { Button } from "../ui/Button";
import styles from "./ErrorScreen.module.css";

/** The browser itself follows its links (`target`), because the router may be what broke. */
export function ErrorScreen({ error }: { readonly error: unknown }): JSX.Element {
  const { crash, navigation } = useMessages();
  return (
    <main class={styles.screen} id="main">
      <h1>{crash.title}</h1>
      <p>{crash.text}</p>
      <Button kind="primary" icon="refresh" onPress={() => location.reload()}>
        {crash.reload}
      </Button>
      <p>
        <a href={paths.offline()} target="_top">
          {navigation.offline}
        </a>
      </p>
      <details>
        <summary>{crash.details}</summary>
        <pre>{`${appVersion}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`}</pre>
      </details>
    </main>
  );
}

/** Not a crash: on a first visit the network may go before the whole application has come. */
export default function ChunkMissingScreen(): JSX.Element {
  const { crash, missing } = useMessages();
  const [isBroken, setIsBroken] = useState(false);
  useEffect(() => reloadWhenServerAnswers(() => setIsBroken(true)), []);
  const { title, text } = isBroken ? crash : missing;
  return (
    <EmptyScreen
      key={title}
      kind={isBroken ? "hills" : "tunnel"}
      title={title}
      actions={<Button onPress={() => location.reload()}>{isBroken ? crash.reload : missing.retry}</Button>}
    >
      {text}
    </EmptyScreen>
  );
}
