import { useRef } from "preact/hooks";

/**
 * Returns the same object as long as its content is equal: the database answers with a new one, and a long article
 * must not render again for it.
 */
export function useStableValue<T>(value: T): T {
  const kept = useRef(value);
  if (kept.current === undefined || !isEqual(kept.current, value)) kept.current = value;
  return kept.current;
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
