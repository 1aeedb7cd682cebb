import type { SortKeySpan } from "../../../../domain/edition/keep/listAwaySpans";
import { createStore } from "../../../platform/store";
import { lazyComponent } from "../../navigation/lazyComponent";
import { type AwayMarkProps, awayMark } from "../awayMark";
import { openStorage } from "../openStorage";

export const away = createStore<readonly SortKeySpan[]>([]);

const AwayMark = lazyComponent<AwayMarkProps>(async (language) => {
  const { keepArea, AwayMark: Loaded } = await import("./AwayMark");
  await keepArea.load(language).catch(() => undefined); // falls back to French
  return Loaded;
});

/** As long as the page lives: the reader's choice changes what is here, and so does an article that is opened. */
export async function markAway(): Promise<void> {
  // Its own import, because a first visit loads all that the storage exports.
  await openStorage();
  const { watchLeftOut } = await import("../../../storage/edition/watchLeftOut");
  watchLeftOut().subscribe({
    next(spans) {
      away.write(spans);
      awayMark.write(spans.length > 0 ? AwayMark : undefined);
    },
    failed: () => undefined,
  });
}
