import { useEffect, useMemo } from "preact/hooks";
import type { Article } from "../../../../../domain/article/article";
import { listTextBlocks } from "../../../../../domain/article/blocks";
import { type FoldedBlock, foldBlocks } from "../../../../../domain/article/findInBlocks";
import { yieldToMain } from "../../long/yieldToMain";

/** What a slow phone can fold between two frames. */
const BLOCKS_AT_ONCE = 60;

/** Folds the article's text for searching, a little at a time; a caller gets all of it at once. */
export function useFoldedBlocks({ body }: Article): () => readonly FoldedBlock[] {
  const folding = useMemo(() => startFolding(body), [body]);
  useEffect(() => {
    const goOn = (): void => {
      if (folding.foldSome()) callOff = yieldToMain(goOn);
    };
    let callOff = yieldToMain(goOn);
    return () => callOff();
  }, [folding]);
  return folding.foldAll;
}

function startFolding(body: Article["body"]) {
  const blocks = listTextBlocks(body);
  const folded: FoldedBlock[] = [];
  const foldUpTo = (end: number): void => {
    folded.push(...foldBlocks(blocks.slice(folded.length, end)));
  };
  return {
    foldSome: (): boolean => {
      foldUpTo(folded.length + BLOCKS_AT_ONCE);
      return folded.length < blocks.length;
    },
    foldAll: (): readonly FoldedBlock[] => {
      foldUpTo(blocks.length);
      return folded;
    },
  };
}
