import type { Backup } from "../../../../domain/library/backup/backup";
import { isLive } from "../../../../domain/library/isLive";
import { lossArea } from "../../../i18n/fr/loss";
import { decideLanguage } from "../../../i18n/languages";
import type { Done } from "../../../storage/library";
import { ask } from "../../../ui/lazy/ask";
import { showToast } from "../../../ui/toasts";

type Recovery = {
  readonly find: () => Promise<Backup | null>;
  readonly recover: (copy: Backup | null) => Promise<Done>;
};

/** Offers to restore the latest safety copy after the browser cleared the library, over whatever screen is open. */
export async function offerRecovery({ find, recover }: Recovery): Promise<void> {
  const messages = await readWords();
  const copy = await find();
  const agreed = await ask({
    title: messages.title,
    text: copy ? describe(copy, messages) : messages.noCopy,
    confirm: copy ? messages.recover : messages.restart,
    cancel: messages.later,
  });
  if (!agreed) return;
  const done = await recover(copy);
  if (!done.ok) return showToast({ text: messages.failed });
  const undo = async (): Promise<void> => {
    if (!(await done.undo()).ok) showToast({ text: messages.failed });
  };
  if (copy) showToast({ text: messages.recovered, action: { label: messages.undo, onPress: () => void undo() } });
}

/** For a tab that a newer version has overtaken. */
export async function offerReload(): Promise<void> {
  const messages = await readWords();
  const { title, text, reload } = messages.outdated;
  if (await ask({ title, text, confirm: reload, cancel: messages.later })) location.reload();
}

/** Says that the last change is not on the disk yet while the application keeps trying. */
export async function notifyLate(): Promise<void> {
  showToast({ text: (await readWords()).late });
}

type Words = ReturnType<typeof lossArea.read>["loss"];

/** Falls back to French. */
async function readWords(): Promise<Words> {
  const language = decideLanguage("auto", [document.documentElement.lang]);
  await lossArea.load(language).catch(() => undefined);
  return lossArea.read(language).loss;
}

function describe({ library, writtenAt }: Backup, messages: Words): string {
  const kinds = ["bookmarks", "tags", "highlights", "notes", "followUps"] as const;
  const describeCount = {
    bookmarks: messages.favourites,
    tags: messages.tags,
    highlights: messages.highlights,
    notes: messages.notes,
    followUps: messages.followUps,
  };
  const counted = kinds.map((kind) => ({ kind, count: library[kind].filter((entry) => isLive(entry)).length }));
  const contents = counted.flatMap(({ kind, count }) => (count > 0 ? [describeCount[kind](count)] : []));
  // The library only holds reading positions.
  if (contents.length === 0) contents.push(messages.favourites(0));
  return writtenAt === null ? messages.undatedCopy(contents) : messages.copy(writtenAt, contents);
}
