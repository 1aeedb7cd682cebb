import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Headline } from "../../domain/article/article";
import type { TopicId } from "../../domain/ids";
import { useMessages } from "../../i18n/useMessages";
import { InstallInvitation } from "../../shared/device/InstallInvitation";
import { EditionGate, StorageNotice } from "../../shared/edition/EditionGate";
import { usePageData } from "../../shared/edition/pageData";
import { useEdition } from "../../shared/edition/useEdition";
import { paths, unreadPath } from "../../shared/navigation/paths";
import { useReachedEnd } from "../../shared/navigation/useReachedEnd";
import { useScreen } from "../../shared/navigation/useScreen";
import { readShownCount, useScrollMemory, useShownCount } from "../../shared/navigation/useScrollMemory";
import { typeset } from "../../shared/text/typeset";
import { Button } from "../../ui/Button";
import { Chips } from "../../ui/Chips";
import { EmptyState } from "../../ui/EmptyState";
import { Skeleton } from "../../ui/Skeleton";
import { DueReminder } from "./DueReminder";
import styles from "./FrontPageScreen.module.css";
import { FRONT_PAGE_STEP } from "./frontPageStep";
import { ArticleList } from "./list/ArticleList";
import { recallRows, rememberRows } from "./list/listMemory";
import { useReadBefore } from "./list/readBefore";
import { useFocusOnNext } from "./list/useFocusOnNext";
import { type Rows, useFrontPageHeadlines } from "./list/useFrontPageHeadlines";
import { useRowPosition } from "./list/useRowPosition";
import { Masthead } from "./Masthead";
import { PageFoot } from "./PageFoot";
import { PullWhenIdle } from "./PullWhenIdle";

export default function FrontPageScreen(): JSX.Element {
  const messages = useMessages();
  const edition = useEdition();
  const { query } = useLocation();
  const isUnread = query.vue === "non-lus";
  const topic = edition.topics.find((candidate) => candidate.id === query.theme);
  const heading = useScreen(topic ? `${typeset(topic.name)} · ${edition.identity.title}` : edition.identity.title);
  const prerendered = usePageData(paths.frontPage());
  const outline = edition.outline ?? prerendered?.outline;
  // After Back: the list as it was, so that its position is found before the first paint.
  const [recalled] = useState(() => recallRows(topic?.id));
  const [start] = useState(() => (recalled ? readShownCount(FRONT_PAGE_STEP) : FRONT_PAGE_STEP));
  const [shown, showMore] = useShownCount(FRONT_PAGE_STEP, isUnread ? "unread" : (topic?.id ?? ""), start);
  const rows = useFrontPageHeadlines({
    topic: topic?.id,
    shown,
    revision: edition.installed?.revision,
    initial: recalled ?? (topic ? undefined : prerenderedRows(prerendered?.list)),
  });
  // On a first visit the database is empty: keep the prerendered rows until the edition is installed.
  const found = keepPrerendered(rows.status === "ready" ? rows.value : undefined, prerendered?.list, topic?.id);
  const readBefore = useReadBefore(isUnread);
  const list = useMemo(() => {
    const cut = found && cutList(found, shown);
    if (!cut || !isUnread) return cut;
    return readBefore && { ...cut, headlines: cut.headlines.filter(({ id }) => !readBefore.has(id)) };
  }, [found, shown, isUnread, readBefore]);
  useScrollMemory(list !== undefined);
  useRowPosition(list !== undefined);
  useEffect(() => {
    if (rows.status === "ready" && rows.value.isStored) rememberRows(rows.value);
  }, [rows]);
  // Wait for the rows already requested: another request would only replace the running one.
  const shownRows = list?.headlines ?? noRows;
  const count = Math.min(shown, found?.headlines.length ?? 0);
  const askForMore = useFocusOnNext(shownRows, showMore);
  const end = useReachedEnd<HTMLDivElement>(showMore, count >= shown ? count : 0);

  return (
    <div class={styles.screen}>
      <PullWhenIdle />
      <Masthead edition={edition} heading={heading} headlines={shownRows} />
      <Chips
        label={messages.frontPage.topics}
        chips={[
          { label: messages.frontPage.all, href: paths.frontPage(), isCurrent: !topic && !isUnread },
          { label: messages.frontPage.unread, href: unreadPath, isCurrent: isUnread },
          ...edition.topics.map(({ id, name }) => ({
            label: typeset(name),
            lang: edition.identity.language,
            href: paths.frontPage(id),
            isCurrent: id === topic?.id,
          })),
        ]}
      />
      {!topic && !isUnread && (
        <DueReminder publishedOn={edition.identity.publishedOn} isPrerendered={prerendered !== undefined} />
      )}
      {list && list.headlines.length > 0 && (
        <ArticleList headlines={list.headlines} topics={edition.topics} outline={outline} hasLead={!topic} />
      )}
      {list?.more && (
        // Keyed by count: moving the same element down would count as a layout shift.
        <div key={count} class={styles.more} ref={end}>
          <Button onPress={askForMore}>{messages.frontPage.more}</Button>
        </div>
      )}
      {!list && rows.status !== "failed" && <Skeleton label={messages.frontPage.loading} />}
      {rows.status === "failed" && <StorageNotice problem={rows.problem} />}
      {list?.headlines.length === 0 && !list.more && <Empty topic={topic?.id} isUnread={isUnread && count > 0} />}
      {/* Rows still to come would push these away. */}
      {list && !list.more && (
        <>
          <InstallInvitation />
          <PageFoot edition={edition} />
        </>
      )}
    </div>
  );
}

function prerenderedRows(list: List | undefined): Rows | undefined {
  return list && { ...list, topic: undefined, revision: undefined, isStored: false };
}

function cutList({ headlines, more }: List, shown: number): List {
  return { headlines: headlines.slice(0, shown), more: more || headlines.length > shown };
}

const noRows: readonly Headline[] = [];

type List = { readonly headlines: readonly Headline[]; readonly more: boolean };

function keepPrerendered(
  stored: List | undefined,
  prerendered: List | undefined,
  topic: TopicId | undefined,
): List | undefined {
  if (stored && (stored.headlines.length > 0 || !prerendered)) return stored;
  if (!prerendered) return stored;
  if (!topic) return prerendered;
  const headlines = prerendered.headlines.filter((headline) => headline.topics.includes(topic));
  return { headlines, more: false };
}

type EmptyProps = { readonly topic: TopicId | undefined; readonly isUnread: boolean };

function Empty({ topic, isUnread }: EmptyProps): JSX.Element {
  const { frontPage } = useMessages();
  if (topic || isUnread) {
    const title = isUnread ? frontPage.emptyUnread : frontPage.emptyTopic;
    return <EmptyState title={title} actions={<a href={paths.frontPage()}>{frontPage.seeAll}</a>} />;
  }
  return (
    <EditionGate title={frontPage.emptyTitle} loading={frontPage.loading}>
      {frontPage.empty}
    </EditionGate>
  );
}
