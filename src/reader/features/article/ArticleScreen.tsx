import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import type { Article } from "../../../domain/article/article";
import { decode } from "../../../domain/decode";
import { ArticleIdSchema } from "../../../domain/ids";
import { useMessages } from "../../i18n/useMessages";
import { EditionGate, StorageNotice } from "../../shared/edition/EditionGate";
import { usePageData } from "../../shared/edition/pageData";
import { useEdition } from "../../shared/edition/useEdition";
import { useWatch } from "../../shared/edition/watching";
import { BackLink } from "../../shared/navigation/BackLink";
import { EmptyScreen } from "../../shared/navigation/EmptyScreen";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { paths } from "../../shared/navigation/paths";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { Skeleton } from "../../ui/Skeleton";
import styles from "./ArticleScreen.module.css";
import { type ArticleTools, ArticleView } from "./ArticleView";
import { useDeferredArticle } from "./long/useDeferredArticle";
import { usePositionMemory } from "./position/positionMemory";
import { useOpenArticle } from "./useOpenArticle";

const LeftOutText = lazyComponent(async (language) => (await import("./lazy/leftOut/leftOut")).open(language));

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
  const answer = watched.status === "ready" ? watched.value : undefined;
  const { article: read, newer } = useOpenArticle(answer, prerendered?.article);
  const article = useDeferredArticle(read, prerendered?.article);
  useScrollMemory(article !== undefined);
  usePositionMemory(article !== undefined);
  if (article) return <ArticleView article={article} newer={newer} edition={edition} {...tools} />;
  if (watched.status === "failed") {
    return watched.problem.kind === "left-out" ? <LeftOutText id={id} /> : <StorageNotice problem={watched.problem} />;
  }
  if (watched.status === "loading" || read || edition.installed === undefined)
    return <Skeleton label={messages.article.loading} />;
  if (edition.installed) return <Missing />;
  const { loading, notYetTitle, notYet } = messages.article;
  return (
    <EditionGate title={notYetTitle} loading={loading} isScreen>
      {notYet}
    </EditionGate>
  );
}

function Missing(): JSX.Element {
  const { article, navigation } = useMessages();
  return (
    <EmptyScreen title={article.missingTitle} actions={<a href={paths.frontPage()}>{navigation.backToFrontPage}</a>}>
      {article.missing}
    </EmptyScreen>
  );
}
