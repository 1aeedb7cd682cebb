import type { Mute } from "../../../../domain/device/muteSchema";
import { isSameMute } from "../../../../domain/device/mutes";
import type { MutesMessages } from "../../../i18n/areas/mutes";
import type { Messages } from "../../../i18n/fr";
import { showToast } from "../../../ui/Toast";
import { changeDeviceSettings, readDeviceSettings } from "../../device/deviceSettings";
import { typeset } from "../../text/typeset";

/** Says so, and how to undo it. */
export function setMuted(mute: Mute, isMuted: boolean, messages: MutesMessages, { frontPage }: Messages): void {
  write(mute, isMuted);
  const text = (isMuted ? messages.added : messages.removed)(typeset(mute.name));
  showToast({ text, action: { label: frontPage.undo, onPress: () => write(mute, !isMuted) } });
}

function write(mute: Mute, isMuted: boolean): void {
  const others = readDeviceSettings().mutes.filter((other) => !isSameMute(other, mute));
  changeDeviceSettings({ mutes: isMuted ? [...others, mute] : others });
}
