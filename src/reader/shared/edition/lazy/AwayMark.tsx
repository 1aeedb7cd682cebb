import type { JSX } from "preact";
import { isAway } from "../../../../domain/edition/keep/isAway";
import { keepArea } from "../../../i18n/areas/keep";
import { useMessages } from "../../../i18n/useMessages";
import { useStore } from "../../../platform/store";
import type { AwayMarkProps } from "../awayMark";
import { away } from "./markAway";

export { keepArea };

export function AwayMark({ headline }: AwayMarkProps): JSX.Element | null {
  const { keep } = useMessages(keepArea);
  const isMarked = useStore(away, (spans) => isAway(spans, headline));
  return isMarked ? <span>{keep.away}</span> : null;
}
