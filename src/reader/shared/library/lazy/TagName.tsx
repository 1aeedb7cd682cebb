import type { JSX } from "preact";
import type { Tag } from "../../../../domain/library/records";
import styles from "./TagName.module.css";

/** Of `a/b`, the parent `a` is set back. */
export function TagName({ tag }: { readonly tag: Pick<Tag, "name" | "colour"> }): JSX.Element {
  const cut = tag.name.lastIndexOf("/") + 1;
  return (
    <span class={styles.name}>
      <span class={`${styles.dot} ${styles[tag.colour ?? "none"]}`} aria-hidden="true" />
      <span>
        {cut > 0 && <span class={styles.within}>{tag.name.slice(0, cut)}</span>}
        {tag.name.slice(cut)}
      </span>
    </span>
  );
}
