import type { Backup } from "../../../domain/library/backup";
import { isLive } from "../../../domain/library/isLive";
import { loss } from "../../../i18n/areas/loss";
import { decideLanguage } from "../../../i18n/languages";
import { ask } from "../../../ui/lazy/ask";
import { showToast } from "../../../ui/toasts";

export type Recovery = {
  readonly find: () => Promise<Backup | null>;
  /** Whether it is done. */
  readonly recover: (copy: Backup | null) => Promise<boolean>;
};

/** Tells whose library was cleared what there is of it, and brings it back when told so. Over whatever screen is open. */
export async function offerRecovery({ find, recover }: Recovery): Promise<void> {
  const words = await readWords();
  const copy = await find();
  const agreed = await ask({
    title: words.title,
    text: copy ? describe(copy, words) : words.noCopy,
    confirm: copy ? words.recover : words.restart,
    cancel: words.later,
  });
  if (!agreed) return;
  const isDone = await recover(copy);
  if (!isDone) showToast({ text: words.failed });
  else if (copy) showToast({ text: words.recovered });
}

/** A tab that another one has overtaken. */
export async function offerReload(): Promise<void> {
  const words = await readWords();
  const { title, text, reload } = words.outdated;
  if (await ask({ title, text, confirm: reload, cancel: words.later })) location.reload();
}

/** What was just done is not on the disk, and the application goes on trying. */
export async function tellLate(): Promise<void> {
  showToast({ text: (await readWords()).late });
}

type Words = ReturnType<typeof loss.read>["loss"];

/** As the page speaks; in French when that cannot be had. */
async function readWords(): Promise<Words> {
  const language = decideLanguage("auto", [document.documentElement.lang]);
  await loss.load(language).catch(() => undefined);
  return loss.read(language).loss;
}

function describe({ library, writtenAt }: Backup, words: Words): string {
  const kinds = ["bookmarks", "tags", "highlights", "notes", "followUps"] as const;
  const say = {
    bookmarks: words.favourites,
    tags: words.tags,
    highlights: words.highlights,
    notes: words.notes,
    followUps: words.followUps,
  };
  const counted = kinds.map((kind) => ({ kind, count: library[kind].filter((entry) => isLive(entry)).length }));
  const contents = counted.flatMap(({ kind, count }) => (count > 0 ? [say[kind](count)] : []));
  // A copy of a library in which only reading went on.
  if (contents.length === 0) contents.push(words.favourites(0));
  return writtenAt === null ? words.undatedCopy(contents) : words.copy(writtenAt, contents);
}
