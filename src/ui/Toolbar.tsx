import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "./Icon";
import styles from "./Toolbar.module.css";

/** What can be done with the thing on the screen, along its bottom edge, within the thumb's reach. */
export function Toolbar({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class={styles.toolbar} aria-label={label}>
      {children}
    </section>
  );
}

type ToolButtonProps = {
  readonly children: ComponentChildren;
  readonly icon: IconName;
  readonly onPress: () => void;
  /** For a tool that stays on or off. */
  readonly isPressed?: boolean;
  /** For a tool that opens something. */
  readonly isExpanded?: boolean;
  /** Where the visible word alone would not say it; must contain that word. */
  readonly name?: string;
};

export function ToolButton({ children, icon, onPress, isPressed, isExpanded, name }: ToolButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={styles.tool}
      onClick={onPress}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-label={name}
    >
      <Icon name={icon} />
      <span>{children}</span>
    </button>
  );
}
