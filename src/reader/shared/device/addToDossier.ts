import { addArticle, addProgrammes, MAX_DOSSIER_ARTICLES } from "../../../domain/device/dossier";
import type { ArticleId, ProgrammeId } from "../../../domain/ids";
import type { Messages } from "../../i18n/fr";
import { showToast } from "../../ui/toasts";
import { paths } from "../navigation/paths";
import { dossierMemory } from "./keptDossier";

type Added = { readonly articles?: readonly ArticleId[]; readonly programmes?: readonly ProgrammeId[] };

/** Says so, and leads there. `go`: to an address of the application. */
export function addToDossier(
  { articles = [], programmes = [] }: Added,
  { dossier: messages }: Messages,
  go: (path: string) => void,
): void {
  const next = dossierMemory.change((dossier) =>
    articles.reduce((now, id) => addArticle(now, id), addProgrammes(dossier, programmes)),
  );
  const isWhole =
    articles.every((id) => next.articles.includes(id)) && programmes.every((id) => next.programmes.includes(id));
  const see = (): void => go(paths.dossier(dossierMemory.read().articles));
  showToast(
    isWhole
      ? { text: messages.added, action: { label: messages.see, onPress: see } }
      : { text: messages.full(MAX_DOSSIER_ARTICLES) },
  );
}
