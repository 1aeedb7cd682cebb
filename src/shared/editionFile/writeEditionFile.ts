import type { Headline } from "../../domain/article/article";
import type { InstallProblem } from "../../domain/edition/installProblem";
import type { ArticleId } from "../../domain/ids";
import { editionFileArea } from "../../i18n/areas/editionFile";
import type { Messages } from "../../i18n/fr";
import type { OfferedFile } from "../../platform/device/offerFile";
import { askFileThread } from "../../worker/fileClient";
import { openStorage } from "../edition/openStorage";
import { readOnce } from "../edition/readOnce";
import type { ShownEdition } from "../edition/useEdition";
import { paths } from "../navigation/paths";
import { typeset } from "../text/typeset";

/** The page that a browser shows has so many whole articles at most: their text is there a second time, and not packed. */
const READABLE = 100;

export type WrittenFile =
  | { readonly outcome: "written"; readonly file: OfferedFile }
  | { readonly outcome: "refused"; readonly problem: InstallProblem }
  | { readonly outcome: "aborted" | "failed" };

type Options = {
  readonly signal: AbortSignal;
  readonly onShare?: (share: number) => void;
  /** Everything if absent. */
  readonly ids?: readonly ArticleId[];
};

export async function writeEditionFile(
  edition: ShownEdition,
  messages: Messages,
  { signal, onShare, ids }: Options,
): Promise<WrittenFile> {
  const shown = await readShown(ids);
  const here = new Set(shown.map(({ id }) => id));
  // An article that was withdrawn, of which the library has a copy, is in no part: a file that names it would be refused.
  const selection = ids?.filter((id) => here.has(id));
  if (selection?.length === 0) return { outcome: "failed" };
  const page = describePage(edition, shown, messages, ids);
  const answer = await askFileThread(
    { task: "write", page, selection },
    { signal, onProgress: (progress) => "share" in progress && onShare?.(progress.share) },
  );
  switch (answer.type) {
    case "written":
      return { outcome: "written", file: { name: nameOf(edition, ids), content: answer.content } };
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
  const chosen = await storage.readHeadlinesOf(ids);
  return chosen.ok ? chosen.value : [];
}

function describePage(
  { identity, topics, articleCount }: ShownEdition,
  articles: readonly Headline[],
  messages: Messages,
  ids: readonly ArticleId[] | undefined,
) {
  const { page } = editionFileArea.read(messages.language).editionFile;
  return {
    language: identity.language,
    title: identity.title,
    lead: [messages.edition.age(identity), identity.sourceStatement, ids ? page.chosen : page.what],
    link: { text: page.link, url: new URL(`${paths.offline()}#fichier`, location.href).href },
    articles: articles.map(({ id, title, topics: own, date }) => ({
      id,
      title: typeset(title),
      facts: [...topics.filter((topic) => own.includes(topic.id)).map(({ name }) => name), messages.date(date)].join(
        " · ",
      ),
    })),
    rest: ids ? "" : page.rest(articleCount - articles.length),
  };
}

/** Chromium shares no other ending that holds it. The content is the same under any name. */
function nameOf({ identity }: ShownEdition, ids: readonly ArticleId[] | undefined): string {
  return `${identity.id}-${identity.publishedOn}${ids ? "-articles" : ""}.html`;
}
