import { useMessages } from "../../i18n/useMessages";
import type { FieldLimit } from "../../ui/lazy/Field";

/** The limit of a field, for `Field`: the reader is told once it is full. */
export function useLimit(text: string, max: number): FieldLimit {
  const { fieldIsFull, format } = useMessages();
  return { max, length: text.length, told: fieldIsFull(format.number(max)) };
}
