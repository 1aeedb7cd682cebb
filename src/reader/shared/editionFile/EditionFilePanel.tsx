import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { editionFileArea } from "../../i18n/fr/editionFile";
import { useMessages } from "../../i18n/useMessages";
import styles from "./EditionFilePanel.module.css";
import { OpenEdition } from "./OpenEdition";
import { ShareEdition } from "./ShareEdition";

/** Where the page of an edition file and the settings lead to. */
const ANCHOR = "fichier";
const own = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** An edition without a network: out of this phone, and into it. */
export function EditionFilePanel(): JSX.Element {
  const { editionFile } = useMessages(editionFileArea);
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes after the screen, which looked for the anchor in vain.
  useEffect(() => {
    if (location.hash !== `#${ANCHOR}`) return;
    heading.current?.focus({ preventScroll: true });
    // Nor is it the last that comes: what stands above it moves it until the reader does.
    const observer = new ResizeObserver(() => heading.current?.scrollIntoView({ behavior: "instant" }));
    const stop = (): void => observer.disconnect();
    observer.observe(document.body);
    for (const name of own) addEventListener(name, stop, { capture: true, passive: true, once: true });
    return () => {
      stop();
      for (const name of own) removeEventListener(name, stop, true);
    };
  }, []);
  return (
    <section class={styles.panel} aria-labelledby={ANCHOR}>
      <h2 id={ANCHOR} ref={heading} tabIndex={-1}>
        {editionFile.title}
      </h2>
      <p>{editionFile.what}</p>
      <ShareEdition />
      <OpenEdition />
    </section>
  );
}
