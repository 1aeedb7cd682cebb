import { identity } from "virtual:edition";
import { type ComponentChildren, Fragment, type JSX } from "preact";
import { type Chart, type ChartRow, decideChart } from "../../../domain/chart/decideChart";
import type { Figure } from "../../../domain/reference/figure";
import type { TopicColour } from "../../../domain/reference/topic";
import { explorerArea } from "../../i18n/fr/explorer";
import { useMessages } from "../../i18n/useMessages";
import { typeset } from "../text/typeset";
import styles from "./FigureChart.module.css";
import { FigureNotes } from "./FigureNotes";
import colours from "./TopicColour.module.css";
import { writeNumber } from "./writeNumber";

type Props = { readonly figure: Figure; readonly colour: TopicColour };

/** A table with numbers as text; its bars are hidden from screen readers. Paper and forced colours lose nothing. */
export function FigureChart({ figure, colour }: Props): JSX.Element | null {
  const { figures: messages } = useMessages(explorerArea).explorer;
  const chart = decideChart(figure);
  if (!chart) return null;
  const { change } = figure;
  return (
    <figure class={`${styles.chart} ${colours[colour]}`}>
      <table lang={identity.language}>
        <caption>
          {typeset(figure.label)}
          {chart.period !== undefined && <span class={styles.period}> {typeset(chart.period)}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{messages.label}</span>
            </th>
            <th scope="col">
              <span class="visually-hidden">{messages.amount}</span>
            </th>
          </tr>
        </thead>
        <tbody>{chart.drawing === "bars" ? <Bars chart={chart} /> : <Share chart={chart} />}</tbody>
      </table>
      {change && <p class={styles.change}>{messages.change(messages.percent(change.value))}</p>}
      <FigureNotes figure={figure} />
    </figure>
  );
}

function Bars({ chart: { rows, total, rest } }: { readonly chart: Chart }): JSX.Element {
  const { figures: messages } = useMessages(explorerArea).explorer;
  return (
    <>
      {rows.map((row) => (
        <Fragment key={nameOf(row)}>
          <Row label={row.label} row={row} />
          <DrawingRow>
            <Bar fraction={row.fraction} />
          </DrawingRow>
        </Fragment>
      ))}
      {rest && total && <RestRow rest={rest} unit={total.unit} />}
      {total && (
        <>
          <Row label={messages.total(total.label)} row={total} />
          <DrawingRow>
            <Bar fraction={total.fraction} isWhole />
          </DrawingRow>
        </>
      )}
    </>
  );
}

function DrawingRow({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of this table takes no focus
    <tr aria-hidden="true" class={styles.drawing}>
      <td colSpan={2}>{children}</td>
    </tr>
  );
}

function nameOf({ label, period, value }: ChartRow): string {
  return [label, period, value].join();
}

const MIN = 0.006;

function Bar({ fraction, isWhole = false }: { readonly fraction: number; readonly isWhole?: boolean }): JSX.Element {
  const length = fraction === 0 ? 0 : Math.max(MIN, fraction);
  return (
    <svg class={styles.bar} aria-hidden="true">
      <rect class={isWhole ? styles.whole : styles.fill} width={`${length * 100}%`} height="100%" rx="2" />
    </svg>
  );
}

function Share({ chart: { rows, total, rest, isExact } }: { readonly chart: Chart }): JSX.Element {
  const { figures: messages } = useMessages(explorerArea).explorer;
  const parts = [...rows.map(({ fraction }) => fraction), ...(rest ? [rest.fraction] : [])];
  return (
    <>
      <DrawingRow>
        <svg class={styles.stack} aria-hidden="true">
          {parts.map((fraction, index) => (
            <rect
              key={index}
              class={index < rows.length ? styles[toneOf(index)] : styles.rest}
              x={`${parts.slice(0, index).reduce((sum, part) => sum + part, 0) * 100}%`}
              width={`${fraction * 100}%`}
              height="100%"
            />
          ))}
        </svg>
      </DrawingRow>
      {rows.map((row, index) => (
        <Row
          key={nameOf(row)}
          label={row.label}
          row={row}
          tone={toneOf(index)}
          whole={isExact ? total?.value : undefined}
        />
      ))}
      {rest && total && <RestRow rest={rest} unit={total.unit} hasSwatch />}
      {total && <Row label={messages.total(total.label)} row={total} />}
    </>
  );
}

const tones = ["tone0", "tone1", "tone2", "tone3"] as const;
type Tone = (typeof tones)[number];

function toneOf(index: number): Tone {
  return tones[index % tones.length] ?? "tone0";
}

type RowProps = {
  readonly label: string;
  readonly row: ChartRow;
  readonly tone?: Tone;
  /** What it is a share of, where that may be computed: the text gives numbers and not per cents. */
  readonly whole?: number | undefined;
};

function Row({ label, row, tone, whole }: RowProps): JSX.Element {
  const { figures: messages } = useMessages(explorerArea).explorer;
  const value = writeNumber(row, messages);
  return (
    <tr>
      <th scope="row">
        {tone && <Swatch tone={tone} />}
        {typeset(label)}
        {row.period && <span class={styles.period}> {typeset(row.period)}</span>}
      </th>
      <td>
        {typeset(value)}
        {whole !== undefined && (
          <span class={styles.share}>
            {" "}
            {typeset(messages.share(row.value, whole, messages.percent(Math.round(row.fraction * 100))))}
          </span>
        )}
      </td>
    </tr>
  );
}

type RestProps = {
  readonly rest: NonNullable<Chart["rest"]>;
  readonly unit: string;
  readonly hasSwatch?: boolean;
};

function RestRow({ rest, unit, hasSwatch = false }: RestProps): JSX.Element {
  const { figures: messages } = useMessages(explorerArea).explorer;
  return (
    <tr class={styles.computed}>
      <th scope="row">
        {hasSwatch && <Swatch tone="rest" />}
        {messages.rest}
      </th>
      <td>{typeset(messages.difference(rest.terms, messages.value(rest.value, unit)))}</td>
    </tr>
  );
}

function Swatch({ tone }: { readonly tone: Tone | "rest" }): JSX.Element {
  return (
    <svg class={styles.swatch} aria-hidden="true">
      <rect class={styles[tone]} width="100%" height="100%" rx="2" />
    </svg>
  );
}
