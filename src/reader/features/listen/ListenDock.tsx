import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { whenIdle } from "../../platform/whenIdle";
import { openListening, useListening } from "./player/listenApi";
import { hasStoredListening } from "./player/storedListening";

export function ListenDock(): JSX.Element | null {
  const listening = useListening();
  useEffect(() => {
    if (!hasStoredListening()) return;
    whenIdle()
      .then(openListening)
      .then(({ player }) => player.prepare())
      // Without its code there is no player; « Écouter » tries again.
      .catch(() => undefined);
  }, []);
  return listening ? <listening.MiniPlayer /> : null;
}
