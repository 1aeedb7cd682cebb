import type { JSX } from "preact";
import { Icon } from "../../ui/Icon";
import styles from "./ArticleOrder.module.css";

type Props = {
  readonly name: string;
  readonly icon: "arrow-up" | "arrow-down" | "close";
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
};

export function OrderButton({ name, icon, label, onPress, isDisabled = false }: Props): JSX.Element {
  return (
    <button
      type="button"
      class={`${styles.control} ${icon === "arrow-up" ? styles.turned : ""}`}
      data-name={name}
      aria-label={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon name={icon === "arrow-up" ? "arrow-down" : icon} />
    </button>
  );
}
