import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "../Icon";
import styles from "./ListRow.module.css";

type Props = {
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly icon?: IconName;
  /** Drawn at the end, e.g. a value. A row with an address shows an arrow there otherwise. */
  readonly trailing?: ComponentChildren;
  /** Where the row leads. */
  readonly href?: string;
  /** What it does, where it leads nowhere. */
  readonly onPress?: () => void;
};

/** A line of a list: a link, a button, or plain. Put it in an `li`. */
export function ListRow({ title, detail, icon, trailing, href, onPress }: Props): JSX.Element {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span class={styles.words}>
        <span class={styles.title}>{title}</span>
        {detail && <span class={styles.detail}>{detail}</span>}
      </span>
      {trailing && <span class={styles.trailing}>{trailing}</span>}
      {!trailing && href && <Icon name="forward" />}
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
