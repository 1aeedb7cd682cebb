import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";
import { listAnnotations } from "../../../../domain/library/indexLibrary";
import { makeMatcher } from "../../../../domain/library/libraryFilter";
import type { Target } from "../../../../domain/library/target";
import { libraryArea } from "../../../i18n/areas/library";
import { useMessages } from "../../../i18n/useMessages";
import { Tabs } from "../../../ui/lazy/Tabs";
import { LIBRARY_TABS, type LibraryAddress, type LibraryTab, libraryHref, readLibraryAddress } from "../libraryAddress";
import { AnnotationsPanel } from "./AnnotationsPanel";
import { FollowUpsPanel } from "./FollowUpsPanel";
import { HistoryPanel } from "./HistoryPanel";
import { ItemsPanel } from "./ItemsPanel";
import { listFavourites, listFollowed, listHistory, listResume, listTagged } from "./listItems";
import { SavedFilters } from "./SavedFilters";
import { TagHead } from "./TagHead";
import { TagsPanel } from "./TagsPanel";
import { usePreparedWords } from "./usePreparedWords";
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
