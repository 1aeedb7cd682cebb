import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Article, ArticleOrigin } from "../../../domain/article/article";
import type { EditionIdentity } from "../../../domain/edition/edition";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../navigation/paths";
import { EditionAge } from "../time/EditionAge";
import styles from "./ArticleSource.module.css";

type Props = { readonly article: Pick<Article, "id" | "origin">; readonly identity: EditionIdentity };

/** The URL is for paper only; on a screen the browser shows it. */
export function ArticleSource({ article, identity }: Props): JSX.Element {
  const { id, origin } = article;
  const messages = useMessages();
  const [address, setAddress] = useState("");
  useEffect(() => setAddress(new URL(paths.article(id), location.href).href), [id]);
  return (
    <p class={styles.source}>
      {origin && <Origin origin={origin} />}
      {messages.article.source(identity.publisher.name)} · <EditionAge identity={identity} />
      {address && <span class={styles.address}>{address}</span>}
    </p>
  );
}

/** Who signed an imported article, and where it was read first. */
function Origin({ origin: { authors, url } }: { readonly origin: ArticleOrigin }): JSX.Element {
  const messages = useMessages();
  return (
    <>
      {authors.length > 0 && <span class={styles.origin}>{messages.article.authors(authors.join(", "))}</span>}
      {url !== undefined && (
        <a class={styles.origin} href={url} rel="external noreferrer" target="_blank">
          {messages.article.original(new URL(url).host.replace(/^www\./, ""))}
        </a>
      )}
    </>
  );
}

/** `ui/print.css` places it in the margin. Browsers without margin boxes print only their own header. */
export function usePrintHead(start: string, end: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("--print-head-start", writeCssString(start));
    style.setProperty("--print-head-end", writeCssString(end));
    return () => {
      style.removeProperty("--print-head-start");
      style.removeProperty("--print-head-end");
    };
  }, [start, end]);
}

function writeCssString(text: string): string {
  return `"${text.replace(/\s+/g, " ").replace(/["\\]/g, "\\$&")}"`;
}
