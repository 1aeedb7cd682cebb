import type { JSX } from "preact";
import styles from "./Icon.module.css";

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

/* Drawn for this product on a grid of 24, with round lines 1.75 wide. A dot is a line of almost no length. */
const bookmark = "M8 4h8a1 1 0 0 1 1 1v15l-5-4-5 4V5a1 1 0 0 1 1-1z";
const speaker = "M4 9.5h3L11.5 6v12L7 14.5H4z";
const magnifier = "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20 20";
export const circle = "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z";
const device = "M9 3h6a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 15 21H9a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 9 3z";
const sheet = "M7 3.5h10A1.5 1.5 0 0 1 18.5 5v14a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5z";

const iconPaths = {
  article: `${sheet}M9 8h6M9 12h6M9 16h3.5`,
  programmes: "M4 20h16M5.5 20v-8.5M10 20v-8.5M14 20v-8.5M18.5 20v-8.5M3.5 9 12 4l8.5 5v2.5h-17z",
  explore: `${circle}M15.5 8.5l-2 5-5 2 2-5z`,
  library: "M5 4.5v15M9.5 4.5v15M5 4.5h4.5M5 19.5h4.5M13.3 5.2l3.5-1 3.7 14.6-3.5 1z",
  contacts:
    "M6 4h2.3a1 1 0 0 1 1 .8l.8 3.3a1 1 0 0 1-.3 1L8.2 10.6a12.5 12.5 0 0 0 5.2 5.2l1.5-1.6a1 1 0 0 1 1-.3l3.3.8a1 1 0 0 1 .8 1V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z",
  offline: `${device}M12 7v7M9.5 11.5 12 14l2.5-2.5M11 18h2`,
  settings:
    "M4 7h7M17 7h3M14 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4 17h3M13 17h7M10 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  back: "M14.5 5 7.5 12l7 7",
  "arrow-down": "M12 4.5v15M6 13.5l6 6 6-6",
  search: magnifier,
  listen: `${speaker}M15 9a4 4 0 0 1 0 6M17.5 6a8 8 0 0 1 0 12`,
  play: "M7.5 4.8v14.4L19 12z",
  pause: "M7 5h3v14H7zM14 5h3v14h-3z",
  bookmark,
  "bookmark-filled": bookmark,
  read: "M2.5 12.5l4.5 4.5L16.5 7.5M12 17l.3.3L22 7.5",
  unread: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8z",
  note: "M13 19.5H6A1.5 1.5 0 0 1 4.5 18V6A1.5 1.5 0 0 1 6 4.5h12A1.5 1.5 0 0 1 19.5 6v7zM13 19.5V14a1 1 0 0 1 1-1h5.5M8 9h8M8 12.5h2.5",
  phone: `${device}M11 18h2`,
  more: "M5.5 12.3v-.6M5.2 12h.6M12 12.3v-.6M11.7 12h.6M18.5 12.3v-.6M18.2 12h.6",
  minus: "M5 12h14",
  plus: "M5 12h14M12 5v14",
  check: "M5 12.5l5 5L19.5 7",
  close: "M6 6l12 12M18 6 6 18",
  warning:
    "M10.7 4.7 3.2 18a1.5 1.5 0 0 0 1.3 2.2h15a1.5 1.5 0 0 0 1.3-2.2L13.3 4.7a1.5 1.5 0 0 0-2.6 0zM12 10v4.5M12 17.2h.01",
  map: "M12 21c-4.3-4-6.5-7.5-6.5-10.8a6.5 6.5 0 0 1 13 0C18.5 13.5 16.3 17 12 21zM12 12.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6z",
  clock: `${circle}M12 7v5l3.2 2`,
  refresh: "M19.5 12a7.5 7.5 0 1 1-2.3-5.4L19.5 9M19.5 4.5V9H15",
} as const;
