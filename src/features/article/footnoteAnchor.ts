/** A name that may stand in an address: the source's mark may be `*`. */
export function footnoteAnchor(identifier: string): string {
  return `note-${Array.from(identifier, (letter) => (/[a-z0-9]/i.test(letter) ? letter : letter.codePointAt(0)?.toString(16))).join("")}`;
}
