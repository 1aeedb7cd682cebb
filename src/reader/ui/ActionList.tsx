import type { JSX } from "preact";
import styles from "./ActionList.module.css";
import { Icon, type IconName } from "./Icon";

export type Action = {
  readonly label: string;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly isDangerous?: boolean;
};

export function ActionList({ actions }: { readonly actions: readonly Action[] }): JSX.Element {
  return (
    <ul class={styles.list} role="list">
      {actions.map(({ label, icon, onPress, isDangerous }) => (
        <li key={label}>
          <button type="button" class={`${styles.action} ${isDangerous ? styles.dangerous : ""}`} onClick={onPress}>
            <Icon name={icon} />
            <span>{label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
