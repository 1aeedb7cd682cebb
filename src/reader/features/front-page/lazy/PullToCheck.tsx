import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useMessages } from "../../../i18n/useMessages";
import { Icon } from "../../../ui/Icon";
import styles from "./PullToCheck.module.css";
import { useEditionCheck } from "./useEditionCheck";
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
