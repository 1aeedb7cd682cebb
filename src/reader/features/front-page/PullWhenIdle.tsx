import type { ComponentType, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { whenIdle } from "../../platform/whenIdle";

/** Nobody pulls a page that has just come. Without its file there is no pulling, and « Hors ligne » has a button. */
export function PullWhenIdle(): JSX.Element | null {
  const [PullToCheck, setPullToCheck] = useState<ComponentType>();
  useEffect(() => {
    whenIdle()
      .then(() => import("./lazy/PullToCheck"))
      .then(({ PullToCheck: part }) => setPullToCheck(() => part))
      .catch(() => undefined);
  }, []);
  return PullToCheck ? <PullToCheck /> : null;
}
