import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import { useId, useRef } from "preact/hooks";
import type { Headline } from "../../../../domain/article/article";
import { stateOf } from "../../../../domain/programmes/decideState";
import type { HitKind } from "../../../../domain/search/query/searchRequest";
import type { HitDetails, SearchHit } from "../../../../domain/search/searchResults";
import { fold } from "../../../../domain/text/foldText";
import { searchArea } from "../../../i18n/fr/search";
import { statesArea } from "../../../i18n/fr/state";
import { useMessages } from "../../../i18n/useMessages";
import type { ShownEdition } from "../../../shared/edition/useEdition";
import type { Selection } from "../../../shared/library/lazy/useSelection";
import { typeset } from "../../../shared/text/typeset";
import { StateText } from "../../../shared/time/StateText";
import { useToday } from "../../../shared/time/useToday";
import { Icon, type IconName } from "../../../ui/Icon";
import { infoIcon, tagIcon } from "../../../ui/lazy/lazyIcons";
import type { References } from "../filters/useReferences";
import { ArticleHit } from "./ArticleHit";
import { decideGroups, type Group } from "./decideGroups";
import { hitHref } from "./hitHref";
import { MarkedText } from "./MarkedText";
import otherHitStyles from "./OtherHit.module.css";
import styles from "./Results.module.css";
import { useHitHeadlines } from "./useHitHeadlines";
import { type FoundResults, hitKey } from "./useResults";

type Props = {
  readonly edition: ShownEdition;
  readonly found: FoundResults;
  readonly kind: HitKind | null;
  readonly references: References;
  readonly selection: Selection;
  readonly most: number;
  readonly onKind: (kind: HitKind) => void;
};

/** A rendered row with its inputs: if they are unchanged it is reused. */
type Row = { readonly madeOf: readonly unknown[]; readonly element: JSX.Element | null };

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((part, index) => part === other[index]);
}

export function Results({ edition, found, kind, references, selection, most, onKind }: Props): JSX.Element {
  const { topics, installed } = edition;
  const { results, details, address } = found;
  const groups = decideGroups(results, kind);
  const headlines = useHitHeadlines(results.hits, installed?.revision);
  const rows = useRef<ReadonlyMap<string, Row>>(new Map());
  const next = new Map<string, Row>();
  // Keyed by position, so that typing updates text instead of creating rows.
  const renderHit = (hit: SearchHit, place: number): JSX.Element | null => {
    const key = `${hit.kind} ${place}`;
    const found = details.get(hitKey(hit));
    const headline = headlines.get(hit.id);
    const madeOf = [hit, found, headline, references, selection, topics, hit.kind === "place" && address.text];
    const former = rows.current.get(key);
    const row =
      former && isSame(former.madeOf, madeOf) ? former : { madeOf, element: renderRow(key, hit, found, headline) };
    next.set(key, row);
    return row.element;
  };
  const renderRow = (key: string, hit: SearchHit, own: HitDetails | undefined, headline: Headline | undefined) => {
    const href = hitHref(hit, own, address.text);
    if (hit.kind !== "article") {
      return (
        <li key={key}>
          <OtherHit hit={hit} details={own} references={references} text={address.text} href={href} />
        </li>
      );
    }
    if (href === undefined) return null;
    return (
      <li key={key}>
        <ArticleHit
          hit={hit}
          details={own}
          headline={headline}
          topics={topics}
          href={href}
          selection={selection}
          target={`article:${hit.id}`}
        />
      </li>
    );
  };
  let room = most;
  const claim = (hits: readonly SearchHit[]): readonly SearchHit[] => {
    const taken = hits.slice(0, Math.max(0, room));
    room -= taken.length;
    return taken;
  };
  const element = groups.map((group) => ({
    group,
    complete: claim(group.complete).map(renderHit),
    partial: claim(group.partial).map((hit, place) => renderHit(hit, group.complete.length + place)),
  }));
  rows.current = next;
  return (
    <div class={styles.results}>
      {element.map((rowsOf) => (
        <ResultGroup key={rowsOf.group.kind} {...rowsOf} isOnly={groups.length === 1} onKind={onKind} />
      ))}
    </div>
  );
}

type GroupProps = {
  readonly group: Group;
  readonly complete: readonly (JSX.Element | null)[];
  readonly partial: readonly (JSX.Element | null)[];
  readonly isOnly: boolean;
  readonly onKind: (kind: HitKind) => void;
};

