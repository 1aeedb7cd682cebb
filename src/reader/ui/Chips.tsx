import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import styles from "./Chips.module.css";

type Chip = {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly lang?: string;
};

export function Chips({ label, chips }: { readonly label: string; readonly chips: readonly Chip[] }): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const current = chips.find((chip) => chip.isCurrent)?.href;
  useLayoutEffect(() => {
    const row = list.current;
    const chip = row?.querySelector<HTMLElement>("[aria-current]");
    if (!row || !chip) return;
    // `scrollIntoView` would scroll the page as well.
    const hiddenRight = chip.offsetLeft + chip.offsetWidth - row.clientWidth - row.scrollLeft;
    if (hiddenRight > 0 || chip.offsetLeft < row.scrollLeft) row.scrollLeft = chip.offsetLeft - 48;
  }, [current]);
  return (
    <nav aria-label={label}>
      <ul class={styles.row} ref={list}>
        {chips.map((chip) => (
          <li key={chip.href}>
            <a class={styles.chip} href={chip.href} aria-current={chip.isCurrent ? "true" : undefined} lang={chip.lang}>
              {chip.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
