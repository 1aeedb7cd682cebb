import { normaliseUrl } from "../../edition/compile/normaliseUrl";
import { readDay } from "../sources/readDay";
import type { SourceItem } from "../sources/SourceItem";

/** By what an item is known again, the surest first: its own name, its address, else its title and day. */
export function listKeys({ guid, url, title, published }: SourceItem): readonly string[] {
  const keys = [
    ...(guid === undefined ? [] : [`guid ${nameOf(guid)}`]),
    ...(url === undefined ? [] : [`url ${normaliseUrl(url)}`]),
  ];
  if (keys.length > 0) return keys;
  return [`title ${readDay(published) ?? ""} ${(title ?? "").replace(/\s+/g, " ").trim().toLowerCase()}`];
}

/** Addresses as guids change their scheme when a site does. */
function nameOf(guid: string): string {
  return /^https?:\/\//i.test(guid) ? normaliseUrl(guid) : guid.trim();
}
