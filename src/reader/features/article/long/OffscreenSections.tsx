import type { ComponentChildren, JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Block } from "../../../../domain/article/body";
import { holdsBlock } from "../../../../domain/article/holdsBlock";
import styles from "../body/ArticleBody.module.css";
import { readRememberedPosition } from "../position/positionMemory";
import { yieldToMain } from "./yieldToMain";

type Props = {
  readonly sections: readonly (readonly Block[])[];
  readonly render: (blocks: readonly Block[]) => ComponentChildren;
  readonly onComplete: () => void;
};

/** Renders one section after the other, so that thousands of blocks do not block a phone. */
export function OffscreenSections({ sections, render, onComplete }: Props): JSX.Element {
  const wanted = useMemo(() => sections.map(mustStand), [sections]);
  const [count, setCount] = useState(() => (wanted.includes(false) ? 0 : sections.length));
  // Cached: Preact skips an element that is the same object.
  const rendered = useMemo((): ComponentChildren[] => [], [sections, render]);
  useEffect(() => {
    if (count >= sections.length) return onComplete();
    return yieldToMain(() => setCount(count + 1));
  }, [count, sections, onComplete]);
  return (
    <>
      {sections.map((blocks, index) => {
        if (index < count || wanted[index]) rendered[index] ??= render(blocks);
        return (
          <div key={blocks[0]?.data.id} class={`${styles.far} ${styles.flow}`} data-far>
            {rendered[index]}
          </div>
        );
      })}
    </>
  );
}

/** A prerendered page already has the section, or the address or the remembered position leads to it. */
function mustStand(blocks: readonly Block[]): boolean {
  if (typeof document === "undefined") return true;
  const first = blocks[0]?.data.id;
  if (first && document.getElementById(first)) return true;
  const places = [location.hash.slice(1), readRememberedPosition()?.block];
  return places.some((id) => id && holdsBlock(blocks, id));
}
