import type { FigureValue } from "../../domain/reference/figure";
import type { ExplorerSentences } from "./useExplorer";

/** « près de 550 000 euros », as exactly as the text says it. */
export function writeNumber(
  { value, unit, approximation }: Pick<FigureValue, "value" | "unit" | "approximation">,
  words: ExplorerSentences["figures"],
): string {
  return approximation === undefined ? words.value(value, unit) : words.approximately[approximation](value, unit);
}
