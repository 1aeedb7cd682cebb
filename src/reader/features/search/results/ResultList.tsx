import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { decode } from "../../../../domain/decode";
import { type ProgrammeId, ProgrammeIdSchema } from "../../../../domain/ids";
import type { SearchAddress } from "../../../../domain/search/searchAddress";
import type { SearchResults } from "../../../../domain/search/searchResults";
import { libraryActionsArea } from "../../../i18n/fr/libraryActions";
import { searchArea } from "../../../i18n/fr/search";
import { useMessages } from "../../../i18n/useMessages";
import { useStore } from "../../../platform/store";
import { EditionGate } from "../../../shared/edition/EditionGate";
import { leftOutMark } from "../../../shared/edition/leftOutMark";
import type { ShownEdition } from "../../../shared/edition/useEdition";
import { useLongPress } from "../../../shared/library/lazy/useLongPress";
import { useSelection } from "../../../shared/library/lazy/useSelection";
import { lazyComponent } from "../../../shared/navigation/lazyComponent";
import { writeQuery } from "../../../shared/navigation/searchHref";
import type { About } from "../../../storage/library";
import { Button } from "../../../ui/Button";
import { EmptyState } from "../../../ui/EmptyState";
import { Skeleton } from "../../../ui/Skeleton";
import { KindBar } from "../filters/SearchFilterBar";
import type { References } from "../filters/useReferences";
import { SaveTool } from "../saved/SaveTool";
import { useSavedSearch } from "../saved/savedSearch";
import { countResults } from "./decideGroups";
import { NoResults } from "./NoResults";
import styles from "./ResultList.module.css";
import { Results } from "./Results";
import type { FoundResults } from "./useResults";

const SelectionBar = lazyComponent(
  async () => (await import("../../../shared/library/lazy/SelectionBar")).SelectionBar,
);

const LeftOutList = lazyComponent<Parameters<typeof import("./lazy/LeftOutList").LeftOutList>[0]>(async (language) => {
  const { LeftOutList: Loaded, keepArea } = await import("./lazy/LeftOutList");
  await keepArea.load(language).catch(() => undefined); // falls back to French
  return Loaded;
});

const ExportButton = lazyComponent(async (language) => {
  const [parts, { programmesArea }] = await Promise.all([
    import("../../../shared/programmes/ExportButton"),
    import("../../../i18n/fr/programmes"),
  ]);
  await programmesArea.load(language).catch(() => undefined);
  return parts.ExportButton;
});

type Props = {
  readonly edition: ShownEdition;
  readonly address: SearchAddress;
  readonly found: FoundResults | undefined;
  readonly hasFailed: boolean;
  readonly limit: number;
  readonly most: number;
  readonly name: string;
  readonly references: References;
  readonly onChange: (address: SearchAddress) => void;
  readonly onGo: (address: SearchAddress) => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
};

export function ResultList(props: Props): JSX.Element {
  const { edition, address, found, hasFailed, name, onChange, onGo, onRetry } = props;
  const messages = useMessages(searchArea).search;
  const query = writeQuery({ ...address, kind: null });
  const saved = useSavedSearch(query, found && edition.installed?.revision);
  const renderedCount = useGrowingList(found?.key, true);
  if (hasFailed) {
    return (
      <EmptyState
        kind="path"
        title={messages.failedTitle}
        actions={
          <Button kind="primary" onPress={onRetry}>
            {messages.retry}
          </Button>
        }
      >
        {messages.failed}
      </EmptyState>
    );
  }
  if (!found) return <Skeleton label={messages.opening} />;
  const { results } = found;
  const isOfArticles = address.kind === null || address.kind === "article";
  const leftOut = found.leftOut && isOfArticles && (
    <LeftOutList leftOut={found.leftOut} text={found.address.text} edition={edition} onRetry={onRetry} />
  );
  const save = <SaveTool name={name} query={query} saved={saved} />;
  if (results.hits.length === 0) {
    return edition.installed !== null ? (
      <div class={styles.list}>
        <NoResults edition={edition} address={address} save={save} onChange={onChange} onGo={onGo} />
        {leftOut}
      </div>
    ) : (
      <EditionGate title={messages.notYetTitle} loading={messages.opening}>
        {messages.notYet}
      </EditionGate>
    );
  }
  return <FoundList {...props} found={found} save={save} renderedCount={renderedCount} leftOut={leftOut} />;
}

type FoundProps = Props & {
  readonly found: FoundResults;
  readonly save: JSX.Element;
  readonly renderedCount: number;
  readonly leftOut: ComponentChildren;
};

