import { useRef } from "preact/hooks";

/** The database answers with a new object each time, and a long article must not render again for equal content. */
export function useStableValue<T>(value: T): T {
  const kept = useRef(value);
  if (kept.current === undefined || !isEqual(kept.current, value)) kept.current = value;
  return kept.current;
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
