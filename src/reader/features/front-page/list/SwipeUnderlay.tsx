import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../../../ui/Icon";
import styles from "./SwipeUnderlay.module.css";
import type { Swipe } from "./useSwipe";

/** Hidden from screen readers, because the row's sheet has the same actions. */
export function SwipeUnderlay({ way, action, isArmed, place }: Swipe): JSX.Element {
  const element = useRef<HTMLDivElement>(null);
  const { left, top, width, height } = place;
  useLayoutEffect(() => {
    const style = element.current?.style;
    if (!style) return;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }, [left, top, width, height]);
  return (
    <div class={styles.underlay} data-way={way} data-armed={isArmed ? "" : undefined} ref={element} aria-hidden="true">
      <Icon name={action.icon} />
      <span>{action.label}</span>
    </div>
  );
}
