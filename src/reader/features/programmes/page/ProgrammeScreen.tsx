import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { decode } from "../../../../domain/decode";
import { type ProgrammeId, ProgrammeIdSchema } from "../../../../domain/ids";
import { listQuotedArticles } from "../../../../domain/programmes/listMentions";
import { programmesArea } from "../../../i18n/fr/programmes";
import { useMessages } from "../../../i18n/useMessages";
import { EditionGate, StorageNotice } from "../../../shared/edition/EditionGate";
import { type ShownProgramme, usePageData } from "../../../shared/edition/pageData";
import { type StorageApi, useWatch, type Watched } from "../../../shared/edition/watching";
import { BackLink } from "../../../shared/navigation/BackLink";
import { EmptyScreen } from "../../../shared/navigation/EmptyScreen";
import { paths } from "../../../shared/navigation/paths";
import { useScrollMemory } from "../../../shared/navigation/useScrollMemory";
import { readWithdrawnProgramme } from "../../../shared/programmes/readWithdrawnProgramme";
import type { ReadProgramme, Watch } from "../../../storage";
import { Skeleton } from "../../../ui/Skeleton";
import { ProgrammePage } from "./ProgrammePage";
import styles from "./ProgrammeScreen.module.css";

export default function ProgrammeScreen(): JSX.Element {
  const { params } = useRoute();
  const messages = useMessages(programmesArea).programmes;
  const id = decode(ProgrammeIdSchema, params.id);
  return (
    <div class={styles.screen}>
      <div class={styles.top}>
        <BackLink href={paths.programmes()} label={messages.backToList} />
      </div>
      {/* Another programme is another screen: position and focus start afresh. */}
      {id.ok ? <StoredProgramme key={id.value} id={id.value} /> : <Missing />}
    </div>
  );
}

function StoredProgramme({ id }: { readonly id: ProgrammeId }): JSX.Element {
  const messages = useMessages(programmesArea).programmes;
  const found = useProgramme(id);
  useScrollMemory(found.status === "ready");
  if (found.status === "loading") return <Skeleton label={messages.loading} />;
  if (found.status === "failed") {
    return <StorageNotice problem={found.problem} />;
  }
  if (found.value === "absent") {
    return (
      <EditionGate kind="tunnel" title={messages.notYetTitle} loading={messages.loading} isScreen>
        {messages.notYet}
      </EditionGate>
    );
  }
  return found.value === "missing" ? <Missing /> : <ProgrammePage {...found.value} />;
}

function Missing(): JSX.Element {
  const { missingTitle, missing, seeAll } = useMessages(programmesArea).programmes;
  return (
    <EmptyScreen kind="path" title={missingTitle} actions={<a href={paths.programmes()}>{seeAll}</a>}>
      {missing}
    </EmptyScreen>
  );
}

/** From the installed edition or, before there is one, from the prerendered page. */
function useProgramme(id: ProgrammeId): Watched<WatchedProgramme> {
  const prerendered = usePageData(paths.programme(id))?.programme;
  const watched = useWatch<WatchedProgramme>(`programme ${id}`, (storage) => watchProgramme(storage, id), prerendered);
  const isAbsent = watched.status !== "ready" || watched.value === "absent";
  return isAbsent && prerendered ? { status: "ready", value: prerendered } : watched;
}

/** `absent`: no edition is installed; `missing`: the edition has no such programme, and the library no copy of it. */
type WatchedProgramme = ShownProgramme | "absent" | "missing";

/** Everything on the page in one answer: a screen that grew piece by piece would jump. */
function watchProgramme(storage: StorageApi, id: ProgrammeId): Watch<WatchedProgramme> {
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
