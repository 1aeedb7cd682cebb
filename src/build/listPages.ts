import type { Article } from "../domain/article";
import { toHeadline } from "../domain/article";
import type { CompiledEdition } from "../press/compile/compileEdition";
import { findOnward } from "./findOnward";
import type { PageContent, Renderer } from "./renderer";

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
};

/** Every page of the site, drawn. */
export async function listPages(edition: CompiledEdition, renderer: Renderer): Promise<readonly Page[]> {
  const { identity, articles, about } = edition;
  const { paths, routePatterns, renderPage, typeset, screenTitles, FRONT_PAGE_STEP } = renderer;
  const under = (title: string): string => `${title} · ${identity.title}`;
  const page = async (
    address: string,
    facts: Pick<Page, "title" | "description" | "article">,
    content: PageContent,
  ): Promise<Page> => {
    const data = { path: address, ...content };
    const file = `${address.slice(routePatterns.frontPage.length)}index.html`;
    return { file, address, ...facts, html: await renderPage(data), data };
  };

  const description = typeset(identity.description);
  const headlines = articles.map(toHeadline);
  const list = { headlines: headlines.slice(0, FRONT_PAGE_STEP), more: headlines.length > FRONT_PAGE_STEP };
  const pages = [
    await page(paths.frontPage(), { title: identity.title, description }, { list }),
    await page(paths.contacts(), { title: under(screenTitles.contacts), description }, { contacts: about.contacts }),
    await page(paths.offline(), { title: under(screenTitles.offline), description }, {}),
    await page(paths.dossier(), { title: under(screenTitles.dossier), description }, {}),
    await page(paths.settings(), { title: under(screenTitles.settings), description }, {}),
    await page(paths.about(), { title: under(screenTitles.about), description }, {}),
    await page(paths.accessibility(), { title: under(screenTitles.accessibility), description }, {}),
    await page(paths.privacy(), { title: under(screenTitles.privacy), description }, {}),
  ];
  for (const [index, article] of articles.entries()) {
    const facts = { title: under(typeset(article.title)), description: renderer.describe(article), article };
    pages.push(await page(paths.article(article.id), facts, { article, onward: findOnward(edition, index) }));
  }
  const notFound = { title: under(screenTitles.notFound), description, html: await renderer.renderNotFound() };
  return [
    ...pages,
    { file: "404.html", ...notFound },
    { file: "shell.html", title: identity.title, description, html: "" },
  ];
}
