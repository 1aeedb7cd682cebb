import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { whenIdle } from "../../platform/whenIdle";
import { openListening, useListening } from "./listenApi";
import { hasStoredListening } from "./storedListening";

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
