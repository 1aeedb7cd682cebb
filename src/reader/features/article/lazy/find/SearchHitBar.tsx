import type { JSX, RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Article } from "../../../../../domain/article/article";
import { listTextBlocks } from "../../../../../domain/article/blocks";
import { findPassages } from "../../../../../domain/search/passages/findPassages";
import { writeEntry } from "../../../../shared/navigation/entryMemory";
import { SearchBar } from "./SearchBar";
import { firstHitFromHere } from "./searchHits";

type Props = {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  readonly tools: RefObject<HTMLElement | null>;
  readonly redrawn: readonly unknown[];
  readonly onClose: () => void;
};

/** Opens with the query of the search screen (`?q=ruch&aussi=ruches#p-1234abcd`) and matches it as that screen does. */
export function SearchHitBar({ onClose, ...page }: Props): JSX.Element {
  const { article, text } = page;
  const start = useMemo(() => {
    const asked = new URLSearchParams(location.search);
    const query = asked.get("q") ?? "";
    const hits = findPassages(listTextBlocks(article.body), query, asked.getAll("aussi"));
    const inBlock = hits.findIndex(({ block }) => `#${block}` === location.hash);
    const fromHere = text.current && scrollY > 0 ? firstHitFromHere(hits, text.current) : 0;
    return { query, hits, index: inBlock >= 0 ? inBlock : fromHere };
  }, [article]);
  const first = start.hits[start.index]?.block;
  const wasAtTop = useRef(scrollY === 0);
  useLayoutEffect(() => {
    // An address without a passage gets the first one: what renders late keeps the target in place.
    if (first && location.hash === "" && wasAtTop.current) writeEntry({}, `#${first}`);
  }, [first]);
  return (
    <SearchBar
      {...page}
      start={start}
      onClose={() => {
        writeEntry({}, location.pathname);
        onClose();
      }}
    />
  );
}
