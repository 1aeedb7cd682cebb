import type { ArticleId } from "../../../../domain/ids";
import { readDeviceSettings } from "../../../shared/device/deviceSettings";
import { openLibrary } from "../../../shared/library/openLibrary";

/** Read aloud to its end counts as read, unless the reader wants otherwise. */
export function markHeard(id: ArticleId): void {
  if (readDeviceSettings().isHeardUnread) return;
  // Nobody asked for it, so a failure is not reported.
  openLibrary()
    .then((library) => library.markRead([id], true))
    .catch(() => undefined);
}
