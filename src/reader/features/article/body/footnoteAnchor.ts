import { createContext } from "preact";

/** The article among several on one page, so that each mark leads to its own note; empty where it is alone. */
export const FootnoteScopeContext = createContext("");

export function footnoteAnchor(identifier: string, scope: string): string {
  const name = Array.from(identifier, (letter) =>
    /[a-z0-9]/i.test(letter) ? letter : letter.codePointAt(0)?.toString(16),
  );
  return `note-${scope && `${scope}-`}${name.join("")}`;
}
