import type { Mute } from "../../../../domain/device/muteSchema";
import { isMuted, prepareMutes } from "../../../../domain/device/mutes";
import type { Place } from "../../../../domain/reference/place";
import { readDeviceSettings, watchDeviceSettings } from "../../device/deviceSettings";
import { openStorage, readOnce } from "../../edition/watching";
import type { MuteRule } from "../useMuteRule";

/** As long as the page lives. Places are read once one of them is muted; without an edition they mute nothing. */
export function followMutes(write: (rule: MuteRule) => void): void {
  let places: readonly Place[] | undefined;
  let isReading = false;
  const update = (): void => {
    const { mutes } = readDeviceSettings();
    if (!needsPlaces(mutes) || places) write(makeRule(mutes, places ?? []));
    else if (!isReading) {
      isReading = true;
      const set = (read: readonly Place[] | null): void => {
        places = read ?? [];
        update();
      };
      openStorage()
        .then(({ watchPlaces }) => watchPlaces().subscribe({ next: set, failed: () => set([]) }))
        .catch(() => set([]));
    }
  };
  watchDeviceSettings(update);
  update();
}

/** The rule of this moment. */
export async function readMuteRule(): Promise<MuteRule> {
  const { mutes } = readDeviceSettings();
  if (!needsPlaces(mutes)) return makeRule(mutes, []);
  const places = await readOnce((await openStorage()).watchPlaces());
  return makeRule(mutes, places ?? []);
}

function needsPlaces(mutes: readonly Mute[]): boolean {
  return mutes.some(({ kind }) => kind === "place");
}

/** A list asks about the same headlines at every step. */
function makeRule(mutes: readonly Mute[], places: readonly Place[]): MuteRule {
  const prepared = prepareMutes(mutes, places);
  const known = new WeakMap<object, boolean>();
  return (headline, asked) => {
    if (asked) return isMuted(headline, prepared, asked);
    const answer = known.get(headline) ?? isMuted(headline, prepared);
    known.set(headline, answer);
    return answer;
  };
}
