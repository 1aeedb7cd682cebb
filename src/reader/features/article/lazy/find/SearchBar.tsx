import type { JSX, RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../../../../../domain/article/article";
import { findInBlocks } from "../../../../../domain/article/findInBlocks";
import type { Passage } from "../../../../../domain/article/mark";
import { findArea } from "../../../../i18n/fr/annotations";
import { useMessages } from "../../../../i18n/useMessages";
import { useLimit } from "../../../../shared/text/useLimit";
import { IconButton } from "../../../../ui/IconButton";
import { forwardIcon } from "../../../../ui/lazy/lazyIcons";
import { useOverKeyboard } from "../annotations/bars/ActionBar";
import styles from "./SearchBar.module.css";
import { firstHitFromHere, lightHit, showHit, showHits } from "./searchHits";
import { useFoldedBlocks } from "./useFoldedBlocks";

const MAX_LENGTH = 500;

type Props = {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  /** Covered by the bar and therefore made inert. */
  readonly tools: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** Changes whenever the text renders again: the hits have to be highlighted anew. */
  readonly redrawn: readonly unknown[];
  /** What the reader arrived with; without it the field is empty. */
  readonly start?: { readonly query: string; readonly hits: readonly Passage[]; readonly index: number };
};
type State = {
  readonly query: string;
  readonly hits: readonly Passage[];
  readonly first: number;
  readonly index: number;
  /** After the first step the position is announced instead of the count. */
  readonly hasStepped: boolean;
};

const nothingAsked: State = { query: "", hits: [], first: 0, index: 0, hasStepped: false };

export function SearchBar({ article, text, tools, onClose, redrawn, start }: Props): JSX.Element {
  const { find: search } = useMessages(findArea);
  const readBlocks = useFoldedBlocks(article);
  const [state, setState] = useState(start ? { ...start, first: start.index, hasStepped: false } : nothingAsked);
  const { query, hits, first, index, hasStepped } = state;
  const limit = useLimit(query, MAX_LENGTH);
  const bar = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useOverKeyboard(bar);

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const covered = tools.current;
    if (covered) covered.inert = true;
    if (!start) field.current?.focus();
    return () => {
      if (covered) covered.inert = false;
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);

  // Before the next paint, and never after the bar has closed.
  useLayoutEffect(() => showHits(hits, first), [hits, first, ...redrawn]);

  const hit = hits[index];
  useLayoutEffect(() => {
    showHit(hit);
    return () => showHit(undefined);
  }, [hit]);
  useLayoutEffect(() => {
    lightHit(hit);
  }, redrawn);

  const ask = (asked: string): void => {
    const found = findInBlocks(readBlocks(), asked);
    const here = text.current ? firstHitFromHere(found, text.current) : 0;
    setState({ query: asked, hits: found, first: here, index: here, hasStepped: false });
  };
  const step = (by: 1 | -1): void => {
    if (hits.length === 0) return;
    setState({ ...state, index: (index + by + hits.length) % hits.length, hasStepped: true });
  };
  const hasQuery = query.trim() !== "";
  const place = hits.length > 0 ? search.place(index + 1, hits.length) : search.results(0);
  return (
    <search>
      <form
        ref={bar}
        class={styles.bar}
        aria-label={search.label}
        onSubmit={(event) => {
          event.preventDefault();
          step(1);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
          else if (event.key === "Enter" && event.shiftKey && event.target === field.current) {
            event.preventDefault();
            step(-1);
          }
        }}
      >
        <input
          ref={field}
          type="search"
          class={styles.field}
          aria-label={search.label}
          placeholder={search.label}
          value={query}
          maxLength={limit.max}
          autocomplete="off"
          autocapitalize="off"
          enterkeyhint="search"
          onInput={(event) => ask(event.currentTarget.value)}
        />
        <span class={styles.place} aria-hidden="true">
          {hasQuery && place}
        </span>
        <span class="visually-hidden" role="status">
          {hasQuery && (hasStepped ? place : search.results(hits.length))}
        </span>
        <IconButton icon="back" label={search.previous} onPress={() => step(-1)} isTurned />
        <IconButton icon={forwardIcon} label={search.next} onPress={() => step(1)} isTurned />
        <IconButton icon="close" label={search.close} onPress={onClose} />
        <p class={styles.full} role="status">
          {limit.length >= limit.max && limit.told}
        </p>
      </form>
    </search>
  );
}
