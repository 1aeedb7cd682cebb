import { identity } from "virtual:edition";
import type { ExportWords } from "../../../domain/library/export/ExportedItem";
import { type Described, listExportedItems } from "../../../domain/library/export/listExportedItems";
import { writeAnnotations } from "../../../domain/library/export/writeAnnotations";
import { writeBookmarksFile } from "../../../domain/library/export/writeBookmarksFile";
import { writeCsv } from "../../../domain/library/export/writeCsv";
import { writeHtml } from "../../../domain/library/export/writeHtml";
import { writeMarkdown } from "../../../domain/library/export/writeMarkdown";
import { indexLibrary, type LibraryIndex } from "../../../domain/library/indexLibrary";
import { readTarget, type Target } from "../../../domain/library/target";
import { stateOf } from "../../../domain/programmes/decideState";
import type { Programme } from "../../../domain/reference/programme";
import { writeCitation } from "../../../domain/text/writeCitation";
import { readersDay } from "../../../domain/time/days";
import type { Messages } from "../../i18n/fr";
import { backupArea } from "../../i18n/fr/backup";
import { changesArea } from "../../i18n/fr/changes";
import { libraryActionsArea } from "../../i18n/fr/libraryActions";
import { programmesArea } from "../../i18n/fr/programmes";
import { statesArea } from "../../i18n/fr/state";
import type { OfferedFile } from "../../platform/device/files";
import { openStorage, readOnce } from "../edition/watching";
import { openLibrary } from "../library/openLibrary";
import { paths } from "../navigation/paths";
import { typeset } from "../text/typeset";

export const EXPORT_FORMATS = ["markdown", "html", "csv", "bookmarks", "annotations"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const endings: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: "md", type: "text/markdown" },
  html: { ending: "html", type: "text/html" },
  csv: { ending: "csv", type: "text/csv" },
  bookmarks: { ending: "bookmarks.html", type: "text/html" },
  annotations: { ending: "jsonld", type: "application/ld+json" },
};

/** `undefined`: the library cannot be read; `only` absent: everything is exported. */
export async function writeExport(
  format: ExportFormat,
  messages: Messages,
  only?: ReadonlySet<Target>,
): Promise<OfferedFile | undefined> {
  const library = await readOnce((await openLibrary()).watchLibrary());
  if (!library) return undefined;
  const index = indexLibrary(library);
  const items = listExportedItems(index, await makeDescriber(index, messages), only);
  const exportMessages = makeWords(messages);
  const { ending, type } = endings[format];
  const write = (): string => {
    switch (format) {
      case "markdown":
        return writeMarkdown(items, exportMessages);
      case "html":
        return writeHtml(items, exportMessages);
      case "csv":
        return writeCsv(items, exportMessages);
      case "bookmarks":
        return writeBookmarksFile(items, exportMessages);
      case "annotations":
        return writeAnnotations(items, exportMessages.title);
    }
  };
  return { name: `${fileName()}.${ending}`, content: new Blob([write()], { type }) };
}

export function fileName(): string {
  return `bibliotheque-${today()}`;
}

async function makeDescriber(index: LibraryIndex, messages: Messages): Promise<(target: Target) => Described> {
  const api = await openLibrary();
  const storage = await openStorage();
  const { library } = index;
  const ids = [
    ...library.bookmarks.map(({ id }) => id),
    ...library.notes.map(({ id }) => id),
    ...library.taggings.map(({ target }) => target),
    ...library.highlights.map(({ article }): Target => `article:${article}`),
  ].flatMap((target) => {
    const facts = readTarget(target);
    return facts.kind === "article" ? [facts.id] : [];
  });
  const headlines = await readOnce(api.watchHeadlinesById([...new Set(ids)]));
  const programmes = await readOnce(storage.watchProgrammes());
  const copies = await readOnce(api.watchWithdrawn());
  const programmesById = new Map<string, Programme>(programmes?.map((programme) => [programme.id, programme]));
  await Promise.all([programmesArea, statesArea, changesArea].map((area) => area.load(messages.language)));
  const { kinds } = programmesArea.read(messages.language).programmes;
  const { state: writeState } = statesArea.read(messages.language);
  return (target) => {
    const facts = readTarget(target);
    const path = facts.kind === "programme" ? paths.programme(facts.id) : paths.library();
    const article = facts.kind === "article" ? facts.id : undefined;
    const copy = copies?.get(target);
    const headline = article && (headlines?.get(article) ?? (copy && "article" in copy ? copy.article : undefined));
    const url = new URL(article ? paths.article(article) : path, location.href).href;
    const published = facts.kind === "programme" ? programmesById.get(facts.id) : undefined;
    const programme = published ?? (copy && "programme" in copy ? copy.programme : undefined);
    const isWithdrawn = copy !== undefined && !published && !(article && headlines?.has(article));
    const title = headline?.title ?? programme?.name.value ?? index.title(target) ?? facts.id;
    const date = headline
      ? messages.date(headline.date)
      : programme &&
        `${kinds[programme.kind]}. ${writeState(stateOf(programme, readersDay(new Date(), identity.publishedOn)))}`;
    if (date === undefined) return { title: typeset(title), url, citation: null };
    const citation = writeCitation({
      title: typeset(title),
      publisher: identity.publisher.name,
      date,
      edition: identity.title,
      editionDate: messages.edition.age(identity),
      url,
    });
    const { withdrawnFrom } = changesArea.read(messages.language).changes;
    return {
      title: typeset(title),
      url,
      citation: isWithdrawn ? `${citation} ${withdrawnFrom(copy.withdrawnOn)}` : citation,
    };
  };
}

function makeWords({ language }: Messages): ExportWords {
  const { exportMessages } = backupArea.read(language).backup;
  return {
    ...exportMessages,
    title: exportMessages.title(today()),
    language,
    states: libraryActionsArea.read(language).libraryActions.followUp.states,
  };
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
