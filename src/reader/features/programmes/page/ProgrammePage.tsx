import { identity as built } from "virtual:edition";
import type { JSX, RefObject } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { decideOutlook, stateOf } from "../../../../domain/programmes/decideState";
import type { Programme } from "../../../../domain/reference/programme";
import { dayOfText } from "../../../../domain/time/days";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import type { ShownProgramme } from "../../../shared/edition/pageData";
import { useEdition } from "../../../shared/edition/useEdition";
import { useWatch } from "../../../shared/edition/watching";
import { LocatorMap } from "../../../shared/illustrations/LocatorMap";
import { PlaceLinks } from "../../../shared/illustrations/PlaceLinks";
import { useFollowUpOf } from "../../../shared/library/lazy/followUps";
import { explorerPaths } from "../../../shared/navigation/explorerPaths";
import { paths } from "../../../shared/navigation/paths";
import { useScreen } from "../../../shared/navigation/useScreen";
import { LazyRecentChange } from "../../../shared/programmes/LazyRecentChange";
import { usePrintHead } from "../../../shared/text/ArticleSource";
import { LazyWithdrawnNote } from "../../../shared/text/LazyWithdrawnNote";
import { TopicKicker } from "../../../shared/text/TopicKicker";
import { typeset } from "../../../shared/text/typeset";
import { AgeNote } from "../../../shared/time/AgeNote";
import { EditionAge } from "../../../shared/time/EditionAge";
import { StateText } from "../../../shared/time/StateText";
import { useToday } from "../../../shared/time/useToday";
import { EditorNotes } from "./EditorNotes";
import { Fields } from "./Fields";
import styles from "./ProgrammePage.module.css";
import { ProgrammeTools } from "./ProgrammeTools";
import { HeadlinesContext, Proofs } from "./Proofs";
import { Timeline } from "./Timeline";

export function ProgrammePage({ programme, names, headlines }: ShownProgramme): JSX.Element {
  const messages = useMessages();
  const programmeMessages = useMessages(programmesArea).programmes;
  const { identity, topics } = useEdition();
  const name = typeset(programme.name.value);
  const heading = useScreen(`${name} · ${identity.title}`);
  const page = useRef<HTMLElement>(null);
  useOpenOnPaper(page);
  usePrintHead(identity.title, messages.edition.age(identity));
  const today = useToday(identity.publishedOn);
  const state = stateOf(programme, today);
  const byId = useMemo(() => new Map(headlines.map((headline) => [headline.id, headline])), [headlines]);
  const newest = headlines
    .flatMap(({ date }) => dayOfText(date)?.last ?? [])
    .sort()
    .at(-1);
  const isFollowed = useFollowUpOf(programme.id) !== undefined;
  const related = programme.related.filter(({ id }) => names[id] !== undefined);
  return (
    <HeadlinesContext.Provider value={byId}>
      <article class={styles.page} aria-labelledby="title" ref={page}>
        <header class={styles.header}>
          <TopicKicker ids={programme.topics} topics={topics} />
          <h1 id="title" class={styles.name} ref={heading} tabIndex={-1} lang={built.language}>
            {name}
          </h1>
          <p class={styles.promise} lang={built.language}>
            {typeset(programme.promise.value)}
          </p>
          <p class={styles.facts}>
            <span>{programmeMessages.kinds[programme.kind]}</span>{" "}
            <span class={decideOutlook(state) === "over" ? styles.over : undefined}>
              <StateText state={state} write={programmeMessages.state} />
            </span>
          </p>
          {programme.withdrawnOn !== undefined && <LazyWithdrawnNote on={programme.withdrawnOn} />}
          {isFollowed && <LazyRecentChange id={programme.id} />}
          <AgeNote on={newest} identity={identity} verifyAt={programme.verifyAt} />
          <Proofs
            name="name"
            of={programmeMessages.fields.promise}
            proofs={[...programme.name.proofs, ...programme.promise.proofs]}
          />
        </header>
        <Fields programme={programme} state={state} />
        <EditorNotes programme={programme} />
        <ProgrammePlaces programme={programme} />
        <Timeline programme={programme} headlines={headlines} />
        {related.length > 0 && (
          <section class={styles.section} aria-labelledby="related">
            <h2 id="related">{programmeMessages.related}</h2>
            <ul class={styles.related} role="list">
              {related.map(({ id, why, proofs }) => (
                <li key={id}>
                  <a href={paths.programme(id)} lang={built.language}>
                    {typeset(names[id] ?? id)}
                  </a>
                  <p lang={built.language}>{typeset(why)}</p>
                  {proofs ? (
                    <Proofs name={`related-${id}`} of={programmeMessages.related} proofs={proofs} />
                  ) : (
                    <p class={styles.facts}>{programmeMessages.linkedBy(identity.title)}</p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p class={styles.source}>
          {programmeMessages.source(identity.publisher.name)} · <EditionAge identity={identity} />
        </p>
      </article>
      <ProgrammeTools programme={programme} />
    </HeadlinesContext.Provider>
  );
}

function useOpenOnPaper(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = Array.from(place.current?.querySelectorAll<HTMLDetailsElement>("details:not([open])") ?? []);
      for (const details of opened) details.open = true;
    };
    const close = (): void => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    addEventListener("beforeprint", open);
    addEventListener("afterprint", close);
    return () => {
      removeEventListener("beforeprint", open);
      removeEventListener("afterprint", close);
    };
  }, [place]);
}

/** Empty where the programme applies everywhere or to no place. */
function ProgrammePlaces({ programme }: { readonly programme: Programme }): JSX.Element | null {
  const messages = useMessages(programmesArea).programmes;
  const { topics } = useEdition();
  const watchedPlaces = useWatch("places", (storage) => storage.watchPlaces());
  const watchedMap = useWatch("maps", (storage) => storage.watchMaps());
  const all = watchedPlaces.status === "ready" ? watchedPlaces.value : undefined;
  const named = new Set(programme.territory?.places);
  const places = (all ?? []).filter(({ id, kind }) => named.has(id) && kind !== "region" && kind !== "outside");
  if (places.length === 0) return null;
  const map = watchedMap.status === "ready" ? watchedMap.value?.[0] : undefined;
  const colour = topics.find(({ id }) => id === programme.topics[0])?.colour ?? "sapin";
  return (
    <section class={styles.section} aria-labelledby="places">
      <h2 id="places">{messages.onMap}</h2>
      <div class={styles.places}>
        {map && <LocatorMap map={map} places={places} colour={colour} />}
        <PlaceLinks places={places} href={({ id }) => explorerPaths.place(id)} />
      </div>
    </section>
  );
}
