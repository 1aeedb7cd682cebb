import { decode } from "../../../../domain/decode";
import { ArticleIdSchema, PlaceIdSchema, ProgrammeIdSchema } from "../../../../domain/ids";
import { NO_FILTERS } from "../../../../domain/search/query/searchRequest";
import { EMPTY_SEARCH } from "../../../../domain/search/searchAddress";
import type { HitDetails, SearchHit } from "../../../../domain/search/searchResults";
import { acronymAnchor, explorerPaths } from "../../../shared/navigation/explorerPaths";
import { paths } from "../../../shared/navigation/paths";
import { searchHref } from "../../../shared/navigation/searchHref";

const MAX_WORDS = 8;

/** An article opens at the passage with the words marked; `undefined` if there is nothing to open. */
export function hitHref(hit: SearchHit, details: HitDetails | undefined, text: string): string | undefined {
  switch (hit.kind) {
    case "article": {
      const id = decode(ArticleIdSchema, hit.id);
      return id.ok ? paths.article(id.value) + writePassage(hit, details, text) : undefined;
    }
    case "followUp":
    case "programme": {
      const id = decode(ProgrammeIdSchema, hit.id);
      return id.ok ? paths.programme(id.value) : undefined;
    }
    case "place": {
      const id = decode(PlaceIdSchema, hit.id);
      return id.ok ? explorerPaths.place(id.value) : undefined;
    }
    case "acronym":
      return explorerPaths.glossary(acronymAnchor(hit.id));
    case "tag": {
      const name = hit.title.map((run) => run.text).join("");
      return searchHref({ ...EMPTY_SEARCH, filters: { ...NO_FILTERS, tags: [name] } });
    }
    case "note":
      return aboutHref(hit.about ?? "");
  }
}

function aboutHref(about: string): string | undefined {
  const id = about.slice(about.indexOf(":") + 1);
  const article = decode(ArticleIdSchema, id);
  if (about.startsWith("article:") && article.ok) return paths.article(article.value);
  const programme = decode(ProgrammeIdSchema, id);
  return about.startsWith("programme:") && programme.ok ? paths.programme(programme.value) : undefined;
}

/** `?q=ruch&aussi=ruches#p-1234abcd`; `aussi` has the marked words that were not typed in full. */
function writePassage({ title }: SearchHit, details: HitDetails | undefined, text: string): string {
  const typed = text.trim();
  // Only the title matches, so there is no passage to show.
  if (typed === "" || details?.matchCount === 0) return "";
  const marked = [...title, ...(details?.snippet ?? [])]
    .filter((run) => run.marked)
    .map((run) => run.text.toLowerCase());
  const query = new URLSearchParams({ q: typed });
  for (const word of [...new Set(marked)].slice(0, MAX_WORDS)) query.append("aussi", word);
  const block = details?.block;
  return `?${query}${block ? `#${block}` : ""}`;
}
