import { identity } from "virtual:edition";
import type { JSX, RefObject } from "preact";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { addRecentSearch } from "../../../domain/search/recentSearches";
import { isEmptySearch, type SearchAddress } from "../../../domain/search/searchAddress";
import { searchArea } from "../../i18n/fr/search";
import { useMessages } from "../../i18n/useMessages";
import { type ShownEdition, useEdition } from "../../shared/edition/useEdition";
import { writeEntry } from "../../shared/navigation/entryMemory";
import { paths } from "../../shared/navigation/paths";
import { scopedSearch } from "../../shared/navigation/scopedSearch";
import { searchHref, writeQuery } from "../../shared/navigation/searchHref";
import { useScreen } from "../../shared/navigation/useScreen";
import { readShownCount, useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { warmUpSearch } from "../../worker/searchClient";
import { EmptyQuery } from "./EmptyQuery";
import { describeAddress, listActiveFilters } from "./filters/describeAddress";
import { SearchFilterBar } from "./filters/SearchFilterBar";
import { SearchFilterSheet } from "./filters/SearchFilterSheet";
import { useFilterChoices } from "./filters/useFilterChoices";
import { useReferences } from "./filters/useReferences";
import { countResults } from "./results/decideGroups";
import { ResultList } from "./results/ResultList";
import { HIT, useResultKeys } from "./results/useResultKeys";
import { useResults } from "./results/useResults";
import { SearchBox } from "./SearchBox";
import styles from "./SearchScreen.module.css";
import { recentMemory } from "./saved/recentMemory";
import { useSearchAddress } from "./useSearchAddress";

const STEP = 20;
const FEW = 8;
/** The search engine's own limit. */
const MAX = 1000;

export default function SearchScreen(): JSX.Element {
  const { navigation, format } = useMessages();
  const { search: messages } = useMessages(searchArea);
  const edition = useEdition();
  const { route } = useLocation();
  const { address, change, go } = useSearchAddress();
  const { text, filters } = address;
  const isEmpty = isEmptySearch(address);
  const titled = useSettled(text.trim());
  const heading = useScreen(`${titled === "" ? navigation.search : messages.titleFor(titled)} · ${identity.title}`);
  const screen = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isFiltering, setIsFiltering] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const query = writeQuery(address);
  const [shown, showMore] = useShownArticles(STEP, query);
  // Next to other kinds only a few are rendered.
  const limit = Math.min(shown === STEP && address.kind === null ? FEW : shown, MAX);
  const version = `${useEditionVersion(edition.installed)} ${attempt}`;
  const { found, hasFailed } = useResults({ address, limit, version });
  const references = useReferences();
  const choices = useFilterChoices();
  const naming = { choices, messages, format };
  useScrollMemory(isEmpty || found !== undefined);

  useEffect(() => {
    // A search that is running already loads the index.
    if (isEmpty) warmUpSearch();
  }, []);
  // Focuses the field on arrival; after Back the reader wants to see the results.
  useLayoutEffect(() => {
    const isLibrarys = searchHref(address) === scopedSearch(paths.library());
    if (isEmptySearch(address) || isLibrarys) field.current?.focus({ preventScroll: true });
  }, []);

  const close = useCallback(() => {
    // Without the Navigation API (https://developer.mozilla.org/docs/Web/API/Navigation_API) we assume that the
    // previous page is ours. Remove when all supported browsers have it.
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
  const said = useSettled(isEmpty || count === undefined ? "" : messages.found(count));

  // Re-rendered for new results, not for every letter, so its callbacks must read the latest state.
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
        most={MAX}
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
      messages,
      edition.installed?.revision,
      edition.topics,
    ],
  );

  return (
    <div class={styles.screen} ref={screen}>
      <h1 class={`visually-hidden ${styles.heading}`} ref={heading} tabIndex={-1}>
        {navigation.search}
      </h1>
      <SearchBox
        text={text}
        kind={address.kind}
        input={field}
        // A new search starts with all kinds.
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
        <p>{messages.withoutScript}</p>
      </noscript>
      <SearchFilterBar
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
      <SearchFilterSheet
        isOpen={isFiltering}
        filters={filters}
        choices={choices}
        found={count}
        onFilter={(next) => ask({ filters: next })}
        onClose={() => setIsFiltering(false)}
      />
    </div>
  );
}

/** Changes when another edition is installed while this screen is shown, so that the search runs again. */
function useEditionVersion(installed: ShownEdition["installed"]): number {
  const version = useRef(0);
  const known = useRef<string | null | undefined>(undefined);
  // `undefined` until the database has answered, but the search reads it independently.
  const revision = installed === undefined ? known.current : (installed?.revision ?? null);
  if (known.current !== undefined && revision !== known.current) version.current += 1;
  known.current = revision;
  return version.current;
}

let opened: { readonly query: string; readonly hit: string } | undefined;

function rememberOpened(query: string, hit: string): void {
  opened = { query, hit };
}

/** After Back, restores the focus to the opened result once `isReady`. */
function useReturn(screen: RefObject<HTMLElement | null>, query: string, isReady: boolean): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (!isReady || isDone.current) return;
    isDone.current = true;
    if (opened?.query !== query) return;
    const hits = screen.current?.querySelectorAll<HTMLElement>(`[${HIT}]`) ?? [];
    const { hit } = opened;
    [...hits].find((candidate) => candidate.getAttribute(HIT) === hit)?.focus({ preventScroll: true });
  }, [isReady]);
}

const PAUSE_MS = 700;

/** For screen readers and the title: announcing a count after every letter would talk over the typing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Stored in the history entry. Unlike `useShownCount`, it does not render twice per letter. */
function useShownArticles(step: number, query: string): readonly [number, () => void] {
  const [grown, setGrown] = useState(() => ({
    query,
    count: typeof history === "undefined" ? step : readShownCount(step),
  }));
  const count = grown.query === query ? grown.count : step;
  return [
    count,
    () => {
      writeEntry({ shown: count + step });
      setGrown({ query, count: count + step });
    },
  ];
}
