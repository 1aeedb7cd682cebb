import { identity } from "virtual:edition";
import { typesetFrench } from "../../domain/text/typesetFrench";

/** Sets the publisher's text for display, by the rules of its language. */
export function typeset(text: string): string {
  return identity.language.startsWith("fr") ? typesetFrench(text) : text;
}
