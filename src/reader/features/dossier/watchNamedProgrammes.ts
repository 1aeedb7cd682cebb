import type { Headline } from "../../../domain/article/article";
import { type Dossier, hasProgramme } from "../../../domain/device/dossier";
import type { ArticleId, ProgrammeId } from "../../../domain/ids";
import { listQuotedArticles } from "../../../domain/programmes/listMentions";
import type { Programme } from "../../../domain/reference/programme";
import { type StorageApi, useWatch } from "../../shared/edition/watching";
import { readWithdrawnProgramme } from "../../shared/programmes/readWithdrawnProgramme";
import type { ReadProgramme, Watch } from "../../storage";

export type NamedProgrammes = {
  /** Which of them the articles of the dossier mention. */
  readonly cited: ReadonlySet<ProgrammeId>;
  readonly programmes: readonly ReadProgramme[];
  /** Of all articles that mention them, including those outside the dossier. */
  readonly headlines: ReadonlyMap<ArticleId, Headline>;
};

/** The programmes that the articles mention, and the chosen ones; updated whenever another edition is installed. */
export function watchNamedProgrammes(
  storage: StorageApi,
  { articles, programmes: chosen }: Pick<Dossier, "articles" | "programmes">,
): Watch<NamedProgrammes> {
  return {
    subscribe({ next, failed }) {
      const wanted = new Set(articles);
      let latest = 0;
      const unsubscribe = storage.watchProgrammes().subscribe({
        async next(all) {
          latest += 1;
          const mine = latest;
          const isNamed = ({ mentions }: Programme) => mentions.some(({ article }) => wanted.has(article));
          const cited = new Set((all ?? []).filter(isNamed).map(({ id }) => id));
          const published = (all ?? []).filter(({ id }) => cited.has(id) || chosen.includes(id));
          const gone = chosen.filter((id) => !published.some((programme) => programme.id === id));
          const copies = await Promise.all(gone.map(readWithdrawnProgramme));
          const programmes = [...published, ...copies.filter((copy) => copy !== null)];
          const headlines = await storage.readHeadlinesOf(programmes.flatMap(listQuotedArticles));
          if (mine !== latest) return;
          if (!headlines.ok) return failed(headlines.problem);
          next({ cited, programmes, headlines: new Map(headlines.value.map((headline) => [headline.id, headline])) });
        },
        failed(problem) {
          latest += 1;
          failed(problem);
        },
      });
      return () => {
        latest += 1;
        unsubscribe();
      };
    },
  };
}

const none: NamedProgrammes = { cited: new Set(), programmes: [], headlines: new Map() };

/** What may be in the dossier: the programmes that its articles mention, where these are wanted, and the chosen ones. */
export function useNamedProgrammes(dossier: Dossier): NamedProgrammes {
  const articles = dossier.hasProgrammes ? dossier.articles : [];
  const { programmes } = dossier;
  const key = [...articles, "", ...programmes].sort().join();
  const watched = useWatch(key, (storage) => watchNamedProgrammes(storage, { articles, programmes }));
  return watched.status === "ready" && articles.length + programmes.length > 0 ? watched.value : none;
}

/** Those that are in it. */
export function listChosen(dossier: Dossier, { programmes, cited }: NamedProgrammes): NamedProgrammes["programmes"] {
  return programmes.filter(({ id }) => hasProgramme(dossier, id, cited.has(id)));
}
