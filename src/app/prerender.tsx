import { locationStub } from "preact-iso/prerender";
import { renderToString } from "preact-render-to-string";
import type { Article } from "../domain/article/article";
import { french } from "../i18n/fr";
import { makeExplorer } from "../i18n/fr/explorer";
import { makeFrenchStatements } from "../i18n/fr/statements";
import type { PageData } from "../shared/edition/pageData";
import { explorerPaths } from "../shared/navigation/explorerPaths";
import { paths, routePatterns } from "../shared/navigation/paths";
import { typeset } from "../shared/text/typeset";
import { App } from "./App";
import { screens } from "./screens";

/** Everything `build/prerender.ts` needs of the application; run in Node, at build. */
export { FRONT_PAGE_STEP } from "../features/front-page/frontPageStep";
export { PAGE_DATA_ID } from "./readPageData";
export { explorerPaths, paths, routePatterns, typeset };

const { settings } = makeFrenchStatements();
const { explorer } = makeExplorer(french.format);

export const explorerTitles = {
  map: explorer.map.title,
  timeline: explorer.timeline.title,
  figures: explorer.figures.title,
  glossary: explorer.glossary.title,
} as const;

export const screenTitles = {
  programmes: french.navigation.programmes,
  explorer: french.navigation.explorer,
  library: french.navigation.library,
  search: french.navigation.search,
  contacts: french.contacts.title,
  offline: french.offline.title,
  dossier: french.dossier.title,
  settings: french.navigation.settings,
  about: settings.about.title,
  accessibility: settings.accessibility.title,
  privacy: settings.sections.privacy,
  notFound: french.notFound.title,
} as const;

/** What a search engine or a link preview shows under a title: the article's own first sentence. */
export function describe(article: Article): string {
  return typeset(article.standfirst);
}

/** The page's markup, as the application will find it. */
export async function renderPage(data: PageData): Promise<string> {
  await Promise.all(Object.values(screens).map((screen) => screen.preload()));
  locationStub(data.path);
  return renderToString(<App pageData={data} messages={french} />);
}

/** What stands while an offline start opens the phone's database: the frame, without a screen. */
export async function renderNotFound(): Promise<string> {
  return renderPage({ path: `${routePatterns.frontPage}404/` });
}
