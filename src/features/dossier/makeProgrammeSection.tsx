import type { Programme } from "../../domain/reference/programme";
import { writeCitation } from "../../domain/text/writeCitation";
import type { Messages } from "../../i18n/fr";
import type { ShownEdition } from "../../shared/edition/useEdition";
import { paths } from "../../shared/navigation/paths";
import { ThemeKicker } from "../../shared/text/ThemeKicker";
import { typeset } from "../../shared/text/typeset";
import type { DossierDrawings, DossierSection } from "./dossierSection";
import type { DossierSentences } from "./useDossierSentences";
import type { NamedProgrammes } from "./watchNamedProgrammes";

type Surroundings = Pick<ShownEdition, "identity" | "themes"> & {
  readonly named: NamedProgrammes;
  readonly messages: Messages;
  readonly words: DossierSentences;
  readonly draw: DossierDrawings;
};

/** A programme that the dossier's articles name, after them. */
export function makeProgrammeSection(
  programme: Programme,
  { identity, themes, named, messages, words, draw }: Surroundings,
): DossierSection {
  const title = typeset(programme.name.value);
  const editionDate = messages.edition.of(identity.publishedOn);
  return {
    anchor: `dossier-programme-${programme.id}`,
    title,
    kicker: <ThemeKicker ids={programme.themes} themes={themes} />,
    detail: words.programme,
    content: draw.programme(named, programme),
    source: writeCitation({
      title,
      publisher: identity.publisher.name,
      date: words.programme,
      edition: identity.title,
      editionDate,
      url: new URL(paths.programme(programme.id), location.href).href,
    }),
  };
}
