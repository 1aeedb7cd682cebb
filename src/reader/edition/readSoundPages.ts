import type { Part } from "../../domain/edition/edition";
import { type HeadlinePage, readHeadlinePages, type Stored } from "../storage";

/** Those that say of their part what the manifest says of it. */
export async function readSoundPages(parts: readonly Part[]): Promise<Stored<readonly HeadlinePage[]>> {
  const pages = await readHeadlinePages(parts.map(({ sha256 }) => sha256));
  if (!pages.ok) return pages;
  const known = new Map(parts.map((part) => [part.sha256, part]));
  return { ok: true, value: pages.value.filter((page) => isPageOf(known.get(page.sha256), page)) };
}

export function isPageOf(part: Part | undefined, { from, to, headlines }: HeadlinePage): boolean {
  return part?.from === from && part.to === to && part.count === headlines.length;
}
