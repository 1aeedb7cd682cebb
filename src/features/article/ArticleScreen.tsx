import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import { useRoute } from "preact-iso";
import type { Article } from "../../domain/article";
import { decode } from "../../domain/decode";
import { ArticleIdSchema } from "../../domain/ids";
import { readingMinutes } from "../../domain/readingMinutes";
import { useMessages } from "../../i18n/useMessages";
import { EmptyState } from "../../ui/EmptyState";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import { Toolbar } from "../../ui/Toolbar";
import { BackLink } from "../BackLink";
import { useEditionInstall } from "../editionInstall";
import { usePageData } from "../pageData";
import { paths } from "../paths";
import { ThemeKicker } from "../ThemeKicker";
import { typeset } from "../Typeset";
import { type ShownEdition, useEdition } from "../useEdition";
import { useScreen } from "../useScreen";
import { useScrollMemory } from "../useScrollMemory";
import { useWatch } from "../useWatch";
import { ArticleBody } from "./ArticleBody";
import styles from "./ArticleScreen.module.css";
import { NeighbourLinks } from "./NeighbourLinks";
import { ResumeOffer } from "./ResumeOffer";
import { ShareTool } from "./ShareTool";

/** What can be done with the article on the screen; the composition root says what, for features know nothing of each other. */
export type ArticleTools = (article: Article) => ComponentChildren;

export function ArticleScreen({ tools }: { readonly tools: ArticleTools }): JSX.Element {
  const { params } = useRoute();
  const messages = useMessages();
  const id = decode(ArticleIdSchema, params.id);
  return (
    <div class={styles.screen}>
      <div class={styles.top}>
        <BackLink href={paths.frontPage()} label={messages.navigation.frontPage} />
      </div>
      {/* A new article is a new screen: position, focus and offers start afresh. */}
      {id.ok ? <StoredArticle key={id.value} id={id.value} tools={tools} /> : <Missing />}
    </div>
  );
}

type StoredProps = { readonly id: Article["id"]; readonly tools: ArticleTools };

function StoredArticle({ id, tools }: StoredProps): JSX.Element {
  const messages = useMessages();
  const edition = useEdition();
  const prerendered = usePageData(paths.article(id));
  const watched = useWatch(id, (storage) => storage.watchArticle(id), prerendered?.article);
  const article = (watched.status === "ready" ? watched.value : undefined) ?? prerendered?.article;
  useScrollMemory(article !== undefined);
  if (article) return <Reading article={article} edition={edition} tools={tools} />;
  if (watched.status === "failed") {
    return (
      <Notice kind="problem" icon="warning">
        {messages.storageProblem[watched.problem.kind]}
      </Notice>
    );
  }
  if (watched.status === "loading" || edition.installed === undefined)
    return <Skeleton label={messages.article.loading} />;
  return edition.installed ? <Missing /> : <NotYet />;
}

type ReadingProps = { readonly article: Article; readonly edition: ShownEdition; readonly tools: ArticleTools };

function Reading({ article, edition, tools }: ReadingProps): JSX.Element {
  const messages = useMessages();
  const { identity, themes } = edition;
  const heading = useScreen(`${typeset(article.title)} · ${identity.title}`);
  const text = useRef<HTMLDivElement>(null);
  const { date } = article;
  const isYearInferred = date.basis === "event" && date.precision === "day" && date.inferred === "year";
  return (
    <>
      <article class={styles.article} aria-labelledby="title">
        <header class={styles.header}>
          <ThemeKicker ids={article.themes} themes={themes} />
          <h1 id="title" class={styles.title} ref={heading} tabIndex={-1} lang={identity.language}>
            {typeset(article.title)}
          </h1>
          <p class={styles.facts}>
            {messages.date(date)} · {messages.readingTime(readingMinutes(article.words))}
          </p>
          {isYearInferred && <p class={styles.remark}>{messages.yearInferred}</p>}
        </header>
        <div ref={text} lang={identity.language}>
          <ArticleBody article={article} />
        </div>
        <p class={styles.source}>
          {messages.article.source(identity.publisher.name)} · {messages.edition.of(identity.publishedOn)}
        </p>
      </article>
      <NeighbourLinks id={article.id} />
      <ResumeOffer article={article} text={text} />
      <Toolbar label={messages.article.tools}>
        {tools(article)}
        <ShareTool path={paths.article(article.id)} />
      </Toolbar>
    </>
  );
}

function Missing(): JSX.Element {
  const messages = useMessages();
  const heading = useScreen(messages.article.missingTitle);
  return (
    <>
      <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
        {messages.article.missingTitle}
      </h1>
      <EmptyState
        title={messages.article.missingTitle}
        actions={<a href={paths.frontPage()}>{messages.navigation.backToFrontPage}</a>}
      >
        {messages.article.missing}
      </EmptyState>
    </>
  );
}

function NotYet(): JSX.Element {
  const messages = useMessages();
  const install = useEditionInstall();
  const heading = useScreen(messages.article.notYetTitle);
  if (install.status === "idle" || install.status === "running") return <Skeleton label={messages.article.loading} />;
  return (
    <>
      <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
        {messages.article.notYetTitle}
      </h1>
      <EmptyState
        title={messages.article.notYetTitle}
        actions={<a href={paths.offline()}>{messages.navigation.offline}</a>}
      >
        {install.status === "failed" ? messages.installProblem(install.problem) : messages.article.notYet}
      </EmptyState>
    </>
  );
}
