import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { type Axis, axisOf, placeOfDay, spanOf, type TimelinePeriod } from "../../../domain/timeline/listPeriods";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import { Times } from "../../shared/time/Times";
import { TodayLine } from "./ExplorerLayout";
import styles from "./Periods.module.css";

type Props = {
  readonly periods: readonly TimelinePeriod[];
  /** The reader's day, `2026-11-25`; unknown to a prerendered page. */
  readonly today: string | undefined;
  readonly publishedOn: string;
  /** The last month that any text is of. */
  readonly until: string | undefined;
};

/** Bars over an axis of years; the text of each row says the same. */
export function Periods({ periods, today, publishedOn, until }: Props): JSX.Element | null {
  const { timeline: messages } = useMessages(explorerArea).explorer;
  const axis = axisOf(periods, today ?? publishedOn);
  if (!axis) return null;
  return (
    <section class={styles.periods} aria-labelledby="periodes">
      <h2 id="periodes">{messages.periods}</h2>
      {periods.some(({ first, last }) => first === undefined || last === undefined) && (
        <p class={styles.hint}>{messages.periodsHint}</p>
      )}
      <p class={styles.hint}>
        <TodayLine today={today} write={messages.todayLine} />
      </p>
      <Years axis={axis} />
      <ul role="list">
        {periods.map((period) => (
          <Row key={`${period.of.kind} ${period.of.id}`} period={period} axis={axis} today={today} until={until} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = Omit<Props, "periods" | "publishedOn"> & { readonly period: TimelinePeriod; readonly axis: Axis };

function Row({ period, axis, today, until }: RowProps): JSX.Element {
  const { of, first, last, wording } = period;
  const { start, end, isOpenStart, isOpenEnd } = spanOf(period, axis, until);
  const dates = [first, last].flatMap((side) => side ?? []);
  const now = today && `${placeOfDay(today, axis) * 100}%`;
  return (
    <li>
      <a href={of.kind === "programme" ? paths.programme(of.id) : paths.article(of.id)}>
        <span class={styles.name} lang={identity.language}>
          {typeset(of.name)}
        </span>{" "}
        {/* « lancée en 2018 »: the text's own words, which do not say that it goes on. */}
        <span class={styles.dates} lang={wording && identity.language}>
          <Times text={wording === undefined ? dates.join("–") : typeset(wording)} dates={[...new Set(dates)]} />
        </span>
      </a>
      <svg class={styles.lane} aria-hidden="true">
        <rect
          class={isOpenStart || isOpenEnd ? styles.open : styles.bar}
          x={`${start * 100}%`}
          width={`${(end - start) * 100}%`}
          y="1"
          height="10"
          rx="2"
        />
        {now && <line class={styles.today} x1={now} x2={now} y1="0" y2="100%" />}
      </svg>
    </li>
  );
}

function Years({ axis: { firstYear, lastYear } }: { readonly axis: Axis }): JSX.Element {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const step = Math.ceil(years.length / 8);
  return (
    <div class={styles.years} aria-hidden="true">
      {years.map((year, index) => (
        <span key={year}>{index % step === 0 ? `${year} ` : ""}</span>
      ))}
    </div>
  );
}
