import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useMessages } from "../i18n/useMessages";
import { applyAppUpdate, useAppUpdate } from "../platform/app/appUpdate";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";

/** Nothing happens without consent. */
export function UpdateNotice({ isHidden }: { readonly isHidden: boolean }): JSX.Element | null {
  const { update } = useMessages();
  const state = useAppUpdate();
  const [dismissed, setDismissed] = useState<string>("");
  if (state === "current" || state === dismissed || isHidden) return null;
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
