import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { HitKind } from "../../domain/search/searchRequest";
import type { SearchHit } from "../../domain/search/searchResults";
import { useEdition } from "../useEdition";
import { ArticleHit } from "./ArticleHit";
import { decideGroups, type Group } from "./decideGroups";
import { hitHref } from "./hitHref";
import { OtherHit } from "./OtherHit";
import styles from "./Results.module.css";
import type { Choosing } from "./useChoosing";
import { useHeadlines } from "./useHeadlines";
import type { References } from "./useReferences";
import { type Found, hitKey } from "./useResults";
import { useSearchSentences } from "./useSearchSentences";

type Props = {
  readonly found: Found;
  /** Only results of this kind. */
  readonly kind: HitKind | null;
  readonly references: References;
  readonly choosing: Choosing;
  /** Drawn in the first frame; the rest comes in the next one. */
  readonly most: number;
  readonly onKind: (kind: HitKind) => void;
};

/** What was found, by kind. */
export function Results({ found, kind, references, choosing, most, onKind }: Props): JSX.Element {
  const { themes, installed } = useEdition();
  const { results, details, address } = found;
  const groups = decideGroups(results, kind);
  const headlines = useHeadlines(results.hits, installed?.revision);
  let room = most;
  const draw = (hits: readonly SearchHit[]): readonly JSX.Element[] => {
    const drawn = hits.slice(0, Math.max(0, room));
    room -= drawn.length;
    return drawn.flatMap((hit) => {
      const key = hitKey(hit);
      const own = details.get(key);
      const href = hitHref(hit, own, address.text);
      if (hit.kind === "article" && href === undefined) return [];
      return (
        <li key={key}>
          {hit.kind === "article" && href !== undefined ? (
            <ArticleHit
              hit={hit}
              details={own}
              headline={headlines.get(hit.id)}
              themes={themes}
              href={href}
              choosing={choosing}
            />
          ) : (
            <OtherHit hit={hit} details={own} references={references} href={href} />
          )}
        </li>
      );
    });
  };
  return (
    <div class={styles.results}>
      {groups.map((group) => (
        <ResultGroup key={group.kind} group={group} draw={draw} isOnly={groups.length === 1} onKind={onKind} />
      ))}
    </div>
  );
}

type GroupProps = {
  readonly group: Group;
  readonly draw: (hits: readonly SearchHit[]) => readonly JSX.Element[];
  readonly isOnly: boolean;
  readonly onKind: (kind: HitKind) => void;
};

function ResultGroup({ group, draw, isOnly, onKind }: GroupProps): JSX.Element {
  const words = useSearchSentences();
  const id = useId();
  const { kind, complete, partial, count, total } = group;
  const name = words.kinds[kind];
  const isPartOfThem = complete.length + partial.length < total;
  return (
    <section class={styles.group} aria-labelledby={id}>
      <h2 id={id}>{words.ofKind(name, count)}</h2>
      {complete.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets
        <ul class={styles.list} role="list">
          {draw(complete)}
        </ul>
      )}
      {partial.length > 0 && complete.length > 0 && <p class={styles.partly}>{words.partly}</p>}
      {partial.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets
        <ul class={styles.list} role="list">
          {draw(partial)}
        </ul>
      )}
      {isPartOfThem && !isOnly && (
        <button type="button" class={styles.all} data-hit={`all ${kind}`} onClick={() => onKind(kind)}>
          {words.showAll(name, total)}
        </button>
      )}
    </section>
  );
}
