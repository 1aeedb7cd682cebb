import type { ComponentChildren, JSX } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import styles from "./Tabs.module.css";

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly panel: ComponentChildren;
};

type Props<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
};

/** Arrow keys, Home and End select a tab and show its panel at once. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: Props<Id>): JSX.Element {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const index = Math.max(
    0,
    tabs.findIndex(({ id }) => id === selected),
  );
  // Brings the selected tab into view; `scrollIntoView` would scroll the page as well.
  useLayoutEffect(() => {
    const row = list.current;
    const tab = row?.querySelector("[aria-selected=true]");
    if (!row || !tab) return;
    const [outer, inner] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
    if (inner.right > outer.right || inner.left < outer.left) row.scrollLeft += inner.left - outer.left - 48;
  }, [index]);
  const select = (next: number): void => {
    const tab = tabs[next];
    if (!tab) return;
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div>
      <div
        class={styles.list}
        role="tablist"
        aria-label={label}
        ref={list}
        onKeyDown={(event) => {
          const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
          const next = decideTab({ key: event.key, index, count: tabs.length, isRightToLeft });
          if (next === undefined) return;
          event.preventDefault();
          select(next);
        }}
      >
        {tabs.map((tab, position) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class={styles.tab}
            id={`${prefix}-tab-${tab.id}`}
            aria-selected={position === index}
            aria-controls={position === index ? `${prefix}-panel` : undefined}
            tabIndex={position === index ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        class={styles.panel}
        role="tabpanel"
        id={`${prefix}-panel`}
        aria-labelledby={`${prefix}-tab-${tabs[index]?.id}`}
        key={tabs[index]?.id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without a control in it must be reachable all the same
        tabIndex={0}
      >
        {tabs[index]?.panel}
      </div>
    </div>
  );
}

type Press = {
  readonly key: string;
  readonly index: number;
  readonly count: number;
  readonly isRightToLeft: boolean;
};

/** `undefined` for other keys. Wraps around at both ends. */
function decideTab({ key, index, count, isRightToLeft }: Press): number | undefined {
  const forward = isRightToLeft ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return (index + forward + count) % count;
    case "ArrowLeft":
      return (index - forward + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
