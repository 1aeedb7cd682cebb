import type { JSX } from "preact";
import { useMessages } from "../../i18n/useMessages";
import { useInstallWay } from "../../platform/app/installPrompt";
import { Button } from "../../ui/Button";
import styles from "./InstallInvitation.module.css";

export function InstallInvitation(): JSX.Element | null {
  const messages = useMessages();
  const way = useInstallWay();
  if (way.kind === "none") return null;
  return (
    <section class={styles.invitation}>
      <h2>{messages.install.title}</h2>
      <p>{messages.install.why}</p>
      {way.kind === "prompt" && (
        <Button icon="phone" onPress={way.prompt}>
          {messages.install.button}
        </Button>
      )}
      {way.kind === "ios" && (
        <details>
          <summary>{messages.install.iosSummary}</summary>
          <p>{messages.install.ios}</p>
        </details>
      )}
    </section>
  );
}
