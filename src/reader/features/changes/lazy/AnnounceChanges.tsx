import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { countChanges, holdsChanges } from "../../../../domain/edition/changes/editionChanges";
import { changesArea } from "../../../i18n/fr/changes";
import { useMessages } from "../../../i18n/useMessages";
import { createDeviceMemory } from "../../../platform/deviceMemory";
import { useWatch } from "../../../shared/edition/watching";
import { paths } from "../../../shared/navigation/paths";
import { showToast } from "../../../ui/Toast";
import { notifyAlerts } from "./notifyAlerts";

/** Long enough to finish a paragraph first. */
const ANNOUNCED_MS = 20_000;
const announced = createDeviceMemory("announced-edition", (stored) => (typeof stored === "string" ? stored : ""));

/** Says once, in one tab, what the edition that just arrived has changed. */
export function AnnounceChanges(): null {
  const { route } = useLocation();
  const { language } = useMessages();
  const messages = useMessages(changesArea).changes;
  const watched = useWatch("changes", (storage) => storage.watchEditionChanges());
  const newest = watched.status === "ready" ? watched.value[0] : undefined;
  useEffect(() => {
    if (!newest || !holdsChanges(newest)) return;
    notifyAlerts(newest, language).catch(() => undefined);
    if (announced.read() === newest.revision) return;
    announced.change(() => newest.revision);
    showToast({
      text: messages.summary(countChanges(newest)),
      action: { label: messages.see, onPress: () => route(paths.changes()) },
      durationMs: ANNOUNCED_MS,
    });
  }, [newest?.revision]);
  return null;
}
