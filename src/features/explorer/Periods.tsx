import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { TimelinePeriod } from "../../domain/timeline/listPeriods";
import { type Axis, axisOf, spanOf } from "../../domain/timeline/spanOf";
import { useExplorer } from "../../shared/illustrations/useExplorer";
import { paths } from "../../shared/navigation/paths";
import { typeset } from "../../shared/text/typeset";
import styles from "./Periods.module.css";
import { useWhen } from "./useWhen";

/** Programmes and articles that are about years, as bars over an axis of years. The words say the same. */
export function Periods({ periods }: { readonly periods: readonly TimelinePeriod[] }): JSX.Element | null {
  const { timeline: words } = useExplorer();
  const axis = axisOf(periods);
  if (!axis) return null;
  return (
    <section class={styles.periods} aria-labelledby="periodes">
      <h2 id="periodes">{words.periods}</h2>
      {periods.some(({ first, last }) => first === undefined || last === undefined) && (
        <p class={styles.hint}>{words.periodsHint}</p>
      )}
      <Years axis={axis} />
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets */}
      <ul role="list">
        {periods.map((period) => (
          <Row key={`${period.of.kind} ${period.of.id}`} period={period} axis={axis} />
        ))}
      </ul>
    </section>
  );
}

function Row({ period, axis }: { readonly period: TimelinePeriod; readonly axis: Axis }): JSX.Element {
  const { timeline: words } = useExplorer();
  const { date } = useWhen();
  const { of, first, last } = period;
  const { start, end, isOpenStart, isOpenEnd } = spanOf(period, axis);
  const written = writeSides(first && date(first), last && date(last), words);
  return (
    <li>
      <a href={of.kind === "programme" ? paths.programme(of.id) : paths.article(of.id)}>
        <span class={styles.name} lang={identity.language}>
          {typeset(of.name)}
        </span>
        <span class={styles.dates}>{written}</span>
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
      </svg>
    </li>
  );
}

type Words = ReturnType<typeof useExplorer>["timeline"];

function writeSides(first: string | undefined, last: string | undefined, words: Words): string {
  if (first === undefined) return last === undefined ? "" : words.until(last);
  if (last === undefined) return words.from(first);
  return first === last ? first : words.between(first, last);
}

/** Every year its own mark, as long as they have room. */
function Years({ axis: { firstYear, lastYear } }: { readonly axis: Axis }): JSX.Element {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const step = Math.ceil(years.length / 8);
  return (
    <div class={styles.years} aria-hidden="true">
      {years.map((year, index) => (
        <span key={year}>{index % step === 0 ? year : ""}</span>
      ))}
    </div>
  );
}
