import { addArticle, MAX_DOSSIER_ARTICLES, removeArticle } from "../../domain/device/dossier";
import type { ArticleId } from "../../domain/ids";
import type { Messages } from "../../i18n/fr";
import { changeDossier, readDossier } from "../../shared/device/keptDossier";
import { paths } from "../../shared/navigation/paths";
import type { Action } from "../../ui/ActionList";
import { showToast } from "../../ui/Toast";

/** What an article can have to do with the dossier that the reader keeps, as it is now. `go` leads to an address. */
export function listDossierActions(
  id: ArticleId,
  { dossier: words }: Messages,
  go: (path: string) => void,
): readonly Action[] {
  const { articles } = readDossier().dossier;
  const see = (): void => go(paths.dossier(readDossier().dossier.articles));
  const add = (): void => {
    if (changeDossier((dossier) => addArticle(dossier, id)).dossier.articles.includes(id)) {
      showToast({ text: words.added, action: { label: words.see, onPress: see } });
    } else {
      showToast({ text: words.full(MAX_DOSSIER_ARTICLES) });
    }
  };
  const remove = (): void => {
    const position = articles.indexOf(id);
    const undo = (): void => void changeDossier((dossier) => addArticle(dossier, id, position));
    changeDossier((dossier) => removeArticle(dossier, id));
    showToast({ text: words.removed, action: { label: words.undo, onPress: undo } });
  };
  return [
    articles.includes(id)
      ? { label: words.remove, icon: "minus", onPress: remove }
      : { label: words.add, icon: "plus", onPress: add },
    ...(articles.length > 0 ? [{ label: words.open(articles.length), icon: "dossier", onPress: see } as const] : []),
  ];
}
