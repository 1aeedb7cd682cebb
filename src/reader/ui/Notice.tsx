import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "./Icon";
import styles from "./Notice.module.css";

type Props = {
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly icon?: IconName;
  readonly kind?: "plain" | "problem";
  readonly isAnnounced?: boolean;
};

export function Notice({ children, actions, icon, kind = "plain", isAnnounced = false }: Props): JSX.Element {
  return (
    <div class={`${styles.notice} ${styles[kind]}`} role={isAnnounced ? "status" : undefined}>
      {icon && <Icon name={icon} />}
      <div class={styles.words}>
        <div>{children}</div>
        {actions && <div class={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
