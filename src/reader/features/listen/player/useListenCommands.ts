import { useMemo } from "preact/hooks";
import type { Messages } from "../../../i18n/fr";
import { unlockSpeech } from "../../../platform/speechUnlock";
import type { ListenCommands } from "../../../shared/listen/listenCommands";
import { typeset } from "../../../shared/text/typeset";
import { showToast } from "../../../ui/toasts";
import { openListening, readListening } from "./listenApi";
import type { Player } from "./player";

/** Synchronous if the player is loaded, because Safari speaks only within the tap. */
export function askPlayer(command: (player: Player) => void, { listen }: Messages): void {
  unlockSpeech();
  const listening = readListening();
  if (listening) command(listening.player);
  else
    openListening().then(
      ({ player }) => command(player),
      () => showToast({ text: listen.notLoaded }),
    );
}

export function useListenCommands(messages: Messages): ListenCommands {
  return useMemo(
    () => ({
      playAll: (articles) => askPlayer((player) => player.playAll(articles), messages),
      add: (article) => {
        askPlayer((player) => player.add(article), messages);
        showToast({ text: messages.listen.added(typeset(article.title)) });
      },
    }),
    [messages],
  );
}
