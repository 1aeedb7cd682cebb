import type { ComponentType, JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Headline } from "../../../domain/article/article";
import { useMessages } from "../../i18n/useMessages";
import { whenIdle } from "../../platform/whenIdle";
import { InstallInvitation } from "../../shared/device/InstallInvitation";
import { EditionGate, StorageNotice } from "../../shared/edition/EditionGate";
import { usePageData } from "../../shared/edition/pageData";
import { useEdition } from "../../shared/edition/useEdition";
import { useMuteRule } from "../../shared/mutes/useMuteRule";
import { mutedPath, paths, unreadPath } from "../../shared/navigation/paths";
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
import { composeFrontPage, type FrontPageView, type HeadlineRows } from "./list/composeFrontPage";
import { useReadBefore } from "./list/readBefore";
import { useFocusOnNext } from "./list/useFocusOnNext";
import { type Rows, useFrontPageHeadlines } from "./list/useFrontPageHeadlines";
import { recallRows, rememberRows, useRowPosition } from "./list/useRowPosition";
import { Masthead, PageFoot } from "./Masthead";

export default function FrontPageScreen(): JSX.Element {
  const { frontPage } = useMessages();
  const edition = useEdition();
  const { query } = useLocation();
  const view = readView(query.vue);
  const topic = edition.topics.find((candidate) => candidate.id === query.theme);
  const heading = useScreen(topic ? `${typeset(topic.name)} · ${edition.identity.title}` : edition.identity.title);
  const prerendered = usePageData(paths.frontPage());
  const outline = edition.outline ?? prerendered?.outline;
  // After Back: the list as it was, so that its position is found before the first paint.
  const [recalled] = useState(() => recallRows(topic?.id));
  const [start] = useState(() => (recalled ? readShownCount(FRONT_PAGE_STEP) : FRONT_PAGE_STEP));
  const key = `${query.vue} ${topic?.id}`;
  const [shown, showMore] = useShownCount(FRONT_PAGE_STEP, key, start);
  const rows = useFrontPageHeadlines({
    topic: topic?.id,
    shown,
    revision: edition.installed?.revision,
    initial: recalled ?? (topic ? undefined : prerenderedRows(prerendered?.list)),
  });
  const mutes = useMuteRule();
  const readBefore = useReadBefore(view === "unread");
  const stored = mutes && rows.status === "ready" ? rows.value : undefined;
  const list = useMemo(
    () =>
      composeFrontPage(
        { stored, prerendered: prerendered?.list, readBefore, mutes },
        { topic: topic?.id, view, shown },
      ),
    [stored, prerendered?.list, readBefore, mutes, topic?.id, view, shown],
  );
  useScrollMemory(list !== undefined);
  useRowPosition(list !== undefined);
  useEffect(() => {
    if (rows.status === "ready" && rows.value.isStored) rememberRows(rows.value);
  }, [rows]);
  // Wait for the rows already requested: another request would only replace the running one.
  const shownRows = list?.headlines ?? noRows;
  const count = list?.count ?? 0;
  const askForMore = useFocusOnNext(shownRows, showMore);
  const end = useReachedEnd<HTMLDivElement>(showMore, count >= shown ? count : 0);

  return (
    <div class={styles.screen}>
      <PullWhenIdle />
      <Masthead edition={edition} heading={heading} headlines={shownRows} />
      <Chips
        label={frontPage.topics}
        chips={[
          { label: frontPage.all, href: paths.frontPage(), isCurrent: !topic && view === "all" },
          { label: frontPage.unread, href: unreadPath, isCurrent: view === "unread" },
          ...(view === "muted" || list?.muted
            ? [{ label: frontPage.muted(list?.muted ?? 0), href: mutedPath(topic?.id), isCurrent: view === "muted" }]
            : []),
          ...edition.topics.map(({ id, name }) => ({
            label: typeset(name),
            lang: edition.identity.language,
            href: paths.frontPage(id),
            isCurrent: id === topic?.id,
          })),
        ]}
      />
      {!topic && !query.vue && (
        <DueReminder publishedOn={edition.identity.publishedOn} isPrerendered={prerendered !== undefined} />
      )}
      {list && list.headlines.length > 0 && (
        <ArticleList headlines={list.headlines} topics={edition.topics} outline={outline} hasLead={!topic} view={key} />
      )}
      {list?.more && (
        // Keyed by count: moving the same element down would count as a layout shift.
        <div key={count} class={styles.more} ref={end}>
          <Button onPress={askForMore}>{frontPage.more}</Button>
        </div>
      )}
      {!list && rows.status !== "failed" && <Skeleton label={frontPage.loading} />}
      {rows.status === "failed" && <StorageNotice problem={rows.problem} />}
      {list?.headlines.length === 0 && !list.more && (
        <Empty
          title={
            view === "muted" || list.muted
              ? frontPage.muted(list.muted)
              : view === "unread" && count > 0
                ? frontPage.emptyUnread
                : topic && frontPage.emptyTopic
          }
        />
      )}
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

function readView(asked: string | undefined): FrontPageView {
  return asked === "non-lus" ? "unread" : asked === "masques" ? "muted" : "all";
}

const noRows: readonly Headline[] = [];

function prerenderedRows(list: HeadlineRows | undefined): Rows | undefined {
  return list && { ...list, topic: undefined, revision: undefined, isStored: false };
}

/** Without a title: there is no edition yet. */
function Empty({ title }: { readonly title: string | false | undefined }): JSX.Element {
  const { frontPage } = useMessages();
  if (title) return <EmptyState title={title} actions={<a href={paths.frontPage()}>{frontPage.seeAll}</a>} />;
  return (
    <EditionGate title={frontPage.emptyTitle} loading={frontPage.loading}>
      {frontPage.empty}
    </EditionGate>
  );
}

/** Nobody pulls a page that has just come. Without its file there is no pulling, and « Hors ligne » has a button. */
function PullWhenIdle(): JSX.Element | null {
  const [PullToCheck, setPullToCheck] = useState<ComponentType>();
  useEffect(() => {
    whenIdle()
      .then(() => import("./lazy/PullToCheck"))
      .then(({ PullToCheck: part }) => setPullToCheck(() => part))
      .catch(() => undefined);
  }, []);
  return PullToCheck ? <PullToCheck /> : null;
}
