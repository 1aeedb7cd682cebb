import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { addArticle, MAX_DOSSIER_ARTICLES, removeArticle } from "../../../domain/device/dossier";
import type { ArticleId } from "../../../domain/ids";
import { dossierArea } from "../../i18n/fr/dossier";
import { useMessages } from "../../i18n/useMessages";
import { dossierMemory } from "../../shared/device/keptDossier";
import { useWatch } from "../../shared/edition/watching";
import { typeset } from "../../shared/text/typeset";
import { ArticleTime } from "../../shared/time/Times";
import { Button } from "../../ui/Button";
import { Skeleton } from "../../ui/Skeleton";
import styles from "./ArticlePicker.module.css";

const STEP = 30;

export function ArticlePicker({ chosen }: { readonly chosen: readonly ArticleId[] }): JSX.Element {
  const { frontPage } = useMessages();
  const dossier = useMessages(dossierArea).dossier;
  const [limit, setLimit] = useState(STEP);
  const watched = useWatch(String(limit), (storage) => storage.watchHeadlines({ limit }));
  const isFull = chosen.length >= MAX_DOSSIER_ARTICLES;
  if (watched.status !== "ready") return <Skeleton label={frontPage.loading} />;
  return (
    <>
      <p class={styles.count} role="status">
        {isFull ? dossier.full(MAX_DOSSIER_ARTICLES) : dossier.count(chosen.length)}
      </p>
      <ul class={styles.list}>
        {watched.value.headlines.map((headline) => {
          const isChosen = chosen.includes(headline.id);
          return (
            <li key={headline.id}>
              <label class={styles.choice}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() =>
                    dossierMemory.change((kept) => (isChosen ? removeArticle : addArticle)(kept, headline.id))
                  }
                />
                <span>
                  <span class={styles.title} lang={identity.language}>
                    {typeset(headline.title)}
                  </span>
                  <span class={styles.detail}>
                    <ArticleTime date={headline.date} />
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {watched.value.more && <Button onPress={() => setLimit(limit + STEP)}>{dossier.more}</Button>}
    </>
  );
}
