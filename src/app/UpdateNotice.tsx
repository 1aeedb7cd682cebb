import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useMessages } from "../i18n/useMessages";
import { applyAppUpdate, useAppUpdate } from "../platform/app/appUpdate";
import { articlePrefix, paths } from "../shared/navigation/paths";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";

/** Never shown over an article, and nothing happens without consent. */
export function UpdateNotice(): JSX.Element | null {
  const { update } = useMessages();
  const state = useAppUpdate();
  const { path } = useLocation();
  const [dismissed, setDismissed] = useState<string>("");
  const isReading = path.startsWith(articlePrefix);
  const isOwnPlace = path === paths.offline().replace(/\/$/, "");
  if (state === "current" || state === dismissed || isReading || isOwnPlace) return null;
  return (
    <Notice
      icon="refresh"
      isAnnounced
      actions={
        <>
          <Button kind="primary" onPress={() => void applyAppUpdate()}>
            {state === "ready" ? update.apply : update.reload}
          </Button>
          <Button onPress={() => setDismissed(state)}>{update.later}</Button>
        </>
      }
    >
      {state === "ready" ? update.ready : update.otherTab}
    </Notice>
  );
}
