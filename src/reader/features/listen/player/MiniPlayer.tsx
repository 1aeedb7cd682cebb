import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type PlayerMessages, playerArea } from "../../../i18n/fr/player";
import { useMessages } from "../../../i18n/useMessages";
import { changeDeviceSettings, useDeviceSettings } from "../../../shared/device/deviceSettings";
import { articlePrefix } from "../../../shared/navigation/paths";
import { typeset } from "../../../shared/text/typeset";
import { Icon, type IconName } from "../../../ui/Icon";
import { skipBackIcon, skipForwardIcon } from "../../../ui/lazy/lazyIcons";
import { ListenSheet } from "./ListenSheet";
import { usePlayerState } from "./listenApi";
import { player } from "./livePlayer";
import styles from "./MiniPlayer.module.css";
import type { PlayerState } from "./playerState";
import { nextRate } from "./readingRates";
import { useSpokenSentence } from "./useSpokenSentence";

export function MiniPlayer(): JSX.Element | null {
  const listen = useMessages(playerArea).listen;
  const state = usePlayerState() ?? player.read();
  const { speechRate } = useDeviceSettings();
  const { path } = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  useSpokenSentence(state);
  const { article, status, problem } = state;
  const isShown = article !== undefined;
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute("data-docked", isShown);
    return () => document.documentElement.removeAttribute("data-docked");
  }, [isShown]);
  if (!article) return null;
  const isActive = status === "speaking" || status === "loading";
  const close = (): void => {
    player.close();
    // The focused button no longer exists.
    document.getElementById("main")?.focus({ preventScroll: true });
  };
  return (
    <>
      <section
        class={`${styles.player} ${path.startsWith(articlePrefix) ? styles.overTools : ""}`}
        aria-label={listen.region}
      >
        <progress class={styles.progress} value={state.index} max={Math.max(1, state.count)} aria-hidden="true" />
        {/* A live region must be in the page before its text, or it is not announced. */}
        <p class={problem ? styles.problem : "visually-hidden"} role="status">
          {problem ? listen.problem(problem) : status === "finished" && listen.finished}
        </p>
        <div class={styles.row}>
          <button type="button" class={styles.open} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
            <span class={styles.title} lang={identity.language}>
              {typeset(article.title)}
            </span>
            <span class={styles.place}>{writePlace(state, listen)}</span>
            <span class="visually-hidden">{listen.openSheet}</span>
          </button>
          <Control icon={skipBackIcon} label={listen.previousSentence} onPress={player.previousSentence} />
          <Control
            icon={isActive ? "pause" : "play"}
            label={isActive ? listen.pause : listen.play}
            onPress={() => (isActive ? player.pause() : player.play())}
            isMain
          />
          <Control icon={skipForwardIcon} label={listen.nextSentence} onPress={player.nextSentence} />
          <button
            type="button"
            class={`${styles.control} ${styles.rate}`}
            aria-label={listen.changeRate(speechRate)}
            onClick={() => {
              changeDeviceSettings({ speechRate: nextRate(speechRate) });
              player.choiceChanged();
            }}
          >
            {listen.rate(speechRate)}
          </button>
          <Control icon="close" label={listen.close} onPress={close} />
        </div>
      </section>
      {/* Lets the end of a screen scroll clear of the player. */}
      <div class={styles.room} />
      <ListenSheet state={state} isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </>
  );
}

function writePlace({ status, index, count }: PlayerState, listen: PlayerMessages): string {
  if (status === "loading") return listen.loading;
  if (status === "finished") return listen.finished;
  return count > 0 ? listen.place(index + 1, count) : "";
}

type ControlProps = {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly isMain?: boolean;
};

function Control({ icon, label, onPress, isMain = false }: ControlProps): JSX.Element {
  return (
    <button type="button" class={`${styles.control} ${isMain ? styles.main : ""}`} aria-label={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
