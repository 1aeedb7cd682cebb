import type { ComponentChildren, JSX } from "preact";
import { Icon, type IconName } from "./Icon";
import styles from "./Toolbar.module.css";

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

/** On a narrow screen, which has no rail beside it. */
export function NarrowToolLink({ children, icon, href }: Pick<ToolButtonProps, "icon"> & LinkProps): JSX.Element {
  return (
    <a class={`${styles.tool} ${styles.narrow}`} href={href}>
      <Icon name={icon} />
      <span>{children}</span>
    </a>
  );
}

type LinkProps = { readonly href: string; readonly children: ComponentChildren };

type ToolButtonProps = {
  readonly children: ComponentChildren;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  /** Where the visible label is not enough; must contain it (WCAG 2.5.3). */
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
