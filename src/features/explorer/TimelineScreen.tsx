import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Headline } from "../../domain/article/article";
import type { Programme } from "../../domain/reference/programme";
import { groupByMonth } from "../../domain/timeline/groupByMonth";
import { listMoments, type Moment } from "../../domain/timeline/listMoments";
import { listPeriods } from "../../domain/timeline/listPeriods";
import { useExplorer } from "../../shared/illustrations/useExplorer";
import { paths } from "../../shared/navigation/paths";
import { QuoteLink } from "../../shared/navigation/QuoteLink";
import { useShownCount } from "../../shared/navigation/useScrollMemory";
import { typeset } from "../../shared/text/typeset";
import type { HeadlineList } from "../../storage";
import { Button } from "../../ui/Button";
import { EmptyState } from "../../ui/EmptyState";
import { Frame } from "./Frame";
import { Periods } from "./Periods";
import styles from "./TimelineScreen.module.css";
import { together, useFound } from "./useReferences";
import { useWhen } from "./useWhen";

/** Articles that are looked through at a time. */
const STEP = 200;

/** What happened when, as far as the articles say. */
export function TimelineScreen(): JSX.Element {
  const { timeline: words } = useExplorer();
  const [shown, showMore] = useShownCount(STEP, "", STEP);
  const headlines = useFound(`headlines ${shown}`, (storage) => storage.watchHeadlines({ limit: shown }));
  const programmes = useFound("programmes", (storage) => storage.watchProgrammes());
  return (
    <Frame title={words.title} found={together(headlines, programmes)}>
      {([list, all]) => <Timeline list={list} programmes={all} onMore={showMore} />}
    </Frame>
  );
}

type Props = {
  readonly list: HeadlineList;
  readonly programmes: readonly Programme[];
  readonly onMore: () => void;
};

function Timeline({ list: { headlines, more }, programmes, onMore }: Props): JSX.Element {
  const { timeline: words } = useExplorer();
  const years = groupByMonth(listMoments(headlines, programmes));
  const periods = listPeriods(headlines, programmes);
  const undated = headlines.filter(({ date }) => date.basis === "unknown");
  const { month: writeMonth } = useWhen();
  return (
    <>
      {periods.length > 0 && <Periods periods={periods} />}
      {years.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <section class={styles.events} aria-labelledby="evenements">
          <h2 id="evenements">{words.events}</h2>
          {years.map(({ year, months }) => (
            <section key={year} class={styles.year} aria-label={year}>
              <h3>{year}</h3>
              {months.map(({ month, moments }) => (
                <section key={month ?? "sans-mois"} class={styles.month}>
                  <h4>{month === undefined ? words.withoutMonth : writeMonth(month)}</h4>
                  <ol class={styles.moments}>
                    {moments.map((moment) => (
                      <MomentItem key={`${moment.on} ${moment.last} ${moment.isYearInferred}`} moment={moment} />
                    ))}
                  </ol>
                </section>
              ))}
            </section>
          ))}
        </section>
      )}
      {undated.length > 0 && <Undated headlines={undated} />}
      {more && <Button onPress={onMore}>{words.older}</Button>}
    </>
  );
}

function MomentItem({ moment }: { readonly moment: Moment }): JSX.Element {
  const { timeline: words } = useExplorer();
  const { moment: write } = useWhen();
  const isUncertain = moment.isYearInferred || moment.on.length < 10;
  return (
    <li class={`${styles.moment} ${isUncertain ? styles.isUncertain : ""}`}>
      <p class={styles.when}>
        {write(moment)}
        {moment.isYearInferred && (
          <span class={styles.doubt} title={words.yearInferredWhy}>
            {words.yearInferred}
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
                <a href={paths.programme(happening.programme)}>{typeset(happening.name)}</a>
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

function Undated({ headlines }: { readonly headlines: readonly Headline[] }): JSX.Element {
  const { timeline: words } = useExplorer();
  return (
    <section class={styles.events} aria-labelledby="sans-date">
      <h2 id="sans-date">{words.undated}</h2>
      <p class={styles.hint}>{words.undatedWhy}</p>
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
