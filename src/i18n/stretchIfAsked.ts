import { stretch } from "./stretch";

/** `vite build --mode stretched`, `vite --mode stretched`: does every screen hold longer words? Never published. */
export function stretchIfAsked<T extends object>(messages: T): T {
  return import.meta.env.MODE === "stretched" ? stretch(messages) : messages;
}
