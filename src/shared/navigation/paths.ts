import { writeDossierAddress } from "../../domain/device/dossier";
import type { ArticleId, ProgrammeId, ThemeId } from "../../domain/ids";

/** Where the site lives under its host, with a slash at both ends. */
const base = import.meta.env.BASE_URL;

/** Patterns for the router, and the only place that writes addresses. Every page ends in a slash: static hosts serve folders. */
export const routePatterns = {
  frontPage: base,
  article: `${base}article/:id/`,
  programmes: `${base}programmes/`,
  programme: `${base}programme/:id/`,
  /** Its own screens are below it. */
  explorer: `${base}explorer/`,
  library: `${base}bibliotheque/`,
  search: `${base}recherche/`,
  contacts: `${base}contacts/`,
  offline: `${base}hors-ligne/`,
  dossier: `${base}dossier/`,
  settings: `${base}reglages/`,
  about: `${base}a-propos/`,
  accessibility: `${base}accessibilite/`,
  privacy: `${base}confidentialite/`,
} as const;

/** How every article's address begins, and every programme's. */
export const articlePrefix = `${base}article/`;
export const programmePrefix = `${base}programme/`;

export const paths = {
  frontPage: (theme?: ThemeId): string => (theme ? `${base}?theme=${theme}` : base),
  article: (id: ArticleId): string => `${base}article/${id}/`,
  /** All of them, or what `writeProgrammeQuery` asks for. */
  programmes: (query?: string): string => (query ? `${routePatterns.programmes}?${query}` : routePatterns.programmes),
  programme: (id: ProgrammeId): string => `${programmePrefix}${id}/`,
  explorer: (): string => routePatterns.explorer,
  library: (): string => routePatterns.library,
  search: (): string => routePatterns.search,
  contacts: (): string => routePatterns.contacts,
  offline: (): string => routePatterns.offline,
  dossier: (articles: readonly ArticleId[] = []): string =>
    articles.length > 0 ? `${routePatterns.dossier}?a=${writeDossierAddress(articles)}` : routePatterns.dossier,
  /** All settings, or one of them. */
  settings: (setting?: string): string => (setting ? `${routePatterns.settings}#${setting}` : routePatterns.settings),
  about: (): string => routePatterns.about,
  accessibility: (): string => routePatterns.accessibility,
  privacy: (): string => routePatterns.privacy,
} as const;
