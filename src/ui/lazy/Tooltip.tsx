import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import styles from "./Tooltip.module.css";

const EDGE_PX = 8;

/**
 * A few more words about a control, on hover and on focus; Escape takes them away, the pointer may go over them. Never
 * the only carrier of a name: a finger does not hover.
 */
export function Tooltip({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    place.current
      ?.querySelector("a, button, input, select, textarea, [tabindex]")
      ?.setAttribute("aria-describedby", id);
  }, [id]);

  // Centred over the control; pushed back where it would leave the window, and under the control at its top.
  useLayoutEffect(() => {
    const element = bubble.current;
    if (!element || !isShown) return;
    element.style.translate = "-50%";
    element.removeAttribute("data-below");
    const { left, right, top } = element.getBoundingClientRect();
    element.toggleAttribute("data-below", top < 0);
    const shift = Math.max(EDGE_PX - left, Math.min(0, document.documentElement.clientWidth - EDGE_PX - right));
    element.style.translate = `calc(-50% + ${shift}px)`;
  }, [isShown]);

  useEffect(() => {
    if (!isShown) return;
    const hide = (event: KeyboardEvent): void => {
      if (event.key === "Escape") setIsShown(false);
    };
    addEventListener("keydown", hide);
    return () => removeEventListener("keydown", hide);
  }, [isShown]);

  return (
    <span
      class={styles.place}
      ref={place}
      onPointerEnter={(event) => setIsShown(event.pointerType !== "touch")}
      onPointerLeave={() => setIsShown(false)}
      onFocusIn={(event) => setIsShown(event.target instanceof Element && event.target.matches(":focus-visible"))}
      onFocusOut={() => setIsShown(false)}
    >
      {children}
      <span class={styles.bubble} role="tooltip" id={id} ref={bubble} hidden={!isShown}>
        {text}
      </span>
    </span>
  );
}
