import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { addArticle, moveArticle, removeArticle } from "../../../domain/device/dossier";
import type { ArticleId } from "../../../domain/ids";
import { dossierArea } from "../../i18n/fr/dossier";
import { useMessages } from "../../i18n/useMessages";
import { dossierMemory } from "../../shared/device/keptDossier";
import type { FoundArticles } from "../../shared/edition/watchArticles";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import { ArticleTime } from "../../shared/time/Times";
import { Icon } from "../../ui/Icon";
import { showToast } from "../../ui/Toast";
import styles from "./ArticleOrder.module.css";

type Props = { readonly articles: readonly ArticleId[]; readonly found: FoundArticles; readonly isOwn: boolean };

export function ArticleOrder({ articles, found, isOwn }: Props): JSX.Element {
  const dossier = useMessages(dossierArea).dossier;
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const focusNext = useFocusAfterChange(list, articles);

  const move = (id: ArticleId, title: string, position: number): void => {
    focusNext(position < articles.indexOf(id) ? `${id}-up` : `${id}-down`);
    dossierMemory.change((kept) => moveArticle(kept, id, position));
    setSaid(dossier.moved(title, position + 1, articles.length));
  };
  const remove = (id: ArticleId, position: number): void => {
    const neighbour = articles[position + 1] ?? articles[position - 1];
    if (neighbour) focusNext(`${neighbour}-drop`);
    dossierMemory.change((kept) => removeArticle(kept, id));
    const undo = (): void => void dossierMemory.change((kept) => addArticle(kept, id, position));
    showToast({ text: dossier.removed, action: { label: dossier.undo, onPress: undo } });
  };

  return (
    <>
      <ol class={styles.list} ref={list}>
        {articles.map((id, position) => {
          const article = found.get(id);
          const title = article ? typeset(article.title) : id;
          return (
            <li key={id} class={styles.row}>
              {article ? (
                <a class={styles.title} href={paths.article(id)} lang={identity.language}>
                  {title}
                </a>
              ) : (
                <span class={styles.title}>{id}</span>
              )}
              <span class={article === null ? styles.missing : styles.detail}>
                {article === null ? dossier.missing : article && <ArticleTime date={article.date} />}
              </span>
              {isOwn && (
                <span class={styles.controls}>
                  <OrderButton
                    name={`${id}-up`}
                    icon="arrow-up"
                    label={dossier.up(title)}
                    isDisabled={position === 0}
                    onPress={() => move(id, title, position - 1)}
                  />
                  <OrderButton
                    name={`${id}-down`}
                    icon="arrow-down"
                    label={dossier.down(title)}
                    isDisabled={position === articles.length - 1}
                    onPress={() => move(id, title, position + 1)}
                  />
                  <OrderButton
                    name={`${id}-drop`}
                    icon="close"
                    label={dossier.drop(title)}
                    onPress={() => remove(id, position)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** Moving or removing a row loses the focus: restores it to the named button, or to its neighbour. */
function useFocusAfterChange(
  list: { readonly current: HTMLElement | null },
  articles: readonly ArticleId[],
): (name: string) => void {
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const wanted = next.current;
    next.current = undefined;
    if (wanted === undefined) return;
    const button = list.current?.querySelector<HTMLButtonElement>(`[data-name="${wanted}"]`);
    const row = button?.closest("li");
    (button?.disabled ? row?.querySelector<HTMLButtonElement>("button:enabled") : button)?.focus();
  }, [list, articles]);
  return (name) => {
    next.current = name;
  };
}

type OrderButtonProps = {
  readonly name: string;
  readonly icon: "arrow-up" | "arrow-down" | "close";
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
};

function OrderButton({ name, icon, label, onPress, isDisabled = false }: OrderButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`${styles.control} ${icon === "arrow-up" ? styles.turned : ""}`}
      data-name={name}
      aria-label={label}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon name={icon === "arrow-up" ? "arrow-down" : icon} />
    </button>
  );
}
