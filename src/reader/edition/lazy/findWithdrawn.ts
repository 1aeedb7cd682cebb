import * as v from "valibot";
import { ArticleSchema } from "../../../domain/article/article";
import { decode } from "../../../domain/decode";
import type { Manifest, Part } from "../../../domain/edition/edition";
import { type ArticleId, ArticleIdSchema } from "../../../domain/ids";
import { articleTarget, programmeTarget, readTarget, type Target } from "../../../domain/library/target";
import type { WithdrawnCopy } from "../../../domain/library/withdrawnCopy";
import type { Programme } from "../../../domain/reference/programme";
import {
  type HeadlinePage,
  readBytesOfParts,
  readHeadlinePages,
  readHeadlinesOf,
  readInstalled,
  type Stored,
} from "../../storage";
import type { LibraryStored } from "../../storage/library";
import { partsOnlyIn, readProgrammesOf, readStoredAs } from "../readParts";

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
  const staying = new Set(newPages.flatMap(({ headlines }) => headlines.map(({ id }) => id)));
  const suspects = await listSuspects(partsOnlyIn(installed, next), staying);
  const programmes = await listWithdrawnProgrammes(installed, next);
  if (suspects.length === 0 && programmes.length === 0) return undefined;
  const held = suspects.length <= MAX_HELD_PARTS ? await readBytes(suspects) : undefined;
  const kept = new Set<Target>();
  return {
    async keep() {
      const library = await import("../../storage/library/withdrawn/keepCopies");
      const referred = await library.readReferred();
      if (!referred.ok) return referred;
      const isWanted = (target: Target) => referred.value.has(target) && !kept.has(target);
      const facts = { keptAt: new Date().toISOString(), withdrawnOn: next.publishedOn };
      const copies: WithdrawnCopy[] = programmes
        .filter(({ id }) => isWanted(programmeTarget(id)))
        .map((programme) => ({ target: programmeTarget(programme.id), ...facts, programme }));
      const isGone = (id: ArticleId) => !staying.has(id) && isWanted(articleTarget(id));
      for (const suspect of suspects.filter(({ gone }) => gone?.some(isGone) ?? true)) {
        const bytes = held?.ok ? held : await readBytes([suspect]);
        if (!bytes.ok) return bytes;
        const articles = await readArticles(bytes.value.get(suspect.sha256), isGone);
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
  const library = await import("../../storage/library/withdrawn/keepCopies");
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

/** `gone`: the articles in it that are in no new part; absent where its headlines cannot be read. */
type Suspect = { readonly sha256: string; readonly gone: readonly ArticleId[] | undefined };

async function listSuspects(parts: readonly Part[], staying: ReadonlySet<ArticleId>): Promise<readonly Suspect[]> {
  const pages = await readHeadlinePages(parts.map(({ sha256 }) => sha256));
  const known = new Map((pages.ok ? pages.value : []).map(({ sha256, headlines }) => [sha256, headlines]));
  return parts
    .map(({ sha256, count }) => {
      const headlines = known.get(sha256);
      const isWhole = headlines?.length === count;
      return { sha256, gone: isWhole ? headlines.map(({ id }) => id).filter((id) => !staying.has(id)) : undefined };
    })
    .filter(({ gone }) => gone?.length !== 0);
}

async function listWithdrawnProgrammes(installed: Manifest, next: Manifest): Promise<readonly Programme[]> {
  const [before, after] = [await readProgrammesOf(installed), await readProgrammesOf(next)];
  const staying = new Set(after?.map(({ id }) => id));
  return (after && before?.filter(({ id }) => !staying.has(id))) ?? [];
}

async function readBytes(suspects: readonly Suspect[]): Promise<Stored<ReadonlyMap<string, ArrayBuffer | null>>> {
  const stored = await readBytesOfParts(suspects.map(({ sha256 }) => sha256));
  if (!stored.ok) return stored;
  return { ok: true, value: new Map(suspects.map(({ sha256 }, at) => [sha256, stored.value[at] ?? null])) };
}

const ArticlesSchema = v.object({ articles: v.array(v.looseObject({ id: ArticleIdSchema })) });

/** Only those are decoded. What is not there, or cannot be read, could not be read before either. */
async function readArticles(bytes: ArrayBuffer | null | undefined, isGone: (id: ArticleId) => boolean) {
  const content = bytes ? await readStoredAs(ArticlesSchema, bytes) : undefined;
  return (content?.articles ?? []).flatMap((article) => {
    const decoded = isGone(article.id) ? decode(ArticleSchema, article) : undefined;
    return decoded?.ok ? [decoded.value] : [];
  });
}
