import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Area } from "./base/area";
import { french, type Messages } from "./fr";

export const MessagesContext = createContext<Messages>(french);

/**
 * What a first visit has, or else an area, in the reader's language. Whatever opens a screen or a lazy component loads its areas
 * first (`app/screens.ts`, `shared/navigation/lazyComponent.tsx`); a change of language loads those in use.
 */
export function useMessages(): Messages;
export function useMessages<T extends object>(area: Area<T>): T;
export function useMessages<T extends object>(area?: Area<T>): Messages | T {
  const messages = useContext(MessagesContext);
  return area ? area.read(messages.language) : messages;
}
