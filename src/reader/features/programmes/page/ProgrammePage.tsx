import { identity as built } from "virtual:edition";
import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { decideOutlook, stateOf } from "../../../../domain/programmes/decideState";
import { dayOfText } from "../../../../domain/time/dayOfText";
import { programmesArea } from "../../../i18n/areas/programmes";
import { useMessages } from "../../../i18n/useMessages";
import type { ShownProgramme } from "../../../shared/edition/pageData";
import { useEdition } from "../../../shared/edition/useEdition";
import { useFollowUpOf } from "../../../shared/library/lazy/followUps";
import { paths } from "../../../shared/navigation/paths";
import { useScreen } from "../../../shared/navigation/useScreen";
import { LazyRecentChange } from "../../../shared/programmes/LazyRecentChange";
import { LazyWithdrawnNote } from "../../../shared/text/LazyWithdrawnNote";
import { TopicKicker } from "../../../shared/text/TopicKicker";
import { typeset } from "../../../shared/text/typeset";
import { usePrintHead } from "../../../shared/text/usePrintHead";
import { AgeNote } from "../../../shared/time/AgeNote";
import { EditionAge } from "../../../shared/time/EditionAge";
import { StateText } from "../../../shared/time/StateText";
import { useToday } from "../../../shared/time/useToday";
import { EditorNotes } from "./EditorNotes";
import { Fields } from "./Fields";
import styles from "./ProgrammePage.module.css";
import { ProgrammePlaces } from "./ProgrammePlaces";
import { ProgrammeTools } from "./ProgrammeTools";
import { HeadlinesContext, Proofs } from "./Proofs";
import { Timeline } from "./Timeline";
import { useOpenOnPaper } from "./useOpenOnPaper";

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
