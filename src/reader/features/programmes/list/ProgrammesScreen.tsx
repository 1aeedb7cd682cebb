import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { MAX_COMPARED } from "../../../../domain/programmes/compared";
import { describeProgramme, findProgrammes } from "../../../../domain/programmes/findProgrammes";
import type { PlacesById } from "../../../../domain/programmes/listReach";
import type { ProgrammeCard as Card } from "../../../../domain/programmes/programmeCard";
import {
  clearFilters,
  countFilters,
  type ProgrammeQuery,
  readProgrammeQuery,
  writeProgrammeQuery,
} from "../../../../domain/programmes/programmeQuery";
import { type ProfileGroup, rankByProfile } from "../../../../domain/programmes/rankByProfile";
import { listWiderAudiences, type ReaderProfile } from "../../../../domain/programmes/readerProfile";
import { type ProgrammeMessages, programmesArea } from "../../../i18n/areas/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { EditionGate, StorageNotice } from "../../../shared/edition/EditionGate";
import { useEdition } from "../../../shared/edition/useEdition";
import { paths } from "../../../shared/navigation/paths";
import { useScreen } from "../../../shared/navigation/useScreen";
import { useScrollMemory } from "../../../shared/navigation/useScrollMemory";
import { ExportButton } from "../../../shared/programmes/ExportButton";
import { EditionAge } from "../../../shared/time/EditionAge";
import { useToday } from "../../../shared/time/useToday";
import { Button } from "../../../ui/Button";
import { Chips } from "../../../ui/Chips";
import { EmptyState } from "../../../ui/EmptyState";
import { Skeleton } from "../../../ui/Skeleton";
import { ActiveFilters } from "./ActiveFilters";
import { type FilterSurroundings, listFilterValues } from "./listFilterValues";
import { ProfileBar } from "./ProfileBar";
import { type CardGroup, ProgrammeCards } from "./ProgrammeCards";
import { ProgrammeFilterSheet } from "./ProgrammeFilterSheet";
import styles from "./ProgrammesScreen.module.css";
import { useFollowedProgrammes } from "./useFollowedProgrammes";
import { useProgrammeList } from "./useProgrammeList";
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

function Choice({ cards, places }: { readonly cards: readonly Card[]; readonly places: PlacesById }): JSX.Element {
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
      <ActiveFilters query={query} surroundings={surroundings} onAsk={ask} />
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
