import { type Article, toHeadline } from "../../../domain/article/article";
import { listProgrammesIn } from "../../../domain/programmes/listMentions";
import type { Programme } from "../../../domain/reference/programme";
import {
  type FixedScreen,
  fixedScreens,
  type ItemScreen,
  type ScreenName,
} from "../../../reader/shared/navigation/screenTable";
import type { CompiledEdition } from "../../edition/compile/compileEdition";
import { describeEdition } from "../assets/describeEdition";
import { listExplorerPages } from "./listExplorerPages";
import type { PageContent, Renderer } from "./renderer";
import { showHub } from "./showExplorer";
import { listProgrammeCards, showProgramme } from "./showProgrammes";

type Sketch = {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly article?: Article;
  readonly programme?: Programme;
  readonly screen: ScreenName;
  readonly content: PageContent;
};

export type Page = Partial<Omit<Sketch, "content" | "title" | "description">> & {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  readonly data?: unknown;
};

/** Only pages with an address are search results. */
export async function listPages(edition: CompiledEdition, renderer: Renderer): Promise<readonly Page[]> {
  const { identity } = edition;
  const pages: Page[] = [];
  for (const { content, ...facts } of listSketches(edition, renderer)) {
    const data = { path: facts.address, ...content };
    const file = `${facts.address.slice(renderer.paths.frontPage().length)}index.html`;
    pages.push({ ...facts, file, html: await renderer.renderPage(data), data });
  }
  const description = renderer.typeset(describeEdition(identity));
  const notFound = {
    title: titleUnder(edition, renderer.screenTitles.notFound),
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

function listSketches(edition: CompiledEdition, renderer: Renderer): readonly Sketch[] {
  const { paths, typeset, screenTitles } = renderer;
  const description = typeset(describeEdition(edition.identity));
  const contents = listContents(edition, renderer);
  const items: Readonly<Record<ItemScreen, readonly Sketch[]>> = {
    programme: edition.programmes.map((programme) => ({
      address: paths.programme(programme.id),
      title: titleUnder(edition, typeset(programme.name.value)),
      description: typeset(programme.promise.value),
      programme,
      screen: "programme",
      content: { programme: showProgramme(edition, programme) },
    })),
    article: edition.articles.map((article, index) => ({
      address: paths.article(article.id),
      title: titleUnder(edition, typeset(article.title)),
      description: renderer.describe(article),
      article,
      screen: "article",
      content: { article, onward: findReadNext(edition, index) },
    })),
  };
  return [
    ...fixedScreens.map((screen) => ({
      address: paths[screen](),
      title: titleUnder(edition, screenTitles[screen]),
      description: screen === "explorer" ? renderer.describeExplorer.hub : description,
      screen,
      content: contents[screen] ?? {},
    })),
    ...listExplorerPages(edition, renderer).map((page) => ({
      ...page,
      title: titleUnder(edition, page.title),
      screen: "explorer" as const,
    })),
    ...Object.values(items).flat(),
  ];
}

function listContents(
  edition: CompiledEdition,
  { FRONT_PAGE_STEP }: Pick<Renderer, "FRONT_PAGE_STEP">,
): Readonly<Partial<Record<FixedScreen, PageContent>>> {
  const headlines = edition.articles.map(toHeadline);
  return {
    frontPage: {
      list: { headlines: headlines.slice(0, FRONT_PAGE_STEP), more: headlines.length > FRONT_PAGE_STEP },
      ...(edition.about.outline && { outline: edition.about.outline }),
    },
    explorer: { explorer: { hub: showHub(edition) } },
    contacts: { contacts: edition.about.contacts },
    programmes: { programmeList: listProgrammeCards(edition) },
  };
}

function titleUnder({ identity }: CompiledEdition, title: string | undefined): string {
  return title === undefined ? identity.title : `${title} · ${identity.title}`;
}

type ReadNext = NonNullable<PageContent["onward"]>;

function findReadNext({ articles, related, programmes }: CompiledEdition, index: number): ReadNext {
  const article = articles[index];
  if (!article) return { related: [], programmes: [] };
  const headlineAt = (place: number) => articles[place] && toHeadline(articles[place]);
  const newer = headlineAt(index - 1);
  const older = headlineAt(index + 1);
  const nextInTopic = articles
    .slice(index + 1)
    .find(({ topics }) => article.topics[0] && topics.includes(article.topics[0]));
  return {
    ...(newer && { newer }),
    ...(older && { older }),
    ...(nextInTopic && { nextInTopic: toHeadline(nextInTopic) }),
    related: (related.get(article.id) ?? []).map(toHeadline),
    programmes: listProgrammesIn(programmes, article.id),
  };
}
