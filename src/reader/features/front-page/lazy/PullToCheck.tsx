import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Messages } from "../../../i18n/fr";
import { useMessages } from "../../../i18n/useMessages";
import { offerEdition } from "../../../shared/edition/editionInstall";
import { Icon } from "../../../ui/Icon";
import { showToast } from "../../../ui/Toast";
import { checkForEdition } from "../../../worker/client";
import styles from "./PullToCheck.module.css";
import { type Pull, usePull } from "./usePull";

/** « Hors ligne » has a button that does the same. */
export function PullToCheck(): JSX.Element {
  const { frontPage } = useMessages();
  const { isChecking, check } = useEditionCheck();
  const sign = useRef<HTMLDivElement>(null);
  const pull = usePull(sign, isChecking, check);
  const state = isChecking ? "checking" : pull;
  const messages: Readonly<Record<Pull | "checking", string>> = {
    none: "",
    pulled: frontPage.pull,
    armed: frontPage.release,
    checking: frontPage.checking,
  };
  return (
    <div class={styles.place} role="status">
      <div class={styles.sign} data-state={state} ref={sign}>
        {state !== "none" && <Icon name={state === "pulled" ? "arrow-down" : "refresh"} />}
        {messages[state]}
      </div>
    </div>
  );
}

type EditionCheck = { readonly isChecking: boolean; readonly check: () => void };

/** Checks for a newer edition and reports the result; what there is is offered, with its size. */
function useEditionCheck(): EditionCheck {
  const messages = useMessages();
  const [isChecking, setIsChecking] = useState(false);
  const check = async (): Promise<void> => {
    setIsChecking(true);
    try {
      await checkEdition(messages);
    } finally {
      setIsChecking(false);
    }
  };
  // On failure « Hors ligne » explains more than a sign could.
  return { isChecking, check: () => void check().catch(() => undefined) };
}

/** Says what came of it. What there is is offered with its size, also after it was put off. */
async function checkEdition({ frontPage, installProblem }: Messages): Promise<void> {
  const found = await checkForEdition();
  switch (found.outcome) {
    case "up-to-date":
      showToast({ text: frontPage.upToDate });
      break;
    case "failed":
      showToast({ text: installProblem(found.problem) });
      break;
    case "available":
      offerEdition(found);
      break;
    case "aborted":
      break;
  }
}
