import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { ProgrammeId } from "../../../../domain/ids";
import { programmeTarget } from "../../../../domain/library/target";
import { MAX_COMPARED } from "../../../../domain/programmes/compared";
import { describeProgramme, findProgrammes, type ReaderProgrammes } from "../../../../domain/programmes/findProgrammes";
import type { LocatedPlace, PlacesById } from "../../../../domain/programmes/listReach";
import { type ProgrammeCard, toProgrammeCard } from "../../../../domain/programmes/programmeCard";
import {
  clearFilters,
  countFilters,
  FILTER_NAMES,
  type ProgrammeQuery,
  readProgrammeQuery,
  toggleFilter,
  writeProgrammeQuery,
} from "../../../../domain/programmes/programmeQuery";
import {
  listWiderAudiences,
  type ProfileGroup,
  type ReaderProfile,
  rankByProfile,
} from "../../../../domain/programmes/readerProfile";
import { type ProgrammeMessages, programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { EditionGate, StorageNotice } from "../../../shared/edition/EditionGate";
import { usePageData } from "../../../shared/edition/pageData";
import { useEdition } from "../../../shared/edition/useEdition";
import { useWatch } from "../../../shared/edition/watching";
import { type ActiveFilter, ActiveFilters } from "../../../shared/filters/ActiveFilters";
import { useLibrary } from "../../../shared/library/lazy/useLibrary";
import { paths } from "../../../shared/navigation/paths";
import { useScreen } from "../../../shared/navigation/useScreen";
import { useScrollMemory } from "../../../shared/navigation/useScrollMemory";
import { ExportButton } from "../../../shared/programmes/ExportButton";
import { EditionAge } from "../../../shared/time/EditionAge";
import { useToday } from "../../../shared/time/useToday";
import type { StorageProblem } from "../../../storage";
import { Button } from "../../../ui/Button";
import { Chips } from "../../../ui/Chips";
import { EmptyState } from "../../../ui/EmptyState";
import { Skeleton } from "../../../ui/Skeleton";
import { type FilterSurroundings, listFilterValues } from "./listFilterValues";
import { ProfileBar } from "./ProfileBar";
import { type CardGroup, ProgrammeCards } from "./ProgrammeCards";
import { ProgrammeFilterSheet } from "./ProgrammeFilterSheet";
import styles from "./ProgrammesScreen.module.css";
import { useReaderProfile } from "./useReaderProfile";

export default function ProgrammesScreen(): JSX.Element {
  const { navigation } = useMessages();
  const messages = useMessages(programmesArea).programmes;
  const { identity } = useEdition();
  const heading = useScreen(`${navigation.programmes} · ${identity.title}`);
  const list = useProgrammeList();
  useScrollMemory(list.status === "ready");
  return (
    <div class={styles.screen}>
      <header class={styles.header}>
        <h1 ref={heading} tabIndex={-1}>
          {navigation.programmes}
        </h1>
        <p class={styles.intro}>{messages.intro}</p>
        <p class={styles.age}>
          <EditionAge identity={identity} />
        </p>
      </header>
      {list.status === "loading" && <Skeleton label={messages.loading} />}
      {list.status === "absent" && (
        <EditionGate kind="tunnel" title={messages.notYetTitle} loading={messages.loading}>
          {messages.notYet}
        </EditionGate>
      )}
      {list.status === "failed" && <StorageNotice problem={list.problem} />}
      {list.status === "ready" &&
        (list.cards.length > 0 ? (
          <Choice cards={list.cards} places={list.places} />
        ) : (
          <EmptyState title={messages.noneTitle} actions={<a href={paths.frontPage()}>{navigation.backToFrontPage}</a>}>
            {messages.none}
          </EmptyState>
        ))}
    </div>
  );
}

function Choice({
  cards,
  places,
}: {
  readonly cards: readonly ProgrammeCard[];
  readonly places: PlacesById;
}): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const { topics, identity } = useEdition();
  const { query: address, route } = useLocation();
  const profile = useReaderProfile();
  const today = useToday(identity.publishedOn);
  const own = useFollowedProgrammes(cards);
  const [isChoosing, setIsChoosing] = useState(false);
  const listed = useMemo(
    () => cards.map((card) => describeProgramme(card, { places, own, today })),
    [cards, places, own, today],
  );
  const query = useMemo(() => readProgrammeQuery(address), [address]);
  const { found, counts } = useMemo(() => findProgrammes(listed, query), [listed, query]);
  const ranked = useMemo(() => rankByProfile(found, query, profile), [found, query, profile]);
  const surroundings: FilterSurroundings = { listed, counts, filters: query.filters, topics, places, messages };
  const written = writeProgrammeQuery(query);
  // Replaces the history entry: Back leaves the list instead of undoing a dozen ticks.
  const ask = (next: ProgrammeQuery): void => route(paths.programmes(writeProgrammeQuery(next)), true);
  return (
    <>
      <ProfileBar
        profile={profile}
        places={places}
        isIgnored={query.ignoresProfile}
        isOverruled={query.filters.audience.length > 0}
        onIgnore={(ignoresProfile) => ask({ ...query, ignoresProfile })}
      />
      <AudienceChips query={query} surroundings={surroundings} />
      <div class={styles.ways}>
        <p class={styles.count} role="status">
          {messages.count(found.length)}
        </p>
        <Button icon="settings" onPress={() => setIsChoosing(true)}>
          {messages.filter}
        </Button>
      </div>
      <ActiveFilters
        label={messages.activeFilters}
        filters={listActiveFilters(query, surroundings)}
        remove={messages.removeFilter}
        onFilter={ask}
      />
      {found.length > 0 && (
        <div class={styles.with}>
          <a href={paths.compare(found.length <= MAX_COMPARED ? found.map(({ card }) => card.id) : [])}>
            {messages.compare.with}
          </a>
          <ExportButton ids={found.map(({ card }) => card.id)} />
        </div>
      )}
      {found.length > 0 ? (
        <ProgrammeCards
          groups={ranked?.map((group) => toCardGroup(group, profile, messages)) ?? [{ found }]}
          topics={topics}
          asked={written}
        />
      ) : (
        <EmptyState
          kind="search"
          title={messages.noMatchTitle}
          actions={
            countFilters(query) > 0 && (
              <Button kind="primary" onPress={() => ask(clearFilters(query))}>
                {messages.clearFilters}
              </Button>
            )
          }
        >
          {messages.noMatch}
        </EmptyState>
      )}
      <ProgrammeFilterSheet
        isOpen={isChoosing}
        query={query}
        found={found.length}
        surroundings={surroundings}
        onAsk={ask}
        onClose={() => setIsChoosing(false)}
      />
    </>
  );
}

