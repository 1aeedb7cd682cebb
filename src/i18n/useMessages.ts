import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { french, type Messages } from "./fr";

export const MessagesContext = createContext<Messages>(french);

/** Every sentence a screen may show, in the reader's interface language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
