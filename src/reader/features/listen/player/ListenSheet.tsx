import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { playerArea } from "../../../i18n/fr/player";
import { useMessages } from "../../../i18n/useMessages";
import { changeDeviceSettings, useDeviceSettings } from "../../../shared/device/deviceSettings";
import { paths } from "../../../shared/navigation/paths";
import { typeset } from "../../../shared/text/typeset";
import { Button } from "../../../ui/Button";
import { SelectField } from "../../../ui/lazy/SelectField";
import { Stepper } from "../../../ui/lazy/Stepper";
import { Notice } from "../../../ui/Notice";
import { Sheet } from "../../../ui/Sheet";
import styles from "./ListenSheet.module.css";
import { player } from "./livePlayer";
import type { PlayerState, Sleep } from "./playerState";
import { QueueList } from "./QueueList";
import { RATES, rateStep } from "./readingRates";
import { VoiceField } from "./VoiceField";

type Props = { readonly state: PlayerState; readonly isOpen: boolean; readonly onClose: () => void };

export function ListenSheet({ state, isOpen, onClose }: Props): JSX.Element {
  const { article: words } = useMessages();
  const listen = useMessages(playerArea).listen;
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={listen.sheet} closeLabel={words.close}>
      <div class={styles.sheet}>
        {state.problem && (
          <Notice kind="problem" icon="warning" isAnnounced>
            {listen.problem(state.problem)}
          </Notice>
        )}
        <Now state={state} onLeave={onClose} />
        <Speed />
        <SleepField sleep={state.sleep} />
        <VoiceField spoken={state.voice} />
        <QueueList state={state} />
      </div>
    </Sheet>
  );
}

function Now({ state, onLeave }: { readonly state: PlayerState; readonly onLeave: () => void }): JSX.Element | null {
  const listen = useMessages(playerArea).listen;
  const { article, status, index, count } = state;
  if (!article) return null;
  const isActive = status === "speaking" || status === "loading";
  return (
    <div class={styles.now}>
      <a class={styles.title} href={paths.article(article.id)} lang={identity.language} onClick={onLeave}>
        {typeset(article.title)}
      </a>
      {count > 0 && <p class={styles.place}>{listen.place(index + 1, count)}</p>}
      <div class={styles.controls}>
        <Button
          kind="primary"
          icon={isActive ? "pause" : "play"}
          onPress={() => (isActive ? player.pause() : player.play())}
        >
          {isActive ? listen.pause : listen.play}
        </Button>
        <Button onPress={player.previousArticle}>{listen.previousArticle}</Button>
        <Button onPress={player.nextArticle}>{listen.nextArticle}</Button>
      </div>
    </div>
  );
}

const SLEEP_MINUTES = [10, 20, 30, 60] as const;

function SleepField({ sleep }: { readonly sleep: Sleep | undefined }): JSX.Element {
  const listen = useMessages(playerArea).listen;
  const options = [
    { value: "", label: listen.sleepNever },
    { value: "article", label: listen.sleepArticle },
    ...SLEEP_MINUTES.map((minutes) => ({ value: String(minutes), label: listen.sleepMinutes(minutes) })),
  ];
  const choose = (value: string): void =>
    player.sleepAfter(value === "" ? undefined : value === "article" ? value : Number(value));
  return <SelectField label={listen.sleep} value={String(sleep ?? "")} options={options} onChange={choose} />;
}

function Speed(): JSX.Element {
  const listen = useMessages(playerArea).listen;
  const { speechRate } = useDeviceSettings();
  return (
    <Stepper
      label={listen.speed}
      value={rateStep(speechRate)}
      min={0}
      max={RATES.length - 1}
      describe={(step) => listen.rate(RATES[step] ?? 1)}
      onChange={(step) => {
        changeDeviceSettings({ speechRate: RATES[step] ?? 1 });
        player.choiceChanged();
      }}
      decreaseLabel={listen.slower}
      increaseLabel={listen.faster}
    />
  );
}