/** What nobody of the reader's can have, or can have no more, is folded. */
function toCardGroup(
  { name, found }: ProfileGroup,
  { audience }: ReaderProfile,
  messages: ProgrammeMessages,
): CardGroup {
  const isFolded = name === "over" || name === "elsewhere";
  const { groups } = messages.profile;
  const present = listWiderAudiences(audience).filter((value) =>
    found.some(({ card }) => card.audiences.includes(value)),
  );
  const title = name === "wider" ? groups.wider(present.map((value) => messages.audiences[value])) : groups[name];
  return { title: messages.chip(title, found.length), found, isFolded };
}

type ChipsProps = { readonly query: ProgrammeQuery; readonly surroundings: FilterSurroundings };

function AudienceChips({ query, surroundings }: ChipsProps): JSX.Element {
  const { messages } = surroundings;
  const { audience } = query.filters;
  const linkTo = (values: readonly string[]): string =>
    paths.programmes(writeProgrammeQuery({ ...query, filters: { ...query.filters, audience: values } }));
  return (
    <Chips
      label={messages.quickFilter}
      chips={[
        { label: messages.all, href: linkTo([]), isCurrent: audience.length === 0 },
        ...listFilterValues("audience", surroundings).map(({ value, label, count, isChosen }) => ({
          label: messages.chip(label, count),
          href: linkTo([value]),
          isCurrent: isChosen,
        })),
      ]}
    />
  );
}

export type ProgrammeList =
  | { readonly status: "ready"; readonly cards: readonly ProgrammeCard[]; readonly places: PlacesById }
  | { readonly status: "loading" }
  /** Neither the phone nor this page has an edition. */
  | { readonly status: "absent" }
  | { readonly status: "failed"; readonly problem: StorageProblem };

/** From the installed edition or, on a first visit, from the prerendered page. */
function useProgrammeList(): ProgrammeList {
  const prerendered = usePageData(paths.programmes())?.programmeList;
  // A page is prerendered as if nothing were stored; the database is asked once the page has settled.
  const initial = prerendered ? null : undefined;
  const programmes = useWatch("programmes", (storage) => storage.watchProgrammes(), initial);
  const places = useWatch("places", (storage) => storage.watchPlaces(), initial);
  const stored = programmes.status === "ready" ? programmes.value : undefined;
  const storedPlaces = places.status === "ready" ? places.value : undefined;
  const cards = useMemo(() => stored?.map(toProgrammeCard) ?? prerendered?.cards, [stored, prerendered]);
  const located = useMemo(() => byId(storedPlaces ?? prerendered?.places ?? []), [storedPlaces, prerendered]);
  if (cards) return { status: "ready", cards, places: located };
  if (programmes.status === "failed") return programmes;
  return { status: stored === null ? "absent" : "loading" };
}

function byId(places: readonly LocatedPlace[]): PlacesById {
  return new Map(places.map((place) => [place.id, place]));
}

const none: ReaderProgrammes = { favourites: new Set<ProgrammeId>(), followed: new Set<ProgrammeId>() };

function useFollowedProgrammes(cards: readonly ProgrammeCard[]): ReaderProgrammes {
  const watched = useLibrary("library", (library) => library.watchLibrary());
  const library = "value" in watched ? watched.value : undefined;
  return useMemo(() => {
    if (!library) return none;
    const kept = new Set<string>(library.bookmarks.map(({ id }) => id));
    const ids = cards.map(({ id }) => id);
    return {
      favourites: new Set(ids.filter((id) => kept.has(programmeTarget(id)))),
      followed: new Set(library.followUps.map(({ id }) => id)),
    };
  }, [library, cards]);
}

/** Audiences have their own row of chips. */
function listActiveFilters(
  query: ProgrammeQuery,
  surroundings: FilterSurroundings,
): readonly ActiveFilter<ProgrammeQuery>[] {
  return FILTER_NAMES.filter((name) => name !== "audience").flatMap((name) =>
    listFilterValues(name, surroundings)
      .filter(({ isChosen }) => isChosen)
      .map(({ value, label }) => ({ key: `${name} ${value}`, label, without: toggleFilter(query, name, value) })),
  );
}
