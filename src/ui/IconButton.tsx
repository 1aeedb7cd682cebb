import type { JSX } from "preact";
import { Icon, type IconName } from "./Icon";
import styles from "./IconButton.module.css";

type Props = {
  readonly icon: IconName;
  /** What it does; nothing else says it. */
  readonly label: string;
  readonly onPress: () => void;
  /** Nothing to do now. Not `disabled`: the focus would fall off the button that was just pressed. */
  readonly isOff?: boolean;
  /** For up and down, with an icon that points to the sides. */
  readonly isTurned?: boolean;
};

/** A sign alone, as large as a thumb: what is done so often that a word would be in the way. */
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
