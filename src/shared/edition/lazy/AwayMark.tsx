import type { JSX } from "preact";
import type { ArticleId } from "../../../domain/ids";
import { keepArea } from "../../../i18n/areas/keep";
import { useMessages } from "../../../i18n/useMessages";
import { useStore } from "../../../platform/store";
import { away } from "./markAway";

export { keepArea };

export function AwayMark({ id }: { readonly id: ArticleId }): JSX.Element | null {
  const { keep } = useMessages(keepArea);
  const isAway = useStore(away, (ids) => ids.has(id));
  return isAway ? <span>{keep.away}</span> : null;
}
