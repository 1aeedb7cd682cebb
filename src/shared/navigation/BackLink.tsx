import type { JSX } from "preact";
import { Icon } from "../../ui/Icon";
import styles from "./BackLink.module.css";

/**
 * Leads up to `href`. Where the reader came from there, it goes back instead, so that the list is found as it was left.
 */
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
  // Not in every browser yet: without it, the link is simply followed.
  if (!("navigation" in window)) return false;
  const { currentEntry } = window.navigation;
  const previous = currentEntry && window.navigation.entries()[currentEntry.index - 1]?.url;
  return previous ? new URL(previous).pathname === new URL(href, location.href).pathname : false;
}
