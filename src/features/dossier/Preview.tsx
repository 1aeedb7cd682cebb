import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Dossier } from "../../domain/device/dossier";
import { dossierArea } from "../../i18n/areas/dossier";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../../shared/edition/useEdition";
import { useWatch } from "../../shared/edition/useWatch";
import type { FoundArticles } from "../../shared/edition/watchArticles";
import { usePrintHead } from "../../shared/text/usePrintHead";
import { EditionAge } from "../../shared/time/EditionAge";
import { DossierDocument } from "./DossierDocument";
import styles from "./DossierScreen.module.css";
import type { DossierRenderers } from "./dossierSection";
import { makeArticleSection } from "./makeArticleSection";
import { makeProgrammeSection } from "./makeProgrammeSection";
import { type NamedProgrammes, watchNamedProgrammes } from "./watchNamedProgrammes";

type Props = { readonly dossier: Dossier; readonly found: FoundArticles; readonly renderers: DossierRenderers };

export function Preview({ dossier, found, renderers }: Props): JSX.Element {
  const messages = useMessages();
  const dossierMessages = useMessages(dossierArea).dossier;
  const { identity, topics } = useEdition();
  const { articles: ids, title, introduction, hasProgrammes, hasRemarks } = dossier;
  const articles = useMemo(() => ids.flatMap((id) => found.get(id) ?? []), [ids, found]);
  const missing = useMemo(() => ids.filter((id) => found.get(id) === null), [ids, found]);
  const named = useNamedProgrammes(hasProgrammes ? ids : []);
  const sections = useMemo(
    () => [
      ...articles.map((article) => makeArticleSection(article, { identity, topics }, messages, renderers, hasRemarks)),
      ...named.programmes.map((programme) =>
        makeProgrammeSection(programme, { identity, topics, named, messages, dossierMessages, renderers }),
      ),
    ],
    [articles, named, identity, topics, messages, dossierMessages.programme, renderers, hasRemarks],
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
              hasProgrammes && dossierMessages.programmes(named.programmes.length),
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

const none: NamedProgrammes = { programmes: [], headlines: new Map() };

function useNamedProgrammes(ids: Dossier["articles"]): NamedProgrammes {
  const watched = useWatch([...ids].sort().join(), (storage) => watchNamedProgrammes(storage, ids));
  return watched.status === "ready" && ids.length > 0 ? watched.value : none;
}
