import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type LibraryIndex, listAnnotations } from "../../../domain/library/indexLibrary";
import { makeMatcher, prepareWords } from "../../../domain/library/libraryFilter";
import type { View } from "../../../domain/library/records";
import type { Target } from "../../../domain/library/target";
import { libraryArea } from "../../i18n/fr/library";
import { useMessages } from "../../i18n/useMessages";
import { runLibrary } from "../../shared/library/lazy/runLibrary";
import { paths } from "../../shared/navigation/paths";
import { IconButton } from "../../ui/IconButton";
import { Tabs } from "../../ui/lazy/Tabs";
import { AnnotationsPanel } from "./AnnotationsPanel";
import { FollowUpsPanel } from "./FollowUpsPanel";
import { HistoryPanel } from "./HistoryPanel";
import { ItemsPanel } from "./ItemsPanel";
import {
  LIBRARY_TABS,
  type LibraryAddress,
  type LibraryTab,
  libraryHref,
  readLibraryAddress,
  readViewQuery,
  writeLibraryQuery,
} from "./libraryAddress";
import { listFavourites, listFollowed, listHistory, listResume, listTagged } from "./listItems";
import styles from "./SavedFilters.module.css";
import { TagHead } from "./TagHead";
import { TagsPanel } from "./TagsPanel";
import type { TabPanelContent, TabPanelProps } from "./useTabPanelContent";

export function LibraryTabPanels({ content }: { readonly content: TabPanelContent }): JSX.Element {
  const messages = useMessages(libraryArea).library;
  const { url, route } = useLocation();
  const search = url.slice(url.indexOf("?") + 1 || url.length);
  const address = useMemo(() => readLibraryAddress(search), [search]);
  const ask = (next: LibraryAddress): void => route(libraryHref(next), true);
  const props = { content, address, onAsk: ask };
  const labels: Readonly<Record<LibraryTab, string>> = {
    favourites: messages.tabs.favourites,
    followUps: messages.tabs.followUps,
    tags: messages.tabs.tags,
    notes: messages.tabs.remarks,
    resume: messages.tabs.resume,
    history: messages.tabs.history,
  };
  return (
    <>
      <SavedFilters {...props} />
      <Tabs
        label={messages.parts}
        selected={address.tab}
        onSelect={(tab) => ask({ ...address, tab, kind: undefined, isOnce: false })}
        tabs={LIBRARY_TABS.map((tab) => ({
          id: tab,
          label: labels[tab],
          panel: tab === address.tab ? <Panel {...props} /> : null,
        }))}
      />
    </>
  );
}

function Panel(props: TabPanelProps): JSX.Element {
  const { content, address } = props;
  const { empty } = useMessages(libraryArea).library;
  const { tab, filter } = address;
  const list = useMemo(() => listItems(content, address), [content, tab, address.kind]);
  const hasFollowUps = content.index.library.followUps.length > 0;
  const words = usePreparedWords(content.index, list, filter.words);
  const matches = useMemo(() => makeMatcher(content.index, { ...filter, words }), [content, filter, words]);
  switch (tab) {
    case "favourites":
      return (
        <ItemsPanel
          {...props}
          list={list}
          matches={matches}
          hasKinds
          emptyTitle={empty.favouritesTitle}
          empty={matchMedia("(pointer: coarse)").matches ? empty.favourites : empty.favouritesByMouse}
          emptyLink={hasFollowUps ? { href: libraryHref({ tab: "followUps" }), label: empty.seeFollowUps } : undefined}
        />
      );
    case "followUps":
      return <FollowUpsPanel {...props} list={list} matches={matches} />;
    case "tags":
      if (filter.tag.length === 0) return <TagsPanel {...props} />;
      return (
        <>
          <TagHead {...props} />
          <ItemsPanel
            {...props}
            list={list}
            matches={matches}
            emptyTitle={empty.filteredTitle}
            empty={empty.filtered}
          />
        </>
      );
    case "notes":
      return <AnnotationsPanel {...props} list={list} matches={matches} />;
    case "resume":
      return (
        <ItemsPanel {...props} list={list} matches={matches} emptyTitle={empty.resumeTitle} empty={empty.resume} />
      );
    case "history":
      return <HistoryPanel {...props} list={list} matches={matches} />;
  }
}

function listItems(content: TabPanelContent, { tab, kind }: LibraryAddress): readonly Target[] {
  switch (tab) {
    case "favourites":
      return listFavourites(content, kind);
    case "followUps":
      return listFollowed(content);
    case "tags":
      return listTagged(content);
    case "notes":
      return listAnnotations(content.index).map(({ target }) => target);
    case "resume":
      return listResume(content);
    case "history":
      return listHistory(content);
  }
}

export function SavedFilters({ content, address }: TabPanelProps): JSX.Element | null {
  const messages = useMessages();
  const { views: filterMessages } = useMessages(libraryArea).library;
  const query = writeLibraryQuery(address);
  const views = content.index.library.views
    .filter(({ place }) => place === "library")
    .map((view) => ({ ...view, query: readViewQuery(view) }));
  const remove = ({ id }: View): void =>
    void runLibrary({ act: (library) => library.removeView(id), done: filterMessages.removed }, messages);
  if (views.length === 0) return null;
  return (
    <nav aria-label={filterMessages.label}>
      <ul class={styles.list}>
        {views.map((view) => (
          <li key={view.id} class={styles.view}>
            <a
              href={view.query === "" ? paths.library() : `${paths.library()}?${view.query}`}
              aria-current={view.query === query ? "page" : undefined}
            >
              {view.name}
            </a>
            {view.query === query && (
              <IconButton icon="close" label={filterMessages.remove(view.name)} onPress={() => remove(view)} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** So few are looked through between two frames. */
const FEW = 1000;
const STEP_MS = 8;

/** The words of a filter, once the texts to look through are prepared: in a large library that takes many small steps. */
function usePreparedWords(index: LibraryIndex, list: readonly Target[], words: string | undefined): string | undefined {
  const [prepared, setPrepared] = useState<readonly unknown[]>([]);
  const isPrepared = list.length <= FEW || (prepared[0] === index && prepared[1] === list);
  const isWanted = words !== undefined && !isPrepared;
  useEffect(() => {
    if (!isWanted) return;
    const steps = prepareWords(index, list);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = (): void => {
      for (const end = performance.now() + STEP_MS; performance.now() < end; ) {
        if (steps.next().done) {
          setPrepared([index, list]);
          return;
        }
      }
      timer = setTimeout(go);
    };
    go();
    return () => clearTimeout(timer);
  }, [index, list, isWanted]);
  return isPrepared ? words : undefined;
}
