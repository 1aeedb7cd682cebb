import { toHeadline } from "../../../domain/article/article";
import { listQuotedArticles } from "../../../domain/programmes/listMentions";
import { toProgrammeCard } from "../../../domain/programmes/programmeCard";
import type { Programme } from "../../../domain/reference/programme";
import type { CompiledEdition } from "../../edition/compile/compileEdition";
import type { PageContent } from "./renderer";

type ProgrammeList = NonNullable<PageContent["programmeList"]>;
type ShownProgramme = NonNullable<PageContent["programme"]>;

export function listProgrammeCards({ programmes, places }: CompiledEdition): ProgrammeList {
  return {
    cards: programmes.map(toProgrammeCard),
    places: places.map(({ id, name, kind, departement, near }) => ({ id, name, kind, departement, near })),
  };
}

/** The same answer as the phone's database gives once it has the edition. */
export function showProgramme({ programmes, articles }: CompiledEdition, programme: Programme): ShownProgramme {
  const quoted = new Set(listQuotedArticles(programme));
  const named = new Set(programme.related.map(({ id }) => id));
  return {
    programme,
    names: Object.fromEntries(programmes.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name.value])),
    // The edition lists the newest first, a history the oldest.
    headlines: articles
      .filter(({ id }) => quoted.has(id))
      .map(toHeadline)
      .reverse(),
  };
}
