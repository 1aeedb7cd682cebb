import type { JSX } from "preact";
import { Icon } from "../../ui/Icon";
import styles from "./BackLink.module.css";

/** If the reader came from there it goes back in history, so that the list keeps its position. */
export function BackLink({ href, label }: { readonly href: string; readonly label: string }): JSX.Element {
  return (
    <a
      class={styles.back}
      href={href}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        if (!cameFrom(href)) return;
        event.preventDefault();
        event.stopPropagation();
        history.back();
      }}
    >
      <Icon name="back" />
      <span>{label}</span>
    </a>
  );
}

function cameFrom(href: string): boolean {
  // Without the Navigation API (https://developer.mozilla.org/docs/Web/API/Navigation_API) the link is simply followed.
  // Remove when all supported browsers have it.
  if (!("navigation" in window)) return false;
  const { currentEntry } = window.navigation;
  const previous = currentEntry && window.navigation.entries()[currentEntry.index - 1]?.url;
  return previous ? new URL(previous).pathname === new URL(href, location.href).pathname : false;
}
