import type { JSX, RefObject } from "preact";
import { useContext, useMemo, useRef, useState } from "preact/hooks";
import { readTarget, type Target } from "../../../domain/library/target";
import { libraryArea } from "../../i18n/fr/library";
import { libraryActionsArea } from "../../i18n/fr/libraryActions";
import { useMessages } from "../../i18n/useMessages";
import type { AnnotationSheet } from "../../shared/library/lazy/AnnotationSheets";
import { SelectionBar } from "../../shared/library/lazy/SelectionBar";
import { useLongPress } from "../../shared/library/lazy/useLongPress";
import { useSelection } from "../../shared/library/lazy/useSelection";
import { ListenContext } from "../../shared/listen/listenCommands";
import { readEntry, writeEntry } from "../../shared/navigation/entryMemory";
import { paths } from "../../shared/navigation/paths";
import { useReachedEnd } from "../../shared/navigation/useReachedEnd";
import { useScrollMemory } from "../../shared/navigation/useScrollMemory";
import { Button } from "../../ui/Button";
import { Chips } from "../../ui/Chips";
import { EmptyState } from "../../ui/EmptyState";
import { ItemRow } from "./ItemRow";
import styles from "./ItemsPanel.module.css";
import { LibraryFilterBar } from "./LibraryFilters";
import { isFiltered, libraryHref } from "./libraryAddress";
import type { ListProps, TabPanelProps } from "./useTabPanelContent";

type Props = TabPanelProps &
  ListProps & {
    readonly hasKinds?: boolean;
    readonly emptyTitle: string;
    readonly empty: string;
    /** Where an empty list leads instead of to the articles. */
    readonly emptyLink?: { readonly href: string; readonly label: string } | undefined;
    readonly onOpen?: (target: Target, sheet: AnnotationSheet) => void;
  };

export function ItemsPanel(props: Props): JSX.Element {
  const { content, address, onAsk, list, matches, hasKinds = false, emptyTitle, empty, emptyLink, onOpen } = props;
  const messages = useMessages(libraryArea).library;
  const { selection: selectionWords } = useMessages(libraryActionsArea).libraryActions;
  const found = useMemo(() => list.filter(matches), [list, matches]);
  const { renderedCount, end, showMore } = useRenderedCount(found.length);
  const listen = useContext(ListenContext);
  const listSpoken = () =>
    found.flatMap((target) => {
      const facts = readTarget(target);
      return facts.kind === "article" ? [{ id: facts.id, title: content.describe(target).title }] : [];
    });
  const selection = useSelection();
  const rows = useRef<HTMLUListElement>(null);
  useLongPress(rows, (pressed) => {
    const target = found.find((one) => one === pressed);
    if (target && !selection.isOn) selection.start(target);
  });
  useScrollMemory(true);
  const isAny = isFiltered(address.filter);
  return (
    <div class={styles.shelf}>
      {hasKinds && <KindChips {...props} />}
      {(list.length > 0 || isAny) && (
        <LibraryFilterBar content={content} address={address} onAsk={onAsk}>
          <p class={styles.count} role="status">
            {found.length === list.length ? messages.count(list.length) : messages.found(found.length, list.length)}
          </p>
          {hasKinds && !selection.isOn && found.some((target) => target.startsWith("article:")) && (
            <Button kind="plain" icon="listen" onPress={() => listen.playAll(listSpoken())}>
              {messages.listen}
            </Button>
          )}
          {found.length > 0 && !selection.isOn && (
            <Button kind="plain" icon="check" onPress={() => selection.start()}>
              {selectionWords.start}
            </Button>
          )}
        </LibraryFilterBar>
      )}
      {found.length === 0 ? (
        <EmptyState
          kind={isAny ? "search" : "hills"}
          title={isAny ? messages.empty.filteredTitle : emptyTitle}
          actions={
            !isAny && <a href={emptyLink?.href ?? paths.frontPage()}>{emptyLink?.label ?? messages.empty.see}</a>
          }
        >
          {isAny ? messages.empty.filtered : empty}
        </EmptyState>
      ) : (
        <ul class={styles.list} role="list" ref={rows}>
          {found.slice(0, renderedCount).map((target) => (
            <ItemRow
              key={target}
              target={target}
              content={content}
              isChoosing={selection.isOn}
              isChosen={selection.targets.has(target)}
              onToggle={selection.toggle}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      {renderedCount < found.length && (
        <div ref={end} class={styles.more} key={renderedCount}>
          <Button onPress={showMore}>{messages.more}</Button>
        </div>
      )}
      {selection.isOn && (
        <>
          <div class={styles.room} />
          <SelectionBar
            about={[...selection.targets].map((target) =>
              target.startsWith("highlight:") ? { target } : { target, title: content.describe(target).title },
            )}
            canDrop
            onAll={() => selection.choose(found)}
            onEnd={selection.end}
          />
        </>
      )}
    </div>
  );
}

function KindChips({ address }: TabPanelProps): JSX.Element {
  const { kinds } = useMessages(libraryArea).library;
  const chips = [
    [kinds.all, undefined],
    [kinds.articles, "articles"],
    [kinds.programmes, "programmes"],
  ] as const;
  return (
    <Chips
      label={kinds.label}
      chips={chips.map(([label, kind]) => ({
        label,
        href: libraryHref({ ...address, kind }),
        isCurrent: kind === address.kind,
      }))}
    />
  );
}

const STEP = 60;
const KEY = "libraryRows";

/**
 * How many rows of a long list are rendered: more whenever its end comes near. Kept in the history entry, so that
 * after Back the list is as long as it was.
 */
function useRenderedCount(count: number): {
  readonly renderedCount: number;
  readonly end: RefObject<HTMLDivElement | null>;
  readonly showMore: () => void;
} {
  const [renderedCount, setRendered] = useState(recall);
  const showMore = (): void => {
    writeEntry({ [KEY]: renderedCount + STEP });
    setRendered(renderedCount + STEP);
  };
  const end = useReachedEnd<HTMLDivElement>(showMore, renderedCount < count ? renderedCount : 0);
  return { renderedCount, end, showMore };
}

function recall(): number {
  const rows = readEntry(KEY);
  return typeof rows === "number" && rows > STEP ? rows : STEP;
}
