import type { SortKeySpan } from "../../../../domain/edition/leftOut/leftOutSpans";
import { createStore } from "../../../platform/store";
import { lazyComponent } from "../../navigation/lazyComponent";
import { type LeftOutMarkProps, leftOutMark } from "../leftOutMark";
import { openStorage } from "../openStorage";

export const leftOut = createStore<readonly SortKeySpan[]>([]);

const LeftOutMark = lazyComponent<LeftOutMarkProps>(async (language) => {
  const { keepArea, LeftOutMark: Loaded } = await import("./LeftOutMark");
  await keepArea.load(language).catch(() => undefined); // falls back to French
  return Loaded;
});

/** As long as the page lives: the reader's choice changes what is here, and so does an article that is opened. */
export async function markLeftOut(): Promise<void> {
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
