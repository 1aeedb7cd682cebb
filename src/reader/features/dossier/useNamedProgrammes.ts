import { type Dossier, hasProgramme } from "../../../domain/device/dossier";
import { useWatch } from "../../shared/edition/useWatch";
import { type NamedProgrammes, watchNamedProgrammes } from "./watchNamedProgrammes";

const none: NamedProgrammes = { cited: new Set(), programmes: [], headlines: new Map() };

/** What may be in the dossier: the programmes that its articles mention, where these are wanted, and the chosen ones. */
export function useNamedProgrammes(dossier: Dossier): NamedProgrammes {
  const articles = dossier.hasProgrammes ? dossier.articles : [];
  const { programmes } = dossier;
  const key = [...articles, "", ...programmes].sort().join();
  const watched = useWatch(key, (storage) => watchNamedProgrammes(storage, { articles, programmes }));
  return watched.status === "ready" && articles.length + programmes.length > 0 ? watched.value : none;
}

/** Those that are in it. */
export function listChosen(dossier: Dossier, { programmes, cited }: NamedProgrammes): NamedProgrammes["programmes"] {
  return programmes.filter(({ id }) => hasProgramme(dossier, id, cited.has(id)));
}
