import type { LibraryKind } from "../../../../domain/library/library";
import { writeUnreadable } from "../../../../domain/library/unreadable";
import { type Meta, putMeta } from "./meta";

export const PREFIX = "aside-";

/** Under a name that follows from what it is: the same row set aside twice is one. */
export async function keepAside(tables: Meta, kind: LibraryKind, row: unknown): Promise<void> {
  await putMeta(tables, { key: `${PREFIX}${hash(`${kind} ${writeUnreadable(row)}`)}`, kind, row });
}

/** 53 bits are plenty for the few rows there ever are. */
function hash(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
