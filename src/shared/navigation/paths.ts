import { writeDossierAddress } from "../../domain/device/dossier";
import type { ArticleId, ProgrammeId, ThemeId } from "../../domain/ids";

/** Path of the site on its host, with slashes at both ends. */
const base = import.meta.env.BASE_URL;

/** Every page ends in a slash, because static hosts serve folders. No other file may build URLs. */
export const routePatterns = {
  frontPage: base,
  article: `${base}article/:id/`,
  programmes: `${base}programmes/`,
  programme: `${base}programme/:id/`,
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

export const articlePrefix = `${base}article/`;
export const programmePrefix = `${base}programme/`;

export const paths = {
  frontPage: (theme?: ThemeId): string => (theme ? `${base}?theme=${theme}` : base),
  article: (id: ArticleId): string => `${base}article/${id}/`,
  programmes: (query?: string): string => (query ? `${routePatterns.programmes}?${query}` : routePatterns.programmes),
  programme: (id: ProgrammeId): string => `${programmePrefix}${id}/`,
  explorer: (): string => routePatterns.explorer,
  library: (): string => routePatterns.library,
  search: (): string => routePatterns.search,
  contacts: (): string => routePatterns.contacts,
  offline: (): string => routePatterns.offline,
  dossier: (articles: readonly ArticleId[] = []): string =>
    articles.length > 0 ? `${routePatterns.dossier}?a=${writeDossierAddress(articles)}` : routePatterns.dossier,
  settings: (setting?: string): string => (setting ? `${routePatterns.settings}#${setting}` : routePatterns.settings),
  about: (): string => routePatterns.about,
  accessibility: (): string => routePatterns.accessibility,
  privacy: (): string => routePatterns.privacy,
} as const;
