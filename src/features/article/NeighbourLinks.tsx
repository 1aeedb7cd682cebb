import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Headline } from "../../domain/article";
import type { ArticleId } from "../../domain/ids";
import { useMessages } from "../../i18n/useMessages";
import { whenIdle } from "../../platform/whenIdle";
import type { Neighbours } from "../../storage";
import { openStorage } from "../openStorage";
import { usePageData } from "../pageData";
import { paths } from "../paths";
import { typeset } from "../Typeset";
import styles from "./NeighbourLinks.module.css";

/** The articles before and after this one, in the front page's order. */
export function NeighbourLinks({ id }: { readonly id: ArticleId }): JSX.Element | null {
  const messages = useMessages();
  const prerendered = usePageData(paths.article(id))?.neighbours;
  const [neighbours, setNeighbours] = useState<Neighbours | undefined>(prerendered);
  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<void> => {
      if (prerendered) await whenIdle();
      const answer = await (await openStorage()).readNeighbours(id);
      const isKnown = answer.ok && (answer.value.newer !== undefined || answer.value.older !== undefined);
      if (!isOver && answer.ok && (isKnown || !prerendered)) setNeighbours(answer.value);
    };
    // Without neighbours the article is complete all the same.
    read().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [id, prerendered]);

  if (!neighbours?.newer && !neighbours?.older) return null;
  return (
    <nav class={styles.neighbours} aria-label={messages.article.neighbours}>
      {neighbours.newer && <NeighbourLink headline={neighbours.newer} label={messages.article.newer} />}
      {neighbours.older && <NeighbourLink headline={neighbours.older} label={messages.article.older} />}
    </nav>
  );
}

function NeighbourLink({ headline, label }: { readonly headline: Headline; readonly label: string }): JSX.Element {
  return (
    <a class={styles.link} href={paths.article(headline.id)}>
      <span class={styles.label}>{label}</span>
      <span class={styles.title} lang={identity.language}>
        {typeset(headline.title)}
      </span>
    </a>
  );
}
