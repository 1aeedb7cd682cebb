import type { Article } from "../../domain/article/article";
import { toHeadline } from "../../domain/article/article";
import type { Programme } from "../../domain/reference/programme";
import type { CompiledEdition } from "../../publisher/compile/compileEdition";
import { findOnward } from "./findOnward";
import { listExplorerPages } from "./listExplorerPages";
import type { PageContent, Renderer } from "./renderer";
import { listProgrammeCards, showProgramme } from "./showProgrammes";

export type Page = {
  /** Where it is written, under the build's folder. */
  readonly file: string;
  /** Its address on the site, with the base; none for pages that have no address of their own. */
  readonly address?: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** What it was drawn from, for the application to take over. */
  readonly data?: unknown;
  readonly article?: Article;
  readonly programme?: Programme;
  /** The screen on it; none on the bare frame. */
  readonly screen?: keyof typeof screenModules;
};

/** Where the script of each screen starts: its style belongs into the page that shows it. */
export const screenModules = {
  frontPage: "src/features/front-page/FrontPageScreen.tsx",
  article: "src/app/ArticleRoute.tsx",
  programmes: "src/features/programmes/list/ProgrammesScreen.tsx",
  programme: "src/features/programmes/page/ProgrammeScreen.tsx",
  explorer: "src/features/explorer/ExplorerScreen.tsx",
  library: "src/features/library/LibraryScreen.tsx",
  search: "src/features/search/SearchScreen.tsx",
  contacts: "src/features/contacts/ContactsScreen.tsx",
  offline: "src/features/offline/OfflineScreen.tsx",
  dossier: "src/app/DossierRoute.tsx",
  settings: "src/app/SettingsRoute.tsx",
  about: "src/features/about/AboutScreen.tsx",
  accessibility: "src/features/accessibility/AccessibilityScreen.tsx",
  privacy: "src/features/about/PrivacyScreen.tsx",
  notFound: "src/features/not-found/NotFoundScreen.tsx",
} as const;

/** Every page of the site, drawn. */
export async function listPages(edition: CompiledEdition, renderer: Renderer): Promise<readonly Page[]> {
  const { identity, articles, about } = edition;
  const { paths, routePatterns, renderPage, typeset, screenTitles, FRONT_PAGE_STEP } = renderer;
  const under = (title: string): string => `${title} · ${identity.title}`;
  const page = async (
    address: string,
    facts: Pick<Page, "title" | "description" | "article" | "programme" | "screen">,
    content: PageContent,
  ): Promise<Page> => {
    const data = { path: address, ...content };
    const file = `${address.slice(routePatterns.frontPage.length)}index.html`;
    return { file, address, ...facts, html: await renderPage(data), data };
  };

  const description = typeset(identity.description);
  const headlines = articles.map(toHeadline);
  const list = { headlines: headlines.slice(0, FRONT_PAGE_STEP), more: headlines.length > FRONT_PAGE_STEP };
  const plain = [
    "explorer",
    "library",
    "search",
    "offline",
    "dossier",
    "settings",
    "about",
    "accessibility",
    "privacy",
  ] as const;
  const pages = [
    await page(paths.frontPage(), { title: identity.title, description, screen: "frontPage" }, { list }),
    await page(
      paths.contacts(),
      { title: under(screenTitles.contacts), description, screen: "contacts" },
      { contacts: about.contacts },
    ),
  ];
  const programmesTitle = under(screenTitles.programmes);
  pages.push(
    await page(
      paths.programmes(),
      { title: programmesTitle, description, screen: "programmes" },
      { programmeList: listProgrammeCards(edition) },
    ),
  );
  for (const programme of edition.programmes) {
    const facts = {
      title: under(typeset(programme.name.value)),
      description: typeset(programme.promise.value),
      programme,
      screen: "programme",
    } as const;
    const content = { programme: showProgramme(edition, programme) };
    pages.push(await page(paths.programme(programme.id), facts, content));
  }
  for (const screen of plain) {
    pages.push(await page(paths[screen](), { title: under(screenTitles[screen]), description, screen }, {}));
  }
  for (const { address, title, placeName } of listExplorerPages(edition, renderer)) {
    pages.push(
      await page(address, { title: under(title), description, screen: "explorer" }, placeName ? { placeName } : {}),
    );
  }
  for (const [index, article] of articles.entries()) {
    const facts = {
      title: under(typeset(article.title)),
      description: renderer.describe(article),
      article,
      screen: "article",
    } as const;
    pages.push(await page(paths.article(article.id), facts, { article, onward: findOnward(edition, index) }));
  }
  const notFound = {
    title: under(screenTitles.notFound),
    description,
    html: await renderer.renderNotFound(),
    screen: "notFound",
  } as const;
  return [
    ...pages,
    { file: "404.html", ...notFound },
    { file: "shell.html", title: identity.title, description, html: "" },
  ];
}
