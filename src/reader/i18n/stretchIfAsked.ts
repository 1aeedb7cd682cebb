import { stretch } from "./stretch";

/** Enabled by `vite build --mode stretched` or `vite --mode stretched`, to test layouts. Never published. */
export function stretchIfAsked<T extends object>(messages: T): T {
  return import.meta.env.MODE === "stretched" ? stretch(messages) : messages;
}
