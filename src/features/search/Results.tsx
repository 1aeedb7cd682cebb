import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { HitKind } from "../../domain/search/searchRequest";
import type { SearchHit } from "../../domain/search/searchResults";
import type { ShownEdition } from "../useEdition";
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
  readonly edition: ShownEdition;
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
export function Results({ edition, found, kind, references, choosing, most, onKind }: Props): JSX.Element {
  const { themes, installed } = edition;
  const { results, details, address } = found;
  const groups = decideGroups(results, kind);
  const headlines = useHeadlines(results.hits, installed?.revision);
  const draw = (hit: SearchHit): JSX.Element | null => {
    const key = hitKey(hit);
    const own = details.get(key);
    const href = hitHref(hit, own, address.text);
    if (hit.kind !== "article") {
      return (
        <li key={key}>
          <OtherHit hit={hit} details={own} references={references} href={href} />
        </li>
      );
    }
    if (href === undefined) return null;
    const headline = headlines.get(hit.id);
    return (
      <li key={key}>
        <ArticleHit hit={hit} details={own} headline={headline} themes={themes} href={href} choosing={choosing} />
      </li>
    );
  };
  let room = most;
  const take = (hits: readonly SearchHit[]): readonly SearchHit[] => {
    const taken = hits.slice(0, Math.max(0, room));
    room -= taken.length;
    return taken;
  };
  const drawn = groups.map((group) => ({ ...group, complete: take(group.complete), partial: take(group.partial) }));
  return (
    <div class={styles.results}>
      {drawn.map((group) => (
        <ResultGroup key={group.kind} group={group} draw={draw} isOnly={groups.length === 1} onKind={onKind} />
      ))}
    </div>
  );
}

type GroupProps = {
  readonly group: Group;
  readonly draw: (hit: SearchHit) => JSX.Element | null;
  readonly isOnly: boolean;
  readonly onKind: (kind: HitKind) => void;
};

function ResultGroup({ group, draw, isOnly, onKind }: GroupProps): JSX.Element {
  const words = useSearchSentences();
  const id = useId();
  const { kind, complete, partial, count, total, isCut } = group;
  const name = words.kinds[kind];
  return (
    <section class={styles.group} aria-labelledby={id}>
      <h2 id={id}>{words.ofKind(name, count)}</h2>
      {complete.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets
        <ul class={styles.list} role="list">
          {complete.map(draw)}
        </ul>
      )}
      {partial.length > 0 && complete.length > 0 && <p class={styles.partly}>{words.partly}</p>}
      {partial.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets
        <ul class={styles.list} role="list">
          {partial.map(draw)}
        </ul>
      )}
      {isCut && !isOnly && (
        <button type="button" class={styles.all} data-hit={`all ${kind}`} onClick={() => onKind(kind)}>
          {words.showAll(name, total)}
        </button>
      )}
    </section>
  );
}
