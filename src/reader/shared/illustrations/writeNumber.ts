import type { FigureValue } from "../../../domain/reference/figure";
import type { ExplorerMessages } from "../../i18n/fr/explorer";

/** « près de 550 000 euros », exactly as precise as the text. */
export function writeNumber(
  { value, unit, approximation }: Pick<FigureValue, "value" | "unit" | "approximation">,
  messages: ExplorerMessages["figures"],
): string {
  return approximation === undefined ? messages.value(value, unit) : messages.approximately[approximation](value, unit);
}