function ResultGroup({ group, complete, partial, isOnly, onKind }: GroupProps): JSX.Element {
  const messages = useMessages(searchArea).search;
  const id = useId();
  const { kind, count, total, isCut } = group;
  const name = messages.kinds[kind];
  return (
    <section class={styles.group} aria-labelledby={id}>
      <h2 id={id}>{messages.ofKind(name, count)}</h2>
      {complete.length > 0 && (
        <ul class={styles.list} role="list">
          {complete}
        </ul>
      )}
      {partial.length > 0 && complete.length > 0 && <p class={styles.partly}>{messages.partly}</p>}
      {partial.length > 0 && (
        <ul class={styles.list} role="list">
          {partial}
        </ul>
      )}
      {isCut && !isOnly && (
        <button type="button" class={styles.all} data-hit={`all ${kind}`} onClick={() => onKind(kind)}>
          {messages.showAll(name, total)}
        </button>
      )}
    </section>
  );
}

type OtherHitProps = {
  readonly hit: SearchHit;
  readonly details: HitDetails | undefined;
  readonly references: References;
  readonly text: string;
  readonly href: string | undefined;
};

const icons: Readonly<Record<SearchHit["kind"], IconName>> = {
  article: "article",
  programme: "programmes",
  place: "map",
  acronym: infoIcon,
  tag: tagIcon,
  note: "note",
  followUp: "clock",
};

function OtherHit({ hit, details, references, text, href }: OtherHitProps): JSX.Element {
  const messages = useMessages(searchArea).search;
  const { state: writeState } = useMessages(statesArea);
  const today = useToday(identity.publishedOn);
  const programme = hit.kind === "programme" ? references.programmes.find(({ id }) => id === hit.id) : undefined;
  const state = programme && stateOf(programme, today);
  const language = hit.kind === "tag" ? undefined : identity.language;
  const town = hit.kind === "place" ? findTown(hit.id, references, text) : undefined;
  const title = <MarkedText runs={hit.title} />;
  const content = (
    <>
      <Icon name={icons[hit.kind]} />
      <span class={otherHitStyles.words}>
        {hit.kind === "note" ? (
          <>
            <span class={otherHitStyles.note}>{details ? <MarkedText runs={details.snippet} /> : messages.note}</span>
            <span class={otherHitStyles.detail}>
              {messages.noteOn(typeset(hit.title.map(({ text }) => text).join("")))}
            </span>
          </>
        ) : (
          <>
            <span class={otherHitStyles.title} lang={language}>
              {title}
            </span>
            {hit.kind === "followUp" ? (
              <span class={otherHitStyles.detail}>{details && <MarkedText runs={details.snippet} />}</span>
            ) : (
              <span class={otherHitStyles.detail} lang={language}>
                {describe(hit, references)}
              </span>
            )}
            {town !== undefined && <span class={otherHitStyles.detail}>{messages.townIn(typeset(town))}</span>}
            {state && state.kind !== "unsaid" && (
              <span class={otherHitStyles.detail}>
                <StateText state={state} write={writeState} />
              </span>
            )}
          </>
        )}
      </span>
    </>
  );
  return href === undefined ? (
    <div class={otherHitStyles.row}>{content}</div>
  ) : (
    <a class={otherHitStyles.row} href={href} data-hit={`${hit.kind} ${hit.id}`}>
      {content}
    </a>
  );
}

/** The commune that was asked for, where no article is about it. */
function findTown(id: string, { places }: References, text: string): string | undefined {
  const asked = fold(text);
  return places.find((place) => place.id === id)?.towns.find((town) => asked.includes(fold(town)));
}

function describe({ kind, id }: SearchHit, { programmes, places, glossary }: References): ComponentChildren {
  if (kind === "programme") return typeset(programmes.find((programme) => programme.id === id)?.promise.value ?? "");
  if (kind === "acronym") return typeset(glossary.find(({ acronym }) => acronym === id)?.meaning ?? "");
  if (kind !== "place") return undefined;
  const { departement } = places.find((place) => place.id === id) ?? {};
  const found = places.find((place) => place.kind === "departement" && place.departement === departement);
  return found && found.id !== id ? typeset(`${found.name} (${departement})`) : undefined;
}
