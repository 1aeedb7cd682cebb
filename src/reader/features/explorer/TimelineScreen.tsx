import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { groupByMonth, listForetold, listMoments, type Moment } from "../../../domain/timeline/listMoments";
import { listPeriods } from "../../../domain/timeline/listPeriods";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import type { TimelineData } from "../../shared/edition/explorerData";
import { usePageData } from "../../shared/edition/pageData";
import { useEdition } from "../../shared/edition/useEdition";
import { explorerPaths } from "../../shared/navigation/explorerPaths";
import { paths } from "../../shared/navigation/paths";
import { QuoteLink } from "../../shared/navigation/QuoteLink";
import { useShownCount } from "../../shared/navigation/useScrollMemory";
import { typeset } from "../../shared/text/typeset";
import { EditionAge } from "../../shared/time/EditionAge";
import { Times } from "../../shared/time/Times";
import { useReadersDay } from "../../shared/time/useToday";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { ExplorerLayout, TodayLine } from "./ExplorerLayout";
import { TIMELINE_STEP } from "./ExplorerScreen";
import { Periods } from "./Periods";
import styles from "./TimelineScreen.module.css";
import { mapReference, orPrerendered, together, useExplorerReferences } from "./useReferences";

export function TimelineScreen(): JSX.Element {
  const { timeline: messages } = useMessages(explorerArea).explorer;
  const [shown, showMore] = useShownCount(TIMELINE_STEP, "", TIMELINE_STEP);
  const prerendered = usePageData(explorerPaths.timeline())?.explorer?.timeline;
  const canWait = prerendered !== undefined;
  const headlines = useExplorerReferences(
    `headlines ${shown}`,
    (storage) => storage.watchHeadlines({ limit: shown }),
    canWait,
  );
  const programmes = useExplorerReferences("programmes", (storage) => storage.watchProgrammes(), canWait);
  const stored = mapReference(
    together(headlines, programmes),
    ([list, all]): TimelineData => ({ ...list, programmes: all }),
  );
  return (
    <ExplorerLayout title={messages.title} found={orPrerendered(stored, prerendered)}>
      {(data) => <Timeline {...data} onMore={showMore} />}
    </ExplorerLayout>
  );
}

type Props = TimelineData & { readonly onMore: () => void };

function Timeline({ headlines, more, programmes, onMore }: Props): JSX.Element {
  const { timeline: messages } = useMessages(explorerArea).explorer;
  const { format } = useMessages();
  const { identity: edition } = useEdition();
  const today = useReadersDay(edition.publishedOn);
  const years = groupByMonth(listMoments(headlines, programmes));
  const foretold = listForetold(programmes);
  const periods = listPeriods(headlines, programmes);
  const undated = headlines.filter(({ date }) => date.basis === "unknown");
  return (
    <>
      <p class={styles.hint}>
        <EditionAge identity={edition} />
      </p>
      {periods.length > 0 && (
        <Periods periods={periods} today={today} publishedOn={edition.publishedOn} until={edition.texts?.last} />
      )}
      {years.length === 0 ? (
        <EmptyState title={messages.empty} />
      ) : (
        <section class={styles.events} aria-labelledby="evenements">
          <h2 id="evenements">{messages.events}</h2>
          <p class={`${styles.today} ${today === undefined ? styles.isUnknown : ""}`}>
            <TodayLine today={today} write={messages.today} />
          </p>
          {years.map(({ year, months }) => (
            <section key={year} class={styles.year} aria-label={year}>
              <h3>{year}</h3>
              {months.map(({ month, moments }) => (
                <section key={month ?? "sans-mois"} class={styles.month}>
                  <h4>
                    {month === undefined ? messages.withoutMonth : <Times text={format.month(month)} dates={[month]} />}
                  </h4>
                  <ol class={styles.moments}>
                    {moments.map((moment) => (
                      <MomentItem key={keyOf(moment)} moment={moment} />
                    ))}
                  </ol>
                </section>
              ))}
            </section>
          ))}
        </section>
      )}
      {foretold.length > 0 && (
        <section class={styles.events} aria-labelledby="annonces">
          <h2 id="annonces">{messages.foretold}</h2>
          <p class={styles.hint}>{messages.foretoldWhy}</p>
          <ol class={styles.moments}>
            {foretold.map((moment) => (
              <MomentItem key={keyOf(moment)} moment={moment} />
            ))}
          </ol>
        </section>
      )}
      {undated.length > 0 && <Undated headlines={undated} />}
      {more && <Button onPress={onMore}>{messages.older}</Button>}
    </>
  );
}

function keyOf({ on, last, yearFrom }: Moment): string {
  return `${on} ${last} ${yearFrom}`;
}

function MomentItem({ moment }: { readonly moment: Moment }): JSX.Element {
  const { timeline: messages } = useMessages(explorerArea).explorer;
  const { format } = useMessages();
  const { on, last, yearFrom } = moment;
  const isUncertain = yearFrom !== undefined || on.length < "2019-10-11".length;
  const areDays = last !== undefined && on.length === last.length && on.length === "2019-10-11".length;
  const text = areDays ? format.days(on, last) : format.date(on);
  return (
    <li class={`${styles.moment} ${isUncertain ? styles.isUncertain : ""}`}>
      <p class={styles.when}>
        <Times text={text} dates={last === undefined ? [on] : [on, last]} />{" "}
        {yearFrom && (
          <span class={styles.doubt} title={messages.yearInferredWhy[yearFrom]}>
            {messages.yearInferred}
          </span>
        )}
      </p>
      <ul class={styles.happenings}>
        {moment.happenings.map((happening) => (
          <li
            key={happening.kind === "article" ? happening.id : `${happening.programme} ${happening.text}`}
            lang={identity.language}
          >
            {happening.kind === "article" ? (
              <a class={styles.title} href={paths.article(happening.id)}>
                {typeset(happening.title)}
              </a>
            ) : (
              <>
                <a href={paths.programme(happening.programme)}>{typeset(happening.name)}</a>{" "}
                <QuoteLink class={styles.proof} quoted={happening.proof}>
                  {typeset(happening.text)}
                </QuoteLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Undated({ headlines }: { readonly headlines: TimelineData["headlines"] }): JSX.Element {
  const { timeline: messages } = useMessages(explorerArea).explorer;
  return (
    <section class={styles.events} aria-labelledby="sans-date">
      <h2 id="sans-date">{messages.undated}</h2>
      <p class={styles.hint}>{messages.undatedWhy}</p>
      <ul class={styles.undated} lang={identity.language}>
        {headlines.map(({ id, title }) => (
          <li key={id}>
            <a class={styles.title} href={paths.article(id)}>
              {typeset(title)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
