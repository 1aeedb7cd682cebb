import { writeDossierAddress } from "../../../domain/device/writeDossierAddress";
import type { ArticleId, ProgrammeId, TopicId } from "../../../domain/ids";
import { type FixedScreen, type RoutedScreen, screenTable } from "./screenTable";

/** Path of the site on its host, with slashes at both ends. */
const base = import.meta.env.BASE_URL;

/** A screen's address for the router. Every page ends in a slash: static hosts serve folders. */
export function routePattern(name: RoutedScreen): string {
  return base + screenTable[name].path;
}

/** How every address of an article begins, and of a programme. */
export const articlePrefix = prefixOf("article");
export const programmePrefix = prefixOf("programme");

/** The only place that writes addresses. */
export const paths = {
  frontPage: (topic?: TopicId): string => (topic ? `${base}?theme=${topic}` : base),
  article: (id: ArticleId): string => `${articlePrefix}${id}/`,
  /** All of them, or what `writeProgrammeQuery` asks for. */
  programmes: (query?: string): string => withQuery("programmes", query),
  programme: (id: ProgrammeId): string => `${programmePrefix}${id}/`,
  /** Programmes side by side, or none yet. */
  compare: (programmes: readonly string[] = []): string =>
    withQuery("compare", programmes.length > 0 ? `p=${programmes.join(",")}` : undefined),
  /** Its own screens are below it: `explorerPaths`. */
  explorer: pathTo("explorer"),
  library: pathTo("library"),
  search: pathTo("search"),
  contacts: pathTo("contacts"),
  offline: pathTo("offline"),
  /** Articles out of a file. */
  received: pathTo("received"),
  /** What the last editions changed. */
  changes: pathTo("changes"),
  /** What they brought for what the reader follows. */
  alerts: pathTo("alerts"),
  dossier: (articles: readonly ArticleId[] = []): string =>
    withQuery("dossier", articles.length > 0 ? `a=${writeDossierAddress(articles)}` : undefined),
  /** All settings, or one of them. */
  settings: (setting?: string): string => routePattern("settings") + (setting ? `#${setting}` : ""),
  about: pathTo("about"),
  accessibility: pathTo("accessibility"),
  privacy: pathTo("privacy"),
} as const satisfies Readonly<Record<RoutedScreen, (...about: never[]) => string>>;

/** The front page without what was read. */
export const unreadPath = `${base}?vue=non-lus`;

/** What the reader had folded away of a list. */
export const mutedPath = (topic?: TopicId): string => `${base}?vue=masques${topic ? `&theme=${topic}` : ""}`;

/** An article's link to another one is written as if the site were its host's root: `/article/<id>/`. */
export function addressWithin(url: string): string {
  return url.startsWith("/") ? base + url.slice(1) : url;
}

function pathTo(name: FixedScreen): () => string {
  return () => routePattern(name);
}

function withQuery(name: FixedScreen, query: string | undefined): string {
  return routePattern(name) + (query ? `?${query}` : "");
}

/** An address up to where things differ. */
function prefixOf(name: RoutedScreen): string {
  return routePattern(name).replace(/:.*/, "");
}
