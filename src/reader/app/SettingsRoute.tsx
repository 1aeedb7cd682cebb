import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { ReadingSettingsForm } from "../features/reading-settings/ReadingSettingsForm";
import { SettingsScreen } from "../features/settings/SettingsScreen";
import { playerArea } from "../i18n/fr/player";
import { lazyComponent } from "../shared/navigation/lazyComponent";

const VoiceField = lazyComponent(async (language) => {
  const [{ VoiceField: Field }] = await Promise.all([
    import("../features/listen/player/VoiceField"),
    playerArea.load(language).catch(() => undefined), // falls back to French
  ]);
  return Field;
});

export default function SettingsRoute(): JSX.Element {
  return (
    <SettingsScreen
      readingForm={() => <ReadingSettingsForm sample={identity.description} />}
      voiceField={() => <VoiceField />}
    />
  );
}
