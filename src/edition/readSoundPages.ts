import type { Part } from "../domain/edition/edition";
import { type HeadlinePage, readHeadlinePages, type Stored } from "../storage";
import { isPageOf } from "./readPart";

/** Those that say of their part what the manifest says of it. */
export async function readSoundPages(parts: readonly Part[]): Promise<Stored<readonly HeadlinePage[]>> {
  const pages = await readHeadlinePages(parts.map(({ sha256 }) => sha256));
  if (!pages.ok) return pages;
  const known = new Map(parts.map((part) => [part.sha256, part]));
  const sound = pages.value.filter((page) => {
    const part = known.get(page.sha256);
    return part && isPageOf(part, page);
  });
  return { ok: true, value: sound };
}
