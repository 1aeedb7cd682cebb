import type { JSX } from "preact";
import { isLeftOut } from "../../../../domain/edition/leftOut/leftOutSpans";
import { keepArea } from "../../../i18n/fr/keep";
import { useMessages } from "../../../i18n/useMessages";
import { useStore } from "../../../platform/store";
import type { LeftOutMarkProps } from "../leftOutMark";
import { leftOut } from "./followEditions";

export { keepArea };

export function LeftOutMark({ headline }: LeftOutMarkProps): JSX.Element | null {
  const { keep } = useMessages(keepArea);
  const isMarked = useStore(leftOut, (spans) => isLeftOut(spans, headline));
  return isMarked ? <span>{keep.leftOut}</span> : null;
}
