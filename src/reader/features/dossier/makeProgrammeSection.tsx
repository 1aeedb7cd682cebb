import { writeCitation } from "../../../domain/text/writeCitation";
import type { DossierMessages } from "../../i18n/areas/dossier";
import type { Messages } from "../../i18n/fr";
import type { ShownEdition } from "../../shared/edition/useEdition";
import { paths } from "../../shared/navigation/paths";
import { LazyWithdrawnNote } from "../../shared/text/LazyWithdrawnNote";
import { TopicKicker } from "../../shared/text/TopicKicker";
import { typeset } from "../../shared/text/typeset";
import type { ReadProgramme } from "../../storage";
import type { DossierRenderers, DossierSection } from "./dossierSection";
import type { NamedProgrammes } from "./watchNamedProgrammes";

type Surroundings = Pick<ShownEdition, "identity" | "topics"> & {
  readonly named: NamedProgrammes;
  readonly messages: Messages;
  readonly dossierMessages: DossierMessages;
  readonly renderers: DossierRenderers;
};

export function makeProgrammeSection(
  programme: ReadProgramme,
  { identity, topics, named, messages, dossierMessages, renderers }: Surroundings,
): DossierSection {
  const title = typeset(programme.name.value);
  const editionDate = messages.edition.age(identity);
  return {
    anchor: `dossier-programme-${programme.id}`,
    title,
    isCard: true,
    kicker: <TopicKicker ids={programme.topics} topics={topics} />,
    detail: dossierMessages.programme,
    content: (
      <>
        {programme.withdrawnOn !== undefined && <LazyWithdrawnNote on={programme.withdrawnOn} />}
        {renderers.programme(named, programme)}
      </>
    ),
    source: writeCitation({
      title,
      publisher: identity.publisher.name,
      date: dossierMessages.programme,
      edition: identity.title,
      editionDate,
      url: new URL(paths.programme(programme.id), location.href).href,
    }),
  };
}
