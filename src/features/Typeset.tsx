import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { typesetFrench } from "../domain/typesetFrench";

/** Sets the publisher's text for display, by the rules of its language. */
export function typeset(text: string): string {
  return identity.language.startsWith("fr") ? typesetFrench(text) : text;
}

/** Text of the edition inside the interface, which may speak another language. */
export function Typeset({ text }: { readonly text: string }): JSX.Element {
  return <span lang={identity.language}>{typeset(text)}</span>;
}
