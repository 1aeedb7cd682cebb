import type { ComponentChildren, JSX } from "preact";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Article } from "../../../domain/article/article";
import { listHeadings } from "../../../domain/article/blocks";
import type { Mark } from "../../../domain/article/mark";
import { readingMinutes } from "../../../domain/article/readingMinutes";
import { dayOfText } from "../../../domain/time/days";
import { useMessages } from "../../i18n/useMessages";
import type { ShownEdition } from "../../shared/edition/useEdition";
import { lazyComponent } from "../../shared/navigation/lazyComponent";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { ArticleSource, usePrintHead } from "../../shared/text/ArticleSource";
import { LazyWithdrawnNote } from "../../shared/text/LazyWithdrawnNote";
import { TopicKicker } from "../../shared/text/TopicKicker";
import { TypesetTitle } from "../../shared/text/TypesetTitle";
import { typeset } from "../../shared/text/typeset";
import { AgeNote } from "../../shared/time/AgeNote";
import { ArticleTime } from "../../shared/time/Times";
import type { ReadArticle } from "../../storage";
import type { Action } from "../../ui/ActionList";
import { showToast } from "../../ui/Toast";
import { NarrowToolLink, Toolbar } from "../../ui/Toolbar";
import styles from "./ArticleScreen.module.css";
import { ArticleBody } from "./body/ArticleBody";
import type { ExplainProgramme } from "./body/explain";
import { useLazyExtras } from "./body/useLazyExtras";
import { useMarks } from "./body/useMarks";
import { ContentsColumn } from "./Contents";
import { MoreTool, ShareTool, showHeading } from "./MoreTool";
import { ResumeOffer } from "./position/ResumeOffer";
import { useSelectedPassage } from "./position/selectedPassage";
import { useArrival } from "./position/useArrival";
import { useCurrentHeading } from "./position/useCurrentHeading";
import { ReadNext } from "./ReadNext";
import { RunningHead } from "./RunningHead";
import type { NewerText } from "./useOpenArticle";

/** Actions for the displayed article, provided by the composition root because features do not know each other. */
export type ArticleTools = {
  readonly tools: (article: Article) => ComponentChildren;
  /** Asked whenever « Plus » opens. */
  readonly actions: (article: Article) => readonly Action[];
  readonly explainProgramme: ExplainProgramme;
};

type Props = ArticleTools & {
  readonly article: ReadArticle;
  readonly newer: NewerText | undefined;
  readonly edition: ShownEdition;
};

const SearchBar = lazyComponent(async (language) => {
  const { findArea, SearchBar: Loaded } = await import("./lazy/find/find");
  await findArea.load(language).catch(() => undefined); // falls back to French
  return Loaded;
});
const SearchHitBar = lazyComponent(async (language) => {
  const { findArea, SearchHitBar: Loaded } = await import("./lazy/find/find");
  await findArea.load(language).catch(() => undefined);
  return Loaded;
});
const Annotations = lazyComponent(async (language) => (await import("./lazy/annotations/annotations")).open(language));
const TextUpdate = lazyComponent(async (language) => (await import("./lazy/update/update")).open(language));

const CONTENTS_FROM_HEADINGS = 3;

export function ArticleView({ article, newer, edition, tools, actions, explainProgramme }: Props): JSX.Element {
  const messages = useMessages();
  const { identity, topics } = edition;
  const heading = useScreen(`${typeset(article.title)} · ${identity.title}`);
  const text = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const extras = useLazyExtras();
  const [annotationMarks, setAnnotationMarks] = useState<readonly Mark[]>();
  // How often the reader asked to highlight a passage by keyboard; `undefined`: nothing is being highlighted.
  const [picks, setPicks] = useState<number>();
  const annotate = useCallback(() => setPicks((times = 0) => times), []);
  const marks = useMarks(article, extras, annotationMarks, annotate);
  const below = useMemo(() => extras?.renderFigures(article), [extras, article]);
  const entries = useMemo(() => {
    const headings = listHeadings(article.body);
    return headings.length < CONTENTS_FROM_HEADINGS ? [] : headings;
  }, [article]);
  const [isComplete, setIsComplete] = useState(false);
  const current = useCurrentHeading(entries, isComplete);
  const onComplete = useCallback(() => setIsComplete(true), []);
  const [isSearching, setIsSearching] = useState(false);
  const closeSearch = (): void => setIsSearching(false);
  // A result of the search screen links here with its query.
  const [isSought, setIsSought] = useState(useLocation().query.q !== undefined);
  const closeSought = (): void => setIsSought(false);
  const bar = { article, text, tools: toolbar, redrawn: [marks, isComplete] };
  const readPassage = useSelectedPassage(text, annotate);
  const cite = async (): Promise<void> => {
    const passage = readPassage()?.text;
    const citations = await import("./lazy/annotations/quotations/cite");
    await citations.cite(article, identity, messages, passage);
  };
  useArrival(text, article, marks);
  usePrintHead(identity.title, messages.edition.age(identity));
  const { date } = article;
  const isYearInferred = date.basis === "event" && date.precision === "day" && date.inferred === "year";
  return (
    <div class={entries.length > 0 ? styles.withContents : undefined}>
      <RunningHead article={article} text={text} />
      {entries.length > 0 && <ContentsColumn entries={entries} current={current} onChoose={showHeading} />}
      <article class={styles.article} aria-labelledby="title">
        <header class={styles.header}>
          <TopicKicker ids={article.topics} topics={topics} />
          <h1 id="title" class={styles.title} ref={heading} tabIndex={-1} lang={identity.language}>
            <TypesetTitle text={article.title} />
          </h1>
          <p class={styles.facts}>
            <ArticleTime date={date} />
            <span class={styles.minutes}> · {messages.readingTime(readingMinutes(article.words))}</span>
          </p>
          {isYearInferred && <p class={styles.remark}>{messages.yearInferred}</p>}
          {article.withdrawnOn !== undefined && <LazyWithdrawnNote on={article.withdrawnOn} />}
          <AgeNote on={dayOfText(date)?.last} identity={identity} />
        </header>
        <div class={styles.text} ref={text} lang={identity.language}>
          <ArticleBody
            article={article}
            marks={marks}
            below={below}
            onComplete={onComplete}
            explainProgramme={explainProgramme}
          />
        </div>
        <ArticleSource article={article} identity={identity} />
      </article>
      {newer && <TextUpdate article={article} newer={newer} text={text} identity={identity} />}
      {picks !== undefined && <Annotations {...bar} picks={picks} setMarks={setAnnotationMarks} />}
      {extras && <extras.ArticlePlaces article={article} />}
      <ReadNext article={article} topics={topics} />
      <ResumeOffer article={article} text={text} />
      <div ref={toolbar}>
        <Toolbar label={messages.article.tools}>
          <NarrowToolLink icon="search" href={paths.search()}>
            {messages.navigation.searchTool}
          </NarrowToolLink>
          {tools(article)}
          <ShareTool path={paths.article(article.id)} readPassage={readPassage} />
          <MoreTool
            entries={entries}
            current={current}
            actions={() => actions(article)}
            onSearch={() => setIsSearching(true)}
            onPick={() => setPicks((times = 0) => times + 1)}
            onCite={() => void cite().catch(() => showToast({ text: messages.missing.notice }))}
          />
        </Toolbar>
      </div>
      {isSearching && <SearchBar {...bar} onClose={closeSearch} onMissing={closeSearch} />}
      {isSought && <SearchHitBar {...bar} onClose={closeSought} onMissing={closeSought} />}
    </div>
  );
}
