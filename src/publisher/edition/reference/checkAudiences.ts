import type { Audience, Programme } from "../../../domain/reference/programme";
import { fold } from "../../../domain/text/foldText";
import type { LocatedMistake } from "./checkPlaces";

/** Matched against folded text. « Industrie du Futur » is a name, « l’expertise scientifique » is not a person. */
const messages: Readonly<Record<Audience, RegExp>> = {
  craftspeople: /\bartisan/,
  manufacturers: /\bindustriels?\b|\bindustrielles?\b|\bindustries\b|\busines?\b|agroalimentaire/,
  farmers: /\bagric|\bviti(?:cole|culteur)|\bfermes?\b(?! du futur)/,
  beekeepers: /\bapic/,
  foresters: /\bsylvic|\bforest/,
  "start-ups": /\bstart-?ups?\b/,
  businesses: /\bentreprises?\b|\bpme\b|\beti\b|\bfabricants?\b/,
  founders: /\bcreat(?:eur|rice|ion)|\brepren/,
  researchers: /\bchercheu|\brecherche\b/,
  employees: /\bsalarie|\bemployes\b|\bemployees\b/,
  "local-authorities": /\bcommunes?\b|\bcollectivites?\b|\bterritoires?\b|\bvilles?\b|\bbourgs?\b/,
  public: /\bpopulation\b|\bpublic\b|\bconsommateur|\bhabitant|\bcitoyen|\bparticuliers\b/,
  region: /\bregion\b/,
};

export function checkAudiences({ audiences }: Pick<Programme, "audiences">): readonly LocatedMistake[] {
  return audiences.flatMap(({ value, proofs }, index) => {
    if (proofs.some(({ quote }) => messages[value].test(fold(quote)))) return [];
    const message = `No quote of it speaks of "${value}": quote the words that do, or remove it.`;
    return [{ path: ["audiences", index, "value"], message }];
  });
}
