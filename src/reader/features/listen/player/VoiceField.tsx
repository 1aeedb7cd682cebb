import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { playerArea } from "../../../i18n/fr/player";
import { useMessages } from "../../../i18n/useMessages";
import type { Voice } from "../../../platform/speech/speech";
import { changeDeviceSettings, useDeviceSettings } from "../../../shared/device/deviceSettings";
import { SelectField } from "../../../ui/lazy/SelectField";
import { sortVoices } from "./decideVoice";
import { engine, player } from "./livePlayer";

/** Only voices of the articles' language: any other would be unintelligible. */
export function VoiceField({ spoken }: { readonly spoken?: Voice | undefined }): JSX.Element | null {
  const listen = useMessages(playerArea).listen;
  const { voice } = useDeviceSettings();
  const voices = useVoices();
  if (voices.length === 0) return null;
  const options = [
    { value: "", label: listen.bestVoice },
    ...voices.map(({ id, name, isLocal }) => ({ value: id, label: listen.voiceName(name, isLocal) })),
  ];
  return (
    <SelectField
      label={listen.voice}
      options={options}
      value={voices.some(({ id }) => id === voice) ? voice : ""}
      {...(spoken ? { hint: listen.voiceHint(spoken.name) } : {})}
      onChange={(chosen) => {
        changeDeviceSettings({ voice: chosen });
        player.choiceChanged();
      }}
    />
  );
}

function useVoices(): readonly Voice[] {
  const [voices, setVoices] = useState<readonly Voice[]>([]);
  useEffect(() => {
    const update = (): void => setVoices(sortVoices(engine?.voices(identity.language) ?? []));
    update();
    return engine?.onVoicesChange(update);
  }, []);
  return voices;
}
