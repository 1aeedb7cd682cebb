import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { french, type Messages } from "./fr";

export const MessagesContext = createContext<Messages>(french);

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
