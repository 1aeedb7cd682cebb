import type { ComponentChildren, JSX } from "preact";
import styles from "./Button.module.css";
import { Icon, type IconName } from "./Icon";

type Props = {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `primary`: the one action a screen suggests; `danger`: destructive; `quiet`: everything else. */
  readonly kind?: "primary" | "danger" | "quiet" | "plain";
  readonly icon?: IconName;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
};

export function Button({
  children,
  onPress,
  kind = "quiet",
  icon,
  isBusy = false,
  isDisabled = false,
}: Props): JSX.Element {
  return (
    <button
      type="button"
      class={`${styles.button} ${styles[kind]}`}
      onClick={() => {
        if (!isBusy) onPress();
      }}
      aria-busy={isBusy}
      disabled={isDisabled}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
