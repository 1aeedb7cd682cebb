import { identity } from "virtual:edition";
import type { JSX } from "preact";
import type { Figure, FigureValue } from "../../domain/figure";
import type { ThemeColour } from "../../domain/theme";
import { FigureNotes } from "../FigureNotes";
import colours from "../ThemeColour.module.css";
import { typeset } from "../typeset";
import { useExplorer } from "../useExplorer";
import { writeNumber } from "../writeNumber";
import styles from "./SingleFigure.module.css";

type Props = { readonly figure: Figure; readonly colour: ThemeColour };

/** Numbers that stand for themselves. */
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
  const { figures: words } = useExplorer();
  return (
    <div>
      {/* A list of terms has a term for each. */}
      <dt>{typeset([label, period].filter((part) => part !== undefined).join(" · "))}</dt>
      <dd>{typeset(ordinal ? words.rank(value, unit) : writeNumber({ value, unit, approximation }, words))}</dd>
    </div>
  );
}
