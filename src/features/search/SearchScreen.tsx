import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { addRecentSearch } from "../../domain/search/recentSearches";
import { asksNothing, type SearchAddress } from "../../domain/search/searchAddress";
import { useArea } from "../../i18n/area";
import { search } from "../../i18n/areas/search";
import { useMessages } from "../../i18n/useMessages";
import { useEdition } from "../../shared/edition/useEdition";
import { paths } from "../../shared/navigation/paths";
import { useScreen } from "../../shared/navigation/useScreen";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { warmUpSearch } from "../../worker/searchClient";
import { EmptyQuery } from "./EmptyQuery";
import { describeAddress, listActiveFilters } from "./filters/describeAddress";
import { FilterBar } from "./filters/FilterBar";
import { FilterSheet } from "./filters/FilterSheet";
import { useFilterChoices } from "./filters/useFilterChoices";
import { countResults } from "./results/decideGroups";
import { ResultList } from "./results/ResultList";
import { HIT, useResultKeys } from "./results/useResultKeys";
import { useResults } from "./results/useResults";
import { rememberOpened, useReturn } from "./results/useReturn";
import { useSettled } from "./results/useSettled";
import { useShownArticles } from "./results/useShownArticles";
import { SearchBox } from "./SearchBox";
import styles from "./SearchScreen.module.css";
import { recentMemory } from "./saved/recentMemory";
import { writeQuery } from "./searchHref";
import { useEditionVersion } from "./useEditionVersion";
import { useReferences } from "./useReferences";
import { useSearchAddress } from "./useSearchAddress";
import { SearchSentences } from "./useSearchSentences";

/** Articles that are asked for at a time, and at first. */
const STEP = 20;
const FEW = 8;
/** What the search gives at most. */
const MOST = 1000;

/** One box over everything: the edition's articles, programmes, places and acronyms, and the reader's own notes and tags. */
export default function SearchScreen(): JSX.Element {
  const { navigation, format } = useMessages();
  const { search: words } = useArea(search);
  const edition = useEdition();
  const { route } = useLocation();
  const { address, change, go } = useSearchAddress();
  const { text, filters } = address;
  const isEmpty = asksNothing(address);
  const titled = useSettled(text.trim());
  const heading = useScreen(`${titled === "" ? navigation.search : words.titleFor(titled)} · ${identity.title}`);
  const screen = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isFiltering, setIsFiltering] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const query = writeQuery(address);
  const [shown, showMore] = useShownArticles(STEP, query);
  // Beside other kinds only a few are drawn.
  const limit = Math.min(shown === STEP && address.kind === null ? FEW : shown, MOST);
  const version = `${useEditionVersion(edition.installed)} ${attempt}`;
  const { found, hasFailed } = useResults({ address, limit, version });
  const references = useReferences();
  const choices = useFilterChoices();
  const naming = { choices, words, format };
  useScrollMemory(isEmpty || found !== undefined);

  useEffect(() => {
    // A search that is under way already warms up by itself.
    if (isEmpty) warmUpSearch();
  }, []);
  // Who comes to search wants to type; who comes back wants to see where they were.
  useLayoutEffect(() => {
    if (asksNothing(address)) field.current?.focus({ preventScroll: true });
  }, []);

  const close = useCallback(() => {
    // Not in every browser yet. What came before is the application's own then.
    const canGoBack = "navigation" in window && window.navigation.canGoBack;
    if (canGoBack) history.back();
    else route(paths.frontPage());
  }, [route]);
  useResultKeys(screen, field, close);

  const remember = (): void => {
    const query = writeQuery({ ...address, kind: null });
    const name = describeAddress(address, naming);
    if (query !== "" && text.trim().length !== 1) recentMemory.change((now) => addRecentSearch(now, { query, name }));
  };
  useReturn(screen, query, found !== undefined);
  const open = (target: EventTarget | null): void => {
    const hit = target instanceof Element ? target.closest(`[${HIT}]`)?.getAttribute(HIT) : null;
    if (!hit) return;
    remember();
    rememberOpened(query, hit);
  };
  const ask = (next: Partial<SearchAddress>): void => change({ ...address, ...next });
  const count = found && countResults(found.results);
  const said = useSettled(isEmpty || count === undefined ? "" : words.found(count));

  // Drawn anew for other results, not for every letter on the way to them. What it calls asks for what is typed by then.
  const latest = useRef({ change, go, showMore });
  latest.current = { change, go, showMore };
  const shownAddress = found?.address ?? address;
  const list = useMemo(
    () => (
      <ResultList
        edition={edition}
        address={shownAddress}
        found={found}
        hasFailed={hasFailed}
        limit={limit}
        most={MOST}
        name={describeAddress(shownAddress, naming)}
        references={references}
        onChange={(next) => latest.current.change(next)}
        onGo={(next) => latest.current.go(next)}
        onMore={() => latest.current.showMore()}
        onRetry={() => setAttempt((times) => times + 1)}
      />
    ),
    [
      found,
      found ? undefined : address,
      hasFailed,
      limit,
      references,
      choices,
      words,
      edition.installed?.revision,
      edition.themes,
    ],
  );

  return (
    <SearchSentences.Provider value={words}>
      <div class={styles.screen} ref={screen}>
        <h1 class={`visually-hidden ${styles.heading}`} ref={heading} tabIndex={-1}>
          {navigation.search}
        </h1>
        <SearchBox
          text={text}
          input={field}
          // Another search begins with all its kinds.
          onType={(typed) => ask({ text: typed, ...(typed.trim() === "" && { kind: null }) })}
          onSubmit={() => {
            remember();
            screen.current?.querySelector<HTMLElement>(`[${HIT}]`)?.focus();
          }}
          onClose={close}
        />
        <p class="visually-hidden" role="status">
          {said}
        </p>
        <noscript>
          <p>{words.withoutScript}</p>
        </noscript>
        <FilterBar
          active={listActiveFilters(filters, naming)}
          completions={found && !isEmpty ? found.results.completions : []}
          isOpen={isFiltering}
          onOpen={() => setIsFiltering(true)}
          onFilter={(next) => ask({ filters: next })}
          onComplete={(completed) => {
            ask({ text: completed });
            field.current?.focus();
          }}
        />
        {isEmpty ? (
          <EmptyQuery edition={edition} references={references} onGo={go} />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only hears of links that are followed inside
          // biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by the keyboard is clicked as well
          <div onClick={(event) => open(event.target)}>{list}</div>
        )}
        <FilterSheet
          isOpen={isFiltering}
          filters={filters}
          choices={choices}
          found={count ?? 0}
          onFilter={(next) => ask({ filters: next })}
          onClose={() => setIsFiltering(false)}
        />
      </div>
    </SearchSentences.Provider>
  );
}
