import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Messages, makeFrench } from "./fr";

export const MessagesContext = createContext<Messages>(makeFrench());

/** Every sentence a screen may show, in the reader's interface language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
