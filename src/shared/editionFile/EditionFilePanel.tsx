import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { editionFileArea } from "../../i18n/areas/editionFile";
import { useMessages } from "../../i18n/useMessages";
import styles from "./EditionFilePanel.module.css";
import { OpenEdition } from "./OpenEdition";
import { ShareEdition } from "./ShareEdition";

/** Where the page of an edition file and the settings lead to. */
const ANCHOR = "fichier";

/** An edition without a network: out of this phone, and into it. */
export function EditionFilePanel(): JSX.Element {
  const { editionFile } = useMessages(editionFileArea);
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes after the screen, which looked for the anchor in vain.
  useEffect(() => {
    if (location.hash !== `#${ANCHOR}`) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ behavior: "instant" });
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
