import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Block } from "../../domain/body";
import { holdsBlock } from "../../domain/holdsBlock";
import styles from "./ArticleBody.module.css";
import { inTurn } from "./inTurn";
import { readPlace } from "./placeMemory";

type Props = {
  readonly blocks: readonly Block[];
  readonly draw: (blocks: readonly Block[]) => ComponentChildren;
  /** Once it stands; at once where it stood already. */
  readonly onDrawn: () => void;
};

/**
 * A part of a long article that nobody looks at yet. It is drawn in a moment of its own, so that no phone is held up by
 * thousands of blocks at a time, and laid out when it comes near (`useFarSections` says how tall it will be).
 */
export function FarSection({ blocks, draw, onDrawn }: Props): JSX.Element {
  const [isDrawn, setIsDrawn] = useState(() => mustStand(blocks));
  useEffect(() => {
    if (isDrawn) return onDrawn();
    return inTurn(() => setIsDrawn(true));
  }, [isDrawn, onDrawn]);
  return (
    <div class={`${styles.far} ${styles.flow}`} data-far>
      {isDrawn && draw(blocks)}
    </div>
  );
}

/** In a prerendered page it is there already, and where the reader is led to it must be. */
function mustStand(blocks: readonly Block[]): boolean {
  if (typeof document === "undefined") return true;
  const first = blocks[0]?.data.id;
  if (first && document.getElementById(first)) return true;
  const wanted = [location.hash.slice(1), readPlace()?.block];
  return wanted.some((id) => id && holdsBlock(blocks, id));
}
