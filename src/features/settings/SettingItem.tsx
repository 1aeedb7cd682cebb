import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import styles from "./SettingsScreen.module.css";

type Props = { readonly id: string; readonly children: ComponentChildren };

/** A setting with an address of its own (`#langue`): where the address names it, it is brought into view and shown. */
export function SettingItem({ id, children }: Props): JSX.Element {
  const item = useRef<HTMLDivElement>(null);
  const [isNamed, setIsNamed] = useState(false);
  useEffect(() => {
    // The browser looks for the target before the screen is drawn, and finds none.
    const look = (): void => {
      const isHere = location.hash === `#${id}`;
      setIsNamed(isHere);
      if (!isHere) return;
      item.current?.scrollIntoView({ block: "center", behavior: "instant" });
      item.current?.focus({ preventScroll: true });
    };
    look();
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, [id]);
  return (
    <div class={isNamed ? styles.named : styles.item} id={id} ref={item} tabIndex={-1}>
      {children}
    </div>
  );
}
