import type { FigureValue } from "../../domain/reference/figure";
import type { ExplorerSentences } from "./useExplorer";

/** « près de 550 000 euros », exactly as precise as the text. */
export function writeNumber(
  { value, unit, approximation }: Pick<FigureValue, "value" | "unit" | "approximation">,
  words: ExplorerSentences["figures"],
): string {
  return approximation === undefined ? words.value(value, unit) : words.approximately[approximation](value, unit);
}
