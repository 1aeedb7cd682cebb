import type { Article } from "../../../domain/article/article";
import { listAliases, listFirstMentions } from "../../../domain/programmes/listMentions";
import type { Milestone, Programme } from "../../../domain/reference/programme";
import { french } from "../../../reader/i18n/fr";
import { makeProgrammes } from "../../../reader/i18n/fr/programmes";
import type { CompiledEdition } from "../../edition/compile/compileEdition";
import { writeCoverage } from "./writeCoverage";

const { programmes: messages } = makeProgrammes(french.format);

/** Not a `GovernmentService` (https://schema.org): no article can say that the programme is still offered today. */
export function describeProgramme(programme: Programme, edition: CompiledEdition, url: string | undefined): object {
  const { name, promise, audiences, territory, period, kind } = programme;
  const quoted = listFirstMentions(programme);
  const coverage = period && writeCoverage(period.first, period.last);
  const aliases = listAliases(programme);
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    name: name.value,
    description: promise.value,
    inLanguage: edition.identity.language,
    isPartOf: { "@type": "CreativeWork", name: edition.identity.title },
    ...(url && { url }),
    about: {
      ...(kind === "event" ? describeEvent(programme.milestones) : { "@type": "Thing" }),
      name: name.value,
      ...(aliases.length > 0 && { alternateName: aliases }),
    },
    ...(coverage && { temporalCoverage: coverage }),
    ...(territory && { spatialCoverage: { "@type": "Place", name: territory.value } }),
    ...(audiences.length > 0 && {
      audience: audiences.map(({ value, detail }) => ({
        "@type": "Audience",
        audienceType: detail ?? messages.audiences[value],
      })),
    }),
    citation: edition.articles.filter(({ id }) => quoted.has(id)).map((article) => cite(article, edition)),
  };
}

/** Only dates that the text states in full. */
function describeEvent(milestones: readonly Milestone[]): object {
  const [day] = milestones;
  if (milestones.length !== 1 || !day || day.inferred) return { "@type": "Event" };
  return { "@type": "Event", startDate: day.on, ...(day.last && { endDate: day.last }) };
}

function cite({ title }: Article, { identity }: CompiledEdition): object {
  return { "@type": "NewsArticle", headline: title, publisher: { "@type": "Organization", ...identity.publisher } };
}
