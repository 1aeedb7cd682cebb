import { listFirstMentions } from "../../domain/programmes/listMentions";
import type { Programme } from "../../domain/reference/programme";
import type { CompiledEdition } from "../../publisher/compile/compileEdition";

/**
 * A programme in the words of https://schema.org. Nobody there knows of pacts and plans: what is offered to somebody is a
 * service, all else a work that is spoken of. What the articles do not say is absent here too.
 */
export function describeProgramme(programme: Programme, edition: CompiledEdition, url: string | undefined): object {
  const { name, aliases, promise, operators, audiences, territory, kind } = programme;
  const isService = ["scheme", "fund", "call", "project-support", "contract"].includes(kind);
  const areaServed = territory?.value;
  const quoted = listFirstMentions(programme);
  return {
    "@context": "https://schema.org",
    "@type": isService ? "GovernmentService" : "CreativeWork",
    name: name.value,
    ...(aliases.length > 0 && { alternateName: aliases }),
    description: promise.value,
    ...(url && { url, mainEntityOfPage: url }),
    ...(isService &&
      operators.length > 0 && { provider: operators.map(({ value }) => ({ "@type": "Organization", name: value })) }),
    ...(isService && areaServed && { areaServed }),
    ...(isService &&
      audiences.length > 0 && {
        audience: audiences.map(({ value, detail }) => ({ "@type": "Audience", audienceType: detail ?? value })),
      }),
    subjectOf: edition.articles
      .filter(({ id }) => quoted.has(id))
      .map(({ title }) => ({ "@type": "NewsArticle", headline: title })),
  };
}
