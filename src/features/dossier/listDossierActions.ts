import { addArticle, MAX_DOSSIER_ARTICLES, removeArticle } from "../../domain/device/dossier";
import type { ArticleId } from "../../domain/ids";
import type { Messages } from "../../i18n/fr";
import { dossierMemory } from "../../shared/device/keptDossier";
import { paths } from "../../shared/navigation/paths";
import type { Action } from "../../ui/ActionList";
import { showToast } from "../../ui/Toast";

export function listDossierActions(
  id: ArticleId,
  { dossier: messages }: Messages,
  go: (path: string) => void,
): readonly Action[] {
  const { articles } = dossierMemory.read();
  const see = (): void => go(paths.dossier(dossierMemory.read().articles));
  const add = (): void => {
    if (dossierMemory.change((dossier) => addArticle(dossier, id)).articles.includes(id)) {
      showToast({ text: messages.added, action: { label: messages.see, onPress: see } });
    } else {
      showToast({ text: messages.full(MAX_DOSSIER_ARTICLES) });
    }
  };
  const remove = (): void => {
    const position = articles.indexOf(id);
    const undo = (): void => void dossierMemory.change((dossier) => addArticle(dossier, id, position));
    dossierMemory.change((dossier) => removeArticle(dossier, id));
    showToast({ text: messages.removed, action: { label: messages.undo, onPress: undo } });
  };
  return [
    articles.includes(id)
      ? { label: messages.remove, icon: "minus", onPress: remove }
      : { label: messages.add, icon: "plus", onPress: add },
    ...(articles.length > 0 ? [{ label: messages.open(articles.length), icon: "dossier", onPress: see } as const] : []),
  ];
}