function FoundList(props: FoundProps): JSX.Element {
  const { edition, address, found, limit, most, references, onChange, onMore, save, renderedCount, leftOut } = props;
  const messages = useMessages(searchArea).search;
  const { selection: selectionWords } = useMessages(libraryActionsArea).libraryActions;
  const selection = useSelection();
  const rows = useRef<HTMLDivElement>(null);
  const { results } = found;
  const articles = useMemo(() => listArticles(results), [results]);
  useLongPress(rows, (pressed) => {
    const article = articles.find(({ target }) => target === pressed);
    if (article && !selection.isOn) selection.start(article.target);
  });
  // What was looked for may only be elsewhere.
  const kind = address.kind !== null && results.counts[address.kind] === 0 ? null : address.kind;
  const isOneKind = kind !== null || articles.length === results.hits.length;
  const canGrow = isOneKind && articles.length < results.counts.article && (kind ?? "article") === "article";
  return (
    <div class={styles.list} ref={rows}>
      <KindBar results={results} kind={kind} onKind={(chosen) => onChange({ ...address, kind: chosen })} />
      {address.kind !== kind && address.kind !== null && (
        <p class={styles.count}>{messages.noneWithin(messages.kinds[address.kind])}</p>
      )}
      <Hints results={results} onAsk={(text) => onChange({ ...address, text })} />
      <div class={styles.head}>
        <p class={styles.count}>{messages.found(countResults(results))}</p>
        {articles.length > 0 && !selection.isOn && (
          <Button kind="plain" icon="check" onPress={() => selection.start()}>
            {selectionWords.start}
          </Button>
        )}
        {save}
      </div>
      <Results
        edition={edition}
        found={found}
        kind={kind}
        references={references}
        selection={selection}
        most={renderedCount}
        onKind={(chosen) => {
          onChange({ ...address, kind: chosen });
          scrollTo({ top: 0, behavior: "instant" });
        }}
      />
      {kind === "programme" && (
        <div class={styles.more}>
          <ExportButton ids={listProgrammes(results)} />
        </div>
      )}
      {canGrow && limit < most && (
        <div class={styles.more}>
          <Button onPress={onMore}>{messages.more}</Button>
        </div>
      )}
      {canGrow && limit >= most && <p class={styles.count}>{messages.tooMany(most)}</p>}
      {leftOut}
      {selection.isOn && (
        <SelectionBar
          about={[...selection.targets].map(
            (target) => articles.find((article) => article.target === target) ?? { target },
          )}
          onAll={() => selection.choose(articles.map(({ target }) => target))}
          onEnd={selection.end}
        />
      )}
    </div>
  );
}

function listProgrammes({ hits }: SearchResults): readonly ProgrammeId[] {
  return hits.flatMap(({ kind, id }) => {
    const decoded = kind === "programme" ? decode(ProgrammeIdSchema, id) : undefined;
    return decoded?.ok ? [decoded.value] : [];
  });
}

function listArticles({ hits }: SearchResults): readonly About[] {
  return hits.flatMap(({ kind, id, title }): About[] =>
    kind === "article" ? [{ target: `article:${id}`, title: title.map(({ text }) => text).join("") }] : [],
  );
}

type HintsProps = { readonly results: SearchResults; readonly onAsk: (text: string) => void };

/** Says when other words were searched than those typed: nothing is changed silently. */
function Hints({ results, onAsk }: HintsProps): JSX.Element | null {
  const messages = useMessages(searchArea).search;
  const isAllHere = useStore(leftOutMark, (mark) => mark === undefined);
  const { also, didYouMean, wordCount, hits } = results;
  const isOnlyPartial = hits.length > 0 && !hits.some((hit) => hit.words >= wordCount);
  const mistaken = also.filter(({ why }) => why === "typo").map(({ typed }) => typed);
  const related = also.filter(({ why }) => why === "synonym").flatMap((one) => one.also);
  if (also.length === 0 && didYouMean === null && !isOnlyPartial) return null;
  return (
    <div class={styles.hints}>
      {mistaken.length > 0 && <p>{messages.nothingFor(mistaken, isAllHere)}</p>}
      {didYouMean !== null && (
        <p class={styles.line}>
          {messages.didYouMean}{" "}
          <button type="button" class={styles.ask} onClick={() => onAsk(didYouMean)}>
            {didYouMean}
          </button>
        </p>
      )}
      {related.length > 0 && <p>{messages.alsoFor(related)}</p>}
      {isOnlyPartial && <p>{messages.onlyPartly(isAllHere)}</p>}
    </div>
  );
}

const FIRST = 4;
const ALL = Number.POSITIVE_INFINITY;

/** How many rows to render: the visible ones in the first frame and the rest in the next, to keep typing responsive. */
function useGrowingList(key: string | undefined, isWhole: boolean): number {
  const [renderedKey, setRendered] = useState(isWhole ? key : undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setRendered(key));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [key]);
  return renderedKey === key ? ALL : FIRST;
}
