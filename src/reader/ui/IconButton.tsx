import type { JSX } from "preact";
import { Icon, type IconName } from "./Icon";
import styles from "./IconButton.module.css";

type Props = {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  /** Not `disabled`, because the button that was just pressed would lose the focus. */
  readonly isOff?: boolean;
  readonly isTurned?: boolean;
};

/** For frequent actions, where a label would be in the way. */
export function IconButton({ icon, label, onPress, isOff, isTurned = false }: Props): JSX.Element {
  return (
    <button
      type="button"
      class={`${styles.button} ${isTurned ? styles.turned : ""}`}
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
