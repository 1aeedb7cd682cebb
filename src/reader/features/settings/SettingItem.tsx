import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import styles from "./SettingsScreen.module.css";

type Props = { readonly id: string; readonly children: ComponentChildren };

/** A setting with its own anchor (`#langue`), which scrolls it into view and highlights it. */
export function SettingItem({ id, children }: Props): JSX.Element {
  const item = useRef<HTMLDivElement>(null);
  const [isNamed, setIsNamed] = useState(false);
  useEffect(() => {
    // The browser looks for the anchor before the screen is rendered.
    const update = (): void => {
      const isHere = location.hash === `#${id}`;
      setIsNamed(isHere);
      if (!isHere) return;
      item.current?.scrollIntoView({ block: "center", behavior: "instant" });
      item.current?.focus({ preventScroll: true });
    };
    update();
    addEventListener("hashchange", update);
    return () => removeEventListener("hashchange", update);
  }, [id]);
  return (
    <div class={isNamed ? styles.named : styles.item} id={id} ref={item} tabIndex={-1}>
      {children}
    </div>
  );
}
