import { identity } from "virtual:edition";
import { openMediaSession } from "../../../platform/speech/mediaSession";
import { typeset } from "../../../shared/text/typeset";
import type { Player } from "./player";
import type { PlayerState } from "./playerState";

const base = import.meta.env.BASE_URL;
const artwork = [192, 512].map((size) => ({
  src: `${base}icon-${size}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
}));

/** Lock-screen controls: a track is an article, seeking goes by sentence. */
export function connectMediaSession(player: Player): void {
  const session = openMediaSession({
    play: () => player.play(),
    pause: player.pause,
    stop: player.pause,
    previoustrack: player.previousArticle,
    nexttrack: player.nextArticle,
    seekbackward: player.previousSentence,
    seekforward: player.nextSentence,
    interrupted: player.interrupted,
  });
  if (!session) return;
  const show = ({ status, article }: PlayerState): void => {
    if (!article || status === "finished") session.hide();
    // A player restored from another day takes no lock screen before it is played.
    else if (status !== "paused" || session.isShown()) {
      session.show({
        title: typeset(article.title),
        artist: identity.publisher.name,
        album: identity.title,
        artwork,
        isPlaying: status !== "paused",
      });
    }
  };
  player.watch(show);
}
