import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useLocation } from "preact-iso";
import { listRemarks } from "../../../domain/library/indexLibrary";
import { makeMatcher } from "../../../domain/library/libraryFilter";
import type { Target } from "../../../domain/library/target";
import { Tabs } from "../../../ui/lazy/Tabs";
import { LIBRARY_TABS, type LibraryAddress, type LibraryTab, libraryHref, readLibraryAddress } from "../libraryAddress";
import { useLibrarySentences } from "../useLibrarySentences";
import { HistoryShelf } from "./HistoryShelf";
import { ItemShelf } from "./ItemShelf";
import { listFavourites, listHistory, listResume, listTagged } from "./listItems";
import { RemarkShelf } from "./RemarkShelf";
import { TagHead } from "./TagHead";
import { TagShelf } from "./TagShelf";
import type { Shelf } from "./useShelf";
import { Views } from "./Views";

/** A tab's list in its order, and what its conditions leave of it. */
export type ListProps = {
  readonly list: readonly Target[];
  readonly matches: (target: Target) => boolean;
};

export type ShelfProps = {
  readonly shelf: Shelf;
  readonly address: LibraryAddress;
  /** Leads to it, in the place of the former one: Back leaves the library, and does not undo a dozen ticks. */
  readonly onAsk: (address: LibraryAddress) => void;
};

/** The parts of the library, of which the address says one and what is left out of it. */
export function Shelves({ shelf }: { readonly shelf: Shelf }): JSX.Element {
  const words = useLibrarySentences();
  const { url, route } = useLocation();
  const search = url.slice(url.indexOf("?") + 1 || url.length);
  const address = useMemo(() => readLibraryAddress(search), [search]);
  const ask = (next: LibraryAddress): void => route(libraryHref(next), true);
  const props = { shelf, address, onAsk: ask };
  const labels: Readonly<Record<LibraryTab, string>> = {
    favoris: words.tabs.favourites,
    etiquettes: words.tabs.tags,
    notes: words.tabs.remarks,
    reprendre: words.tabs.resume,
    historique: words.tabs.history,
  };
  return (
    <>
      <Views {...props} />
      <Tabs
        label={words.parts}
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

function Panel(props: ShelfProps): JSX.Element {
  const { shelf, address } = props;
  const { empty } = useLibrarySentences();
  const { tab, filter } = address;
  const matches = useMemo(() => makeMatcher(shelf.index, filter), [shelf, filter]);
  const list = useMemo(() => listItems(shelf, address), [shelf, tab, address.kind]);
  switch (tab) {
    case "favoris":
      return (
        <ItemShelf
          {...props}
          list={list}
          matches={matches}
          hasKinds
          emptyTitle={empty.favouritesTitle}
          empty={empty.favourites}
        />
      );
    case "etiquettes":
      if (filter.tag.length === 0) return <TagShelf {...props} />;
      return (
        <>
          <TagHead {...props} />
          <ItemShelf {...props} list={list} matches={matches} emptyTitle={empty.filteredTitle} empty={empty.filtered} />
        </>
      );
    case "notes":
      return <RemarkShelf {...props} list={list} matches={matches} />;
    case "reprendre":
      return <ItemShelf {...props} list={list} matches={matches} emptyTitle={empty.resumeTitle} empty={empty.resume} />;
    case "historique":
      return <HistoryShelf {...props} list={list} matches={matches} />;
  }
}

/** What the list of a tab is, before the filter. */
function listItems(shelf: Shelf, { tab, kind }: LibraryAddress): readonly Target[] {
  switch (tab) {
    case "favoris":
      return listFavourites(shelf, kind);
    case "etiquettes":
      return listTagged(shelf);
    case "notes":
      return listRemarks(shelf.index).map(({ target }) => target);
    case "reprendre":
      return listResume(shelf);
    case "historique":
      return listHistory(shelf);
  }
}
