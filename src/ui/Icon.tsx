import type { JSX } from "preact";
import styles from "./Icon.module.css";

/* Drawn for this product on a 24-unit grid, 1.75 units wide, round ends. */
const paths = {
  article: "M5 4h14v16H5zM8 8h8M8 12h8M8 16h5",
  phone: "M4 6.5 12 3l8 3.5v0M7 21h10M12 13v8M8.5 9.5a5 5 0 0 1 7 0M12 13h.01",
  contacts:
    "M5 5h3.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5L15 14l4 1.5V19a1.6 1.6 0 0 1-1.8 1.6C10.600 20 4 13.400 3.400 6.800A1.600 1.600 0 0 1 5 5z",
  offline: "M12 3v11M7.500 10 12 14.500 16.500 10M5 18.500h14",
  back: "M14.500 5 7.500 12l7 7",
  forward: "M9.500 5l7 7-7 7",
  share: "M12 15V4M8 7.500 12 3.500l4 4M6 11.500v8h12v-8",
  check: "M5 12.500 10 17.500 19.500 7",
  warning: "M12 4 21 19.500H3zM12 10v4.500M12 17.200v.1",
  map: "M12 21s-6.500-6-6.500-11a6.500 6.500 0 0 1 13 0c0 5-6.500 11-6.500 11zM12 12.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400z",
  clock: "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM12 7.500V12l3 2",
  refresh: "M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 3.500v4h-4",
  close: "M6 6l12 12M18 6 6 18",
  bookmark: "M6.500 4h11v16.500L12 16l-5.500 4.500z",
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: the words beside it, or its button's label, carry the meaning. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
