import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "../Icon";
import styles from "./ListRow.module.css";
import { forwardIcon } from "./lazyIcons";

type Props = {
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly icon?: IconName;
  /** Replaces the arrow of a row that is a link. */
  readonly trailing?: ComponentChildren;
  readonly href?: string;
  readonly onPress?: () => void;
};

/** Put it in an `li`. */
export function ListRow({ title, detail, icon, trailing, href, onPress }: Props): JSX.Element {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span class={styles.words}>
        <span class={styles.title}>{title}</span> {detail && <span class={styles.detail}>{detail}</span>}
      </span>
      {trailing && <span class={styles.trailing}>{trailing}</span>}
      {!trailing && href && <Icon name={forwardIcon} />}
    </>
  );
  if (href) {
    return (
      <a class={`${styles.row} ${styles.active}`} href={href}>
        {content}
      </a>
    );
  }
  if (onPress) {
    return (
      <button type="button" class={`${styles.row} ${styles.active}`} onClick={onPress}>
        {content}
      </button>
    );
  }
  return <div class={styles.row}>{content}</div>;
}
