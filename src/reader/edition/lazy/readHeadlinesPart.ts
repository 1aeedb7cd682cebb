import type { Part } from "../../../domain/edition/edition";
import { HeadlinesPartSchema } from "../../../domain/edition/leftOut/headlinesPart";
import type { HeadlinePage } from "../../storage";
import { readAs } from "../readPart";
import { isPageOf } from "../readSoundPages";
import type { Result } from "../result";

/** The pages of those parts that the manifest describes so. */
export async function readHeadlinesPart(
  part: Part,
  articleParts: ReadonlyMap<string, Part>,
  bytes: ArrayBuffer,
): Promise<Result<readonly HeadlinePage[]>> {
  const content = await readAs(HeadlinesPartSchema, part, bytes);
  if (!content.ok) return content;
  const pages = content.value.pages.map(({ sha256, headlines }): HeadlinePage => {
    const [newest, oldest] = [headlines[0], headlines.at(-1)];
    return { sha256, from: oldest?.sortKey ?? "", to: newest?.sortKey ?? "", headlines };
  });
  return { ok: true, value: pages.filter((page) => isPageOf(articleParts.get(page.sha256), page) && isSorted(page)) };
}

function isSorted({ headlines }: HeadlinePage): boolean {
  return headlines.every(({ sortKey }, place) => place === 0 || sortKey < (headlines[place - 1]?.sortKey ?? ""));
}
