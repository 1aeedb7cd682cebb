import type { ProgrammeId } from "../../../../domain/ids";
import { listQuotedArticles } from "../../../../domain/programmes/listMentions";
import type { StorageApi } from "../../../shared/edition/openStorage";
import type { ShownProgramme } from "../../../shared/edition/pageData";
import { readWithdrawnProgramme } from "../../../shared/programmes/readWithdrawnProgramme";
import type { ReadProgramme, Watch } from "../../../storage";

/** `absent`: no edition is installed; `missing`: the edition has no such programme, and the library no copy of it. */
export type WatchedProgramme = ShownProgramme | "absent" | "missing";

/** Everything on the page in one answer: a screen that grew piece by piece would jump. */
export function watchProgramme(storage: StorageApi, id: ProgrammeId): Watch<WatchedProgramme> {
  return {
    subscribe({ next, failed }) {
      let latest = 0;
      const unsubscribe = storage.watchProgrammes().subscribe({
        async next(programmes) {
          latest += 1;
          const mine = latest;
          if (!programmes) return next("absent");
          const published = programmes.find((candidate) => candidate.id === id);
          const programme: ReadProgramme | null = published ?? (await readWithdrawnProgramme(id));
          if (mine !== latest) return;
          if (!programme) return next("missing");
          const headlines = await storage.readHeadlinesOf(listQuotedArticles(programme));
          if (mine !== latest) return;
          if (!headlines.ok) return failed(headlines.problem);
          const related = new Set(programme.related.map((one) => one.id));
          const named = programmes.filter((candidate) => related.has(candidate.id));
          const names = Object.fromEntries(named.map((one) => [one.id, one.name.value]));
          next({ programme, names, headlines: headlines.value });
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
