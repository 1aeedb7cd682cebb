import type { JSX } from "preact";
import { HIT_KINDS, type HitKind } from "../../../../domain/search/searchRequest";
import type { SearchResults } from "../../../../domain/search/searchResults";
import { searchArea } from "../../../i18n/areas/search";
import { useMessages } from "../../../i18n/useMessages";
import styles from "./KindBar.module.css";

type Props = {
  readonly results: SearchResults;
  readonly kind: HitKind | null;
  readonly onKind: (kind: HitKind | null) => void;
};

export function KindBar({ results: { counts }, kind, onKind }: Props): JSX.Element | null {
  const messages = useMessages(searchArea).search;
  const kinds = HIT_KINDS.filter((candidate) => counts[candidate] > 0 || candidate === kind);
  if (kinds.length < 2 && kind === null) return null;
  return (
    <fieldset class={styles.bar}>
      <legend class="visually-hidden">{messages.kindsLabel}</legend>
      {[null, ...kinds].map((candidate) => (
        <button
          key={candidate ?? "all"}
          type="button"
          class={styles.kind}
          aria-pressed={candidate === kind}
          onClick={() => onKind(candidate)}
        >
          {candidate ? messages.kinds[candidate] : messages.all}
        </button>
      ))}
    </fieldset>
  );
}
