import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { whenIdle } from "../../platform/whenIdle";
import { isListeningKept } from "./keptListening";
import { openListening, watchListening } from "./listenDoor";

export function ListenDock(): JSX.Element | null {
  const [listening, setListening] = useState<Awaited<ReturnType<typeof openListening>> | undefined>(undefined);
  useEffect(() => watchListening(setListening), []);
  useEffect(() => {
    if (!isListeningKept()) return;
    whenIdle()
      .then(openListening)
      .then(({ player }) => player.prepare())
      // Without its code there is no player; « Écouter » tries again.
      .catch(() => undefined);
  }, []);
  return listening ? <listening.MiniPlayer /> : null;
}
