import { addArticle, removeArticle } from "../../../domain/device/dossier";
import type { ArticleId } from "../../../domain/ids";
import type { Messages } from "../../i18n/fr";
import { addToDossier } from "../../shared/device/addToDossier";
import { dossierMemory } from "../../shared/device/keptDossier";
import { paths } from "../../shared/navigation/paths";
import type { Action } from "../../ui/ActionList";
import { dossierIcon } from "../../ui/lazy/lazyIcons";
import { showToast } from "../../ui/Toast";

export function listDossierActions(id: ArticleId, messages: Messages, go: (path: string) => void): readonly Action[] {
  const { dossier: dossierMessages } = messages;
  const { articles } = dossierMemory.read();
  const see = (): void => go(paths.dossier(dossierMemory.read().articles));
  const add = (): void => addToDossier({ articles: [id] }, messages, go);
  const remove = (): void => {
    const position = articles.indexOf(id);
    const undo = (): void => void dossierMemory.change((dossier) => addArticle(dossier, id, position));
    dossierMemory.change((dossier) => removeArticle(dossier, id));
    showToast({ text: dossierMessages.removed, action: { label: dossierMessages.undo, onPress: undo } });
  };
  return [
    articles.includes(id)
      ? { label: dossierMessages.remove, icon: "minus", onPress: remove }
      : { label: dossierMessages.add, icon: "plus", onPress: add },
    ...(articles.length > 0
      ? [{ label: dossierMessages.open(articles.length), icon: dossierIcon, onPress: see } as const]
      : []),
  ];
}
