import { identity } from "virtual:edition";
import type { JSX } from "preact";
import { ReadingSettingsForm } from "../features/reading-settings/ReadingSettingsForm";
import { SettingsScreen } from "../features/settings/SettingsScreen";

export default function SettingsRoute(): JSX.Element {
  return <SettingsScreen readingForm={() => <ReadingSettingsForm sample={identity.description} />} />;
}
