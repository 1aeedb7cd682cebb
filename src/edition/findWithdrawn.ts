import * as v from "valibot";
import { decode } from "../domain/decode";
import { type Manifest, PackedArticleSchema, type Part } from "../domain/edition/edition";
import { type ArticleId, ArticleIdSchema } from "../domain/ids";
import { articleTarget, programmeTarget, type Target } from "../domain/library/target";
import { readTarget } from "../domain/library/targetSchema";
import type { WithdrawnCopy } from "../domain/library/withdrawnCopy";
import type { Programme } from "../domain/reference/programme";
import { type HeadlinePage, readBytesOfParts, readHeadlinePages, readHeadlinesOf, readInstalled } from "../storage";
import type { LibraryStored } from "../storage/library";
import { partsOnlyIn, readAs, readProgrammesOf } from "./readParts";

export type Withdrawn = {
  /**
   * Keeps a copy, in the library, of what the next edition withdraws although the library refers to it; of nothing else.
   * Only once this has answered `ok` may the old texts go. Asked again afterwards, it keeps what the library came to
   * refer to meanwhile.
   */
  readonly keep: () => Promise<LibraryStored<void>>;
};

/** Old parts that may stay in memory until the edition is swapped. */
const MAX_HELD_PARTS = 60;

/** `undefined`: nothing is withdrawn, and nothing is asked of the library. */
export async function findWithdrawn(
  installed: Manifest,
  next: Manifest,
  newPages: readonly HeadlinePage[],
): Promise<Withdrawn | undefined> {
  const parts = await listSuspects(partsOnlyIn(installed, next), newPages);
  const programmes = await listWithdrawnProgrammes(installed, next);
  if (parts.length === 0 && programmes.length === 0) return undefined;
  const staying = new Set<string>(newPages.flatMap(({ headlines }) => headlines.map(({ id }) => id)));
  const held = parts.length <= MAX_HELD_PARTS ? await readBytes(parts) : undefined;
  const kept = new Set<Target>();
  return {
    async keep() {
      const library = await import("../storage/library/withdrawn/keepCopies");
      const referred = await library.readReferred();
      if (!referred.ok) return referred;
      const isWanted = (target: Target) => referred.value.has(target) && !kept.has(target);
      const facts = { keptAt: new Date().toISOString(), withdrawnOn: next.publishedOn };
      const copies: WithdrawnCopy[] = programmes
        .filter(({ id }) => isWanted(programmeTarget(id)))
        .map((programme) => ({ target: programmeTarget(programme.id), ...facts, programme }));
      const isGone = (id: ArticleId) => !staying.has(id) && isWanted(articleTarget(id));
      for (const part of parts) {
        const bytes = held ? held.get(part.sha256) : (await readBytes([part])).get(part.sha256);
        const articles = bytes ? await readArticles(bytes, isGone) : [];
        copies.push(...articles.map((article) => ({ target: articleTarget(article.id), ...facts, article })));
      }
      const written = await library.keepCopies(copies);
      if (written.ok) for (const { target } of copies) kept.add(target);
      return written;
    },
  };
}

/**
 * Once the edition is installed: keeps what the library came to refer to meanwhile, and lets go of the copies of what the
 * edition has again, and of those that nothing refers to any more.
 */
export async function settleCopies(withdrawn: Withdrawn | undefined): Promise<void> {
  await withdrawn?.keep();
  const library = await import("../storage/library/withdrawn/keepCopies");
  await library.tidyCopies(async (targets) => {
    const articles = targets.flatMap((target) => {
      const facts = readTarget(target);
      return facts.kind === "article" ? [facts.id] : [];
    });
    const headlines = await readHeadlinesOf(articles);
    const installed = await readInstalled();
    const programmes = installed.ok && installed.value ? await readProgrammesOf(installed.value.manifest) : undefined;
    return new Set([
      ...(headlines.ok ? headlines.value.map(({ id }) => articleTarget(id)) : []),
      ...(programmes ?? []).map(({ id }) => programmeTarget(id)),
    ]);
  });
}

/** Old parts of which an article is in no new one. One whose headlines cannot be read has to be looked into. */
async function listSuspects(gone: readonly Part[], newPages: readonly HeadlinePage[]): Promise<readonly Part[]> {
  const staying = new Set<string>(newPages.flatMap(({ headlines }) => headlines.map(({ id }) => id)));
  const pages = await readHeadlinePages(gone.map(({ sha256 }) => sha256));
  const whole = new Set(
    (pages.ok ? pages.value : [])
      .filter(({ headlines }) => headlines.length > 0 && headlines.every(({ id }) => staying.has(id)))
      .map(({ sha256 }) => sha256),
  );
  return gone.filter(({ sha256 }) => !whole.has(sha256));
}

async function listWithdrawnProgrammes(installed: Manifest, next: Manifest): Promise<readonly Programme[]> {
  const [before, after] = [await readProgrammesOf(installed), await readProgrammesOf(next)];
  const staying = new Set(after?.map(({ id }) => id));
  return (after && before?.filter(({ id }) => !staying.has(id))) ?? [];
}

async function readBytes(parts: readonly Part[]): Promise<ReadonlyMap<string, ArrayBuffer>> {
  const stored = await readBytesOfParts(parts.map(({ sha256 }) => sha256));
  if (!stored.ok) return new Map();
  return new Map(
    parts.flatMap(({ sha256 }, at): [string, ArrayBuffer][] => {
      const bytes = stored.value[at];
      return bytes ? [[sha256, bytes]] : [];
    }),
  );
}

const ArticlesSchema = v.object({ articles: v.array(v.looseObject({ id: ArticleIdSchema })) });

/** Only those are decoded. One that cannot be read could not be read before either. */
async function readArticles(bytes: ArrayBuffer, isGone: (id: ArticleId) => boolean) {
  const content = await readAs(ArticlesSchema, bytes);
  return (content?.articles ?? []).flatMap((article) => {
    const decoded = isGone(article.id) ? decode(PackedArticleSchema, article) : undefined;
    return decoded?.ok ? [decoded.value] : [];
  });
}
