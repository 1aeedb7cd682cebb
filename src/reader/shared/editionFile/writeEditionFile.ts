import type { Headline } from "../../../domain/article/article";
import type { InstallProblem } from "../../../domain/edition/installProblem";
import { isLeftOut } from "../../../domain/edition/leftOut/leftOutSpans";
import type { ArticleId, ProgrammeId, TopicId } from "../../../domain/ids";
import type { Messages } from "../../i18n/fr";
import { editionFileArea } from "../../i18n/fr/editionFile";
import type { OfferedFile } from "../../platform/device/files";
import { askFileThread, type ReadablePage } from "../../worker/fileClient";
import type { ShownEdition } from "../edition/useEdition";
import { openStorage, readOnce } from "../edition/watching";
import { paths } from "../navigation/paths";
import { typeset } from "../text/typeset";

/** The page that a browser shows has so many whole articles at most: their text is there a second time, and not packed. */
export const READABLE = 100;

type WrittenFile =
  | { readonly outcome: "written"; readonly file: OfferedFile }
  | { readonly outcome: "refused"; readonly problem: InstallProblem }
  | { readonly outcome: "aborted" | "failed" };

export type Chosen = { readonly articles?: readonly ArticleId[]; readonly programmes?: readonly ProgrammeId[] };

type Options = {
  readonly signal: AbortSignal;
  readonly onShare?: (share: number) => void;
  /** Everything if both are absent. */
  readonly chosen?: Chosen;
  /** Its newest articles. */
  readonly topic?: TopicId | undefined;
};

export async function writeEditionFile(
  edition: ShownEdition,
  messages: Messages,
  { signal, onShare, chosen, topic }: Options,
): Promise<WrittenFile> {
  const shown = topic ? await readHere(topic) : await readShown(chosen && (chosen.articles ?? []));
  const programmes = chosen?.programmes?.length ? await readProgrammes(chosen.programmes, messages) : [];
  // What was withdrawn, of which the library has a copy, is in no part: a file that names it would be refused.
  const selection = (chosen || topic) && {
    articles: shown.map(({ id }) => id),
    programmes: programmes.map(({ id }) => id),
  };
  if (selection && shown.length + programmes.length === 0) return { outcome: "failed" };
  const page = { ...describePage(edition, shown, messages, selection !== undefined), programmes };
  const answer = await askFileThread(
    { task: "write", page, selection },
    { signal, onProgress: (progress) => "share" in progress && onShare?.(progress.share) },
  );
  switch (answer.type) {
    case "written":
      return { outcome: "written", file: { name: nameOf(edition, selection), content: answer.content } };
    case "refused":
      return { outcome: "refused", problem: answer.problem };
    case "aborted":
      return { outcome: "aborted" };
    default:
      return { outcome: "failed" };
  }
}

async function readShown(ids: readonly ArticleId[] | undefined): Promise<readonly Headline[]> {
  const storage = await openStorage();
  if (!ids) return (await readOnce(storage.watchHeadlines({ limit: READABLE })))?.headlines ?? [];
  const found = await storage.readHeadlinesOf(ids);
  if (!found.ok) return [];
  const headlines = new Map(found.value.map((headline) => [headline.id, headline]));
  return ids.flatMap((id) => headlines.get(id) ?? []);
}

async function readProgrammes(ids: readonly ProgrammeId[], messages: Messages): Promise<ReadablePage["programmes"]> {
  const { describeProgrammes } = await import("../programmes/exportProgrammes");
  return describeProgrammes(ids, messages);
}

/** The newest articles of a topic. A text that the reader does not keep on this phone cannot go into its file. */
async function readHere(topic: TopicId): Promise<readonly Headline[]> {
  const storage = await openStorage();
  const newest = await readOnce(storage.watchHeadlines({ topic, limit: READABLE }));
  // Its own import, because a first visit loads all that the storage exports.
  const { watchLeftOut } = await import("../../storage/edition/watchLeftOut");
  const leftOut = (await readOnce(watchLeftOut())) ?? [];
  return newest?.headlines.filter((headline) => !isLeftOut(leftOut, headline)) ?? [];
}

function describePage(
  { identity, topics, articleCount }: ShownEdition,
  articles: readonly Headline[],
  messages: Messages,
  isChosen: boolean,
): Omit<ReadablePage, "programmes"> {
  const { page } = editionFileArea.read(messages.language).editionFile;
  return {
    language: identity.language,
    title: identity.title,
    lead: [messages.edition.age(identity), identity.sourceStatement, isChosen ? page.chosen : page.what],
    link: { text: page.link, url: new URL(`${paths.offline()}#fichier`, location.href).href },
    articles: articles.map(({ id, title, topics: own, date }) => ({
      id,
      title: typeset(title),
      facts: [...topics.filter((topic) => own.includes(topic.id)).map(({ name }) => name), messages.date(date)].join(
        " · ",
      ),
    })),
    rest: isChosen ? "" : page.rest(articleCount - articles.length),
  };
}

/** Chromium shares no other ending that holds it. The content is the same under any name. */
function nameOf({ identity }: ShownEdition, selection: Chosen | undefined): string {
  const what = selection && (selection.articles?.length ? "-articles" : "-programmes");
  return `${identity.id}-${identity.publishedOn}${what ?? ""}.html`;
}
