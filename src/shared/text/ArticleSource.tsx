import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EditionIdentity } from "../../domain/edition/edition";
import type { ArticleId } from "../../domain/ids";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../navigation/paths";
import styles from "./ArticleSource.module.css";

/** Whose text it is and of which edition; on paper also where it is found, which the browser's own bar says on a screen. */
export function ArticleSource({
  id,
  identity,
}: {
  readonly id: ArticleId;
  readonly identity: EditionIdentity;
}): JSX.Element {
  const messages = useMessages();
  const [address, setAddress] = useState("");
  // Not while drawing: a prerendered page does not know yet where it will be.
  useEffect(() => setAddress(new URL(paths.article(id), location.href).href), [id]);
  return (
    <p class={styles.source}>
      {messages.article.source(identity.publisher.name)} · {messages.edition.of(identity.publishedOn)}
      {address && <span class={styles.address}>{address}</span>}
    </p>
  );
}
