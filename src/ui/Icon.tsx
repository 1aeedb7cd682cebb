import type { JSX } from "preact";
import styles from "./Icon.module.css";
import { iconPaths } from "./iconPaths";

/** The name of one that is always here, or one of `lateIcons` itself. */
export type IconName = keyof typeof iconPaths | `M${string}`;

/** Decoration only: the words beside it, or its button's label, carry the meaning. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg
      class={`${styles.icon} ${name.endsWith("-filled") ? styles.filled : ""}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={isName(name) ? iconPaths[name] : name} />
    </svg>
  );
}

function isName(name: IconName): name is keyof typeof iconPaths {
  return name in iconPaths;
}
