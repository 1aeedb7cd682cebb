import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EditionIdentity } from "../../domain/edition/edition";
import type { ArticleId } from "../../domain/ids";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../navigation/paths";
import { EditionAge } from "../time/EditionAge";
import styles from "./ArticleSource.module.css";

/** The URL is for paper only; on a screen the browser shows it. */
export function ArticleSource({
  id,
  identity,
}: {
  readonly id: ArticleId;
  readonly identity: EditionIdentity;
}): JSX.Element {
  const messages = useMessages();
  const [address, setAddress] = useState("");
  useEffect(() => setAddress(new URL(paths.article(id), location.href).href), [id]);
  return (
    <p class={styles.source}>
      {messages.article.source(identity.publisher.name)} · <EditionAge identity={identity} />
      {address && <span class={styles.address}>{address}</span>}
    </p>
  );
}
