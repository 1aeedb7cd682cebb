import { shortHash, sketch } from "../identity/nearSame";
import { chooseTopics, type SourceRules } from "../rules/ImportRules";
import type { SourceItem } from "../sources/SourceItem";
import { chooseId, conflictFile } from "../write/ArticleFiles";
import type { LedgerEntry } from "../write/Ledger";
import { writeArticle } from "../write/writeArticle";
import type { ConvertedItem } from "./convertItem";
import { decideOutcome } from "./decideOutcome";
import type { ImportContext } from "./ImportContext";

export type EntryStart = Pick<LedgerEntry, "keys" | "url" | "raw">;

/** Decides what becomes of an article, and enters it into its file, the report and the ledger. */
export function writeOutcome(
  converted: ConvertedItem,
  item: SourceItem,
  begun: EntryStart,
  former: LedgerEntry | undefined,
  { name, rules }: SourceRules,
  context: ImportContext,
): LedgerEntry {
  const { ledger, report, files, dropped } = context;
  const { article, text } = converted;
  const content = shortHash(
    article.title,
    article.markdown,
    article.published ?? "",
    article.authors.join("\n"),
    article.url ?? "",
  );
  const looks = former?.state === "held" ? undefined : sketch(`${article.title}\n${text}`);
  const outcome = decideOutcome({
    former,
    content,
    onDisk: (id) => files.hash(id),
    findSame: () => {
      const id = former?.state === "same" ? former.id : looks && context.nearSame().find(looks, article.day);
      return id !== undefined && files.read(id) !== undefined ? id : undefined;
    },
  });
  const topics = chooseTopics(item.categories, rules);
  const write = (id: string) => writeArticle({ ...article, id, topics, also: [] });
  const heldAs = (id: string, file: string): LedgerEntry => ({
    ...begun,
    state: "held",
    id,
    ...(article.day !== undefined && { day: article.day }),
    content,
    file,
  });
  const putFile = (id: string): LedgerEntry => {
    const file = write(id);
    files.write(id, file);
    report.pictures += converted.pictures.length;
    report.dropped += converted.dropped.length;
    dropped.add(name, id, converted.dropped, converted.pictures);
    return heldAs(id, shortHash(file));
  };
  const enter = (): LedgerEntry => {
    switch (outcome.kind) {
      case "unchanged":
        report.unchanged++;
        return { ...outcome.held, ...begun };
      case "same":
        report.same++;
        addAddress(outcome.id, article.url, context);
        return { ...begun, state: "same", id: outcome.id, title: article.title };
      case "takenOut":
        return heldAs(outcome.held.id, outcome.held.file ?? "");
      case "conflict": {
        const { held } = outcome;
        files.writeConflict(held.id, write(held.id));
        report.conflicts.push({ id: held.id, file: conflictFile(held.id) });
        return { ...held, keys: begun.keys, raw: begun.raw, content, conflict: content };
      }
      case "corrected":
        report.corrected++;
        return putFile(outcome.held.id);
      case "new": {
        const key = begun.keys[0] ?? article.title;
        const isOther = (taken: string) => files.isTaken(taken) && files.read(taken) !== write(taken);
        const id = former?.id ?? chooseId(article.title, article.day, key, isOther);
        report.added++;
        if (looks !== undefined) context.nearSame().add(looks, article.day, id);
        return putFile(id);
      }
    }
  };
  const entry = enter();
  ledger.put(name, entry, former);
  return entry;
}

/** The same text elsewhere is told with the one that is held, unless an editor has changed that file. */
function addAddress(id: string, url: string | undefined, { files, ledger }: ImportContext): void {
  const holder = ledger.holderOf(id);
  const file = files.read(id);
  if (url === undefined || file === undefined || holder?.file !== shortHash(file) || file.includes(JSON.stringify(url)))
    return;
  const address = JSON.stringify(url);
  const written = /^ {2}also: \[/m.test(file)
    ? file.replace(/^( {2}also: \[.*)\]$/m, (_, start: string) => `${start}, ${address}]`)
    : file.replace(
        /^origin:.*\n(?: {2}.*\n)*/m,
        (origin) => `${origin.replace(/^origin: \{\}/, "origin:")}  also: [${address}]\n`,
      );
  files.write(id, written);
  ledger.put("", { ...holder, file: shortHash(written) }, holder);
}
