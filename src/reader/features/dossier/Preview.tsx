import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Dossier } from "../../../domain/device/dossier";
import { dossierArea } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../../shared/edition/useEdition";
import type { FoundArticles } from "../../shared/edition/watchArticles";
import { usePrintHead } from "../../shared/text/usePrintHead";
import { EditionAge } from "../../shared/time/EditionAge";
import { DossierDocument } from "./DossierDocument";
import styles from "./DossierScreen.module.css";
import type { DossierRenderers } from "./dossierSection";
import { makeArticleSection } from "./makeArticleSection";
import { makeProgrammeSection } from "./makeProgrammeSection";
import { listChosen, useNamedProgrammes } from "./useNamedProgrammes";

type Props = { readonly dossier: Dossier; readonly found: FoundArticles; readonly renderers: DossierRenderers };

export function Preview({ dossier, found, renderers }: Props): JSX.Element {
  const messages = useMessages();
  const dossierMessages = useMessages(dossierArea).dossier;
  const { identity, topics } = useEdition();
  const { articles: ids, title, introduction, hasRemarks } = dossier;
  const articles = useMemo(() => ids.flatMap((id) => found.get(id) ?? []), [ids, found]);
  const missing = useMemo(() => ids.filter((id) => found.get(id) === null), [ids, found]);
  const named = useNamedProgrammes(dossier);
  const { leftOut, programmes, hasProgrammes } = dossier;
  const chosen = useMemo(() => listChosen(dossier, named), [leftOut, programmes, hasProgrammes, named]);
  const sections = useMemo(
    () => [
      ...articles.map((article) => makeArticleSection(article, { identity, topics }, messages, renderers, hasRemarks)),
      ...chosen.map((programme) =>
        makeProgrammeSection(programme, { identity, topics, named, messages, dossierMessages, renderers }),
      ),
    ],
    [articles, chosen, named, identity, topics, messages, dossierMessages.programme, renderers, hasRemarks],
  );
  const of = messages.edition.age(identity);
  usePrintHead(title.trim() ? `${identity.title} · ${title.trim()}` : identity.title, of);
  return (
    <section class={styles.preview} aria-labelledby="dossier-preview">
      <p class={styles.label} id="dossier-preview">
        {dossierMessages.preview}
      </p>
      <DossierDocument
        title={title}
        introduction={introduction}
        facts={
          <>
            <EditionAge identity={identity} />
            {[
              dossierMessages.count(articles.length),
              (hasProgrammes || chosen.length > 0) && dossierMessages.programmes(chosen.length),
            ]
              .filter(Boolean)
              .map((fact) => ` · ${fact}`)}
          </>
        }
        sections={sections}
        missing={missing}
        identity={identity}
      />
    </section>
  );
}
