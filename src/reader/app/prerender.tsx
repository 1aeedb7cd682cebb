import { locationStub } from "preact-iso/prerender";
import { renderToString } from "preact-render-to-string";
import type { Article } from "../../domain/article/article";
import type { PlaceNews } from "../../domain/map/placeNews";
import type { Place } from "../../domain/reference/place";
import { writeNews } from "../features/explorer/HubScreen";
import { french } from "../i18n/fr";
import { makeChanges } from "../i18n/fr/changes";
import { makeEditionFile } from "../i18n/fr/editionFile";
import { makeExplorer } from "../i18n/fr/explorer";
import { makeProgrammes } from "../i18n/fr/programmes";
import { makeFrenchStatements } from "../i18n/fr/statements";
import type { PageData } from "../shared/edition/pageData";
import { explorerPaths, explorerPatterns } from "../shared/navigation/explorerPaths";
import { paths } from "../shared/navigation/paths";
import type { ItemScreen, ScreenName } from "../shared/navigation/screenTable";
import { typeset } from "../shared/text/typeset";
import { App } from "./App";
import { screens } from "./screens";

/** Everything `build/prerender/` needs of the application; run in Node, at build. */
export { FIGURES_STEP, TIMELINE_STEP } from "../features/explorer/ExplorerScreen";
export { FRONT_PAGE_STEP } from "../features/front-page/frontPageStep";
export { PAGE_DATA_ID } from "./readPageData";
export type { PageData };
export { explorerPaths, paths, typeset };

const { settings } = makeFrenchStatements();
const { explorer } = makeExplorer(french.format);
const { programmes } = makeProgrammes(french.format);
const { editionFile } = makeEditionFile(french.format);
const { changes, alerts } = makeChanges(french.format);

export const explorerScreens = {
  map: { address: explorerPatterns.map, title: explorer.map.title },
  timeline: { address: explorerPatterns.timeline, title: explorer.timeline.title },
  figures: { address: explorerPatterns.figures, title: explorer.figures.title },
  glossary: { address: explorerPatterns.glossary, title: explorer.glossary.title },
} as const satisfies Readonly<Record<keyof typeof explorerPatterns, object>>;

/** What a search engine or a link preview shows under their titles: what there is to see, counted. */
export const describeExplorer = {
  hub: explorer.intro,
  ...explorer.about,
  place: ({ kind }: Pick<Place, "kind">, news: PlaceNews): string =>
    `${explorer.place.kinds[kind]} · ${writeNews(news, explorer.map, french.format)}`,
} as const;

/** The edition's own title is enough for the front page, and things that the edition has bring theirs. */
export const screenTitles = {
  frontPage: undefined,
  programmes: french.navigation.programmes,
  compare: programmes.compare.title,
  explorer: french.navigation.explorer,
  library: french.navigation.library,
  search: french.navigation.search,
  contacts: french.contacts.title,
  offline: french.offline.title,
  received: editionFile.received.title,
  changes: changes.title,
  alerts: alerts.title,
  dossier: french.dossier.title,
  settings: french.navigation.settings,
  about: settings.about.title,
  accessibility: settings.accessibility.title,
  privacy: settings.sections.privacy,
  notFound: french.notFound.title,
} as const satisfies Readonly<Record<Exclude<ScreenName, ItemScreen>, string | undefined>>;

export function describe(article: Article): string {
  return typeset(article.standfirst);
}

/** Must match what the application renders, so that it can hydrate the page. */
export async function renderPage(data: PageData): Promise<string> {
  await Promise.all(Object.values(screens).map((screen) => screen.preload()));
  locationStub(data.path);
  return renderToString(<App pageData={data} messages={french} />);
}

/** The frame without a screen, shown while an offline start opens the database. */
export async function renderNotFound(): Promise<string> {
  return renderPage({ path: `${paths.frontPage()}404/` });
}
