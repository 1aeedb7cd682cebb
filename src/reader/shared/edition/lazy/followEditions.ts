import { countChanges, type EditionChanges } from "../../../../domain/edition/changes/editionChanges";
import { listUnseen } from "../../../../domain/edition/changes/listUnseen";
import { decideBackOff } from "../../../../domain/edition/decideBackOff";
import type { SortKeySpan } from "../../../../domain/edition/leftOut/leftOutSpans";
import { createNewsMark } from "../../../platform/app/notices";
import { createStore, type Store } from "../../../platform/store";
import { checkForEdition } from "../../../worker/client";
import { lazyComponent } from "../../navigation/lazyComponent";
import type { InstallState } from "../editionInstall";
import { type LeftOutMarkProps, leftOutMark } from "../leftOutMark";
import { seenChanges } from "../seenChanges";
import { openStorage } from "../watching";

type Options = { readonly state: Store<InstallState>; readonly install: () => Promise<void> };

/** What goes on after the start for as long as the page lives. */
export function followEditions(options: Options): void {
  keepLooking(options);
  markNews().catch(() => undefined);
  markLeftOut().catch(() => undefined);
}

const HOUR_MS = 3_600_000;
/** Somebody who goes to and fro between two applications asks for nothing each time. */
const LOOK_AT_MOST_EVERY_MS = 5 * 60_000;

/**
 * An application may stay open for days: it looks for another edition each hour and when it is shown again, and tries again
 * what failed, ever more rarely. A look that fails changes nothing and says nothing: there is a next one.
 */
function keepLooking({ state, install }: Options): void {
  const hasFailed = (): boolean => state.read().status === "failed";
  let failures = hasFailed() ? 1 : 0;
  let lookedAt = Date.now();
  let isLooking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const waitMs = (): number => (failures > 0 ? decideBackOff(failures, Math.random()) : HOUR_MS);
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, waitMs());
  };
  const look = (): void => {
    schedule();
    if (isLooking || document.visibilityState !== "visible") return;
    isLooking = true;
    lookedAt = Date.now();
    void lookOnce().finally(() => {
      isLooking = false;
      schedule();
    });
  };
  const lookOnce = async (): Promise<void> => {
    const { outcome } = await checkForEdition();
    // Only once the server has answered, so that nothing on the screen says again what failed before.
    if (outcome === "available" || (outcome === "up-to-date" && hasFailed())) await install();
    failures = outcome === "failed" || hasFailed() ? failures + 1 : 0;
  };

  document.addEventListener("visibilitychange", () => {
    if (Date.now() - lookedAt >= LOOK_AT_MOST_EVERY_MS) look();
  });
  addEventListener("online", () => {
    failures = 0;
    schedule();
  });
  // By hand, or because the network came back.
  state.watch(({ status }) => {
    if (status === "running" && !isLooking) failures = 0;
  });
  schedule();
}

/** As long as the page lives, also when another tab sees the changes or installs an edition. */
async function markNews(): Promise<void> {
  const storage = await openStorage();
  const mark = createNewsMark();
  let changes: readonly EditionChanges[] = [];
  const update = (): void => {
    const counts = listUnseen(changes, seenChanges.read()).map(countChanges);
    mark(counts.flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count, 0));
  };
  seenChanges.watch(update);
  storage.watchEditionChanges().subscribe({
    next: (next) => {
      changes = next;
      update();
    },
    failed: () => undefined,
  });
}

export const leftOut = createStore<readonly SortKeySpan[]>([]);

const LeftOutMark = lazyComponent<LeftOutMarkProps>(async (language) => {
  const { keepArea, LeftOutMark: Loaded } = await import("./LeftOutMark");
  await keepArea.load(language).catch(() => undefined); // falls back to French
  return Loaded;
});

/** As long as the page lives: the reader's choice changes what is here, and so does an article that is opened. */
async function markLeftOut(): Promise<void> {
  // Its own import, because a first visit loads all that the storage exports.
  await openStorage();
  const { watchLeftOut } = await import("../../../storage/edition/watchLeftOut");
  watchLeftOut().subscribe({
    next(spans) {
      leftOut.write(spans);
      leftOutMark.write(spans.length > 0 ? LeftOutMark : undefined);
    },
    failed: () => undefined,
  });
}
