import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { TopicColour } from "../../../domain/edition/topic";
import type { Figure, FigureValue } from "../../../domain/reference/figure";
import { explorerArea } from "../../i18n/areas/explorer";
import { useMessages } from "../../i18n/useMessages";
import { FigureNotes } from "../../shared/illustrations/FigureNotes";
import colours from "../../shared/illustrations/TopicColour.module.css";
import { writeNumber } from "../../shared/illustrations/writeNumber";
import { typeset } from "../../shared/text/typeset";
import styles from "./SingleFigure.module.css";

type Props = { readonly figure: Figure; readonly colour: TopicColour };

export function SingleFigure({ figure, colour }: Props): JSX.Element {
  return (
    <div class={`${styles.single} ${colours[colour]}`}>
      <h3 lang={identity.language}>{typeset(figure.label)}</h3>
      <dl lang={identity.language}>
        {figure.values.map((value) => (
          <Value key={`${value.label} ${value.value} ${value.unit}`} value={value} />
        ))}
      </dl>
      <FigureNotes figure={figure} />
    </div>
  );
}

function Value({ value: { label, value, unit, period, approximation, ordinal } }: { readonly value: FigureValue }) {
  const { figures: messages } = useMessages(explorerArea).explorer;
  return (
    <div>
      {/* A description list needs a term for each value. */}
      <dt>{typeset([label, period].filter((part) => part !== undefined).join(" · "))}</dt>
      <dd>{typeset(ordinal ? messages.rank(value, unit) : writeNumber({ value, unit, approximation }, messages))}</dd>
    </div>
  );
}
