import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { addProgrammes, type Dossier, hasProgramme, removeProgramme } from "../../../domain/device/dossier";
import { dossierArea } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";
import { dossierMemory } from "../../shared/device/keptDossier";
import { typeset } from "../../shared/text/typeset";
import styles from "./ArticlePicker.module.css";
import { useNamedProgrammes } from "./useNamedProgrammes";

/** The programmes that the articles mention and those that the reader added, to be chosen one by one. */
export function ProgrammeChoice({ dossier }: { readonly dossier: Dossier }): JSX.Element | null {
  const messages = useMessages(dossierArea).dossier;
  const { programmes, cited } = useNamedProgrammes(dossier);
  if (programmes.length === 0) return null;
  return (
    <ul class={styles.list} role="list" aria-label={messages.chosenProgrammes}>
      {programmes.map(({ id, name }) => {
        const isChosen = hasProgramme(dossier, id, cited.has(id));
        return (
          <li key={id}>
            <label class={styles.choice}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() =>
                  dossierMemory.change((kept) => (isChosen ? removeProgramme(kept, id) : addProgrammes(kept, [id])))
                }
              />
              <span class={styles.title} lang={identity.language}>
                {typeset(name.value)}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
