import type { JSX } from "preact";
import styles from "./Icon.module.css";
import { iconPaths } from "./iconPaths";

/** The name of an icon that is always loaded, or the path of one of `lazyIcons`. */
export type IconName = keyof typeof iconPaths | `M${string}`;

/** Decorative: the text next to it or the button's label carries the meaning. */
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
