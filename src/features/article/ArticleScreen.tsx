import type { ComponentChildren, JSX } from "preact";
import { useRoute } from "preact-iso";
import type { Article } from "../../domain/article/article";
import { decode } from "../../domain/decode";
import { ArticleIdSchema } from "../../domain/ids";
import { useMessages } from "../../i18n/useMessages";
import { useEditionInstall } from "../../shared/edition/editionInstall";
import { usePageData } from "../../shared/edition/pageData";
import { useEdition } from "../../shared/edition/useEdition";
import { useWatch } from "../../shared/edition/useWatch";
import { BackLink } from "../../shared/navigation/BackLink";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import type { Action } from "../../ui/ActionList";
import { EmptyState } from "../../ui/EmptyState";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import styles from "./ArticleScreen.module.css";
import type { ExplainProgramme } from "./body/explain";
import { useOwnTask } from "./long/useOwnTask";
import { usePlaceMemory } from "./position/placeMemory";
import { Reading } from "./Reading";
import { useUnlessEqual } from "./useUnlessEqual";

/** What can be done with the article on the screen; the composition root says what, for features know nothing of each other. */
export type ArticleTools = {
  /** Buttons of the toolbar. */
  readonly tools: (article: Article) => ComponentChildren;
  /** What is wanted now and then, behind « Plus ». Asked whenever that opens. */
  readonly actions: (article: Article) => readonly Action[];
  /** What is essential of a programme that the text names, over the page. */
  readonly explainProgramme: ExplainProgramme;
};

export function ArticleScreen(tools: ArticleTools): JSX.Element {
  const { params } = useRoute();
  const messages = useMessages();
  const id = decode(ArticleIdSchema, params.id);
  return (
    <div class={styles.screen}>
      <div class={styles.top}>
        <BackLink href={paths.frontPage()} label={messages.navigation.frontPage} />
      </div>
      {/* A new article is a new screen: position, focus and offers start afresh. */}
      {id.ok ? <StoredArticle key={id.value} id={id.value} {...tools} /> : <Missing />}
    </div>
  );
}

function StoredArticle({ id, ...tools }: ArticleTools & { readonly id: Article["id"] }): JSX.Element {
  const messages = useMessages();
  const edition = useEdition();
  const prerendered = usePageData(paths.article(id));
  const watched = useWatch(id, (storage) => storage.watchArticle(id), prerendered?.article);
  const read = useUnlessEqual((watched.status === "ready" ? watched.value : undefined) ?? prerendered?.article);
  const article = useOwnTask(read, prerendered?.article);
  useScrollMemory(article !== undefined);
  usePlaceMemory(article !== undefined);
  if (article) return <Reading article={article} edition={edition} {...tools} />;
  if (watched.status === "failed") {
    return (
      <Notice kind="problem" icon="warning">
        {messages.storageProblem[watched.problem.kind]}
      </Notice>
    );
  }
  if (watched.status === "loading" || read || edition.installed === undefined)
    return <Skeleton label={messages.article.loading} />;
  return edition.installed ? <Missing /> : <NotYet />;
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
