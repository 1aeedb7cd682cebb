import type { JSX } from "preact";
import { useMessages } from "../i18n/useMessages";
import { appVersion } from "../platform/app/appUpdate";
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
