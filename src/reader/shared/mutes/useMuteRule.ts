import { useEffect, useState } from "preact/hooks";
import type { Headline } from "../../../domain/article/article";
import type { Muted } from "../../../domain/device/mutes";
import { createStore, useStore } from "../../platform/store";
import { readDeviceSettings, watchDeviceSettings } from "../device/deviceSettings";

/** `asked`: the topic or place whose list it is, which beats muting it. */
export type MuteRule = (headline: Headline, asked?: Muted) => boolean;

export const mutesNothing: MuteRule = () => false;

const rule = createStore<MuteRule | undefined>(undefined);
let isFollowed = false;

/** Few readers mute anything: the rule is only loaded for them. A list that cannot be folded is shown. */
function follow({ mutes }: { readonly mutes: readonly unknown[] }): void {
  if (isFollowed || mutes.length === 0) return;
  isFollowed = true;
  import("./lazy/followMutes").then(
    ({ followMutes }) => followMutes(rule.write),
    () => rule.write(mutesNothing),
  );
}

/** Which articles lists fold away; `undefined` while that is not known. */
export function useMuteRule(): MuteRule | undefined {
  const [first] = useState(() => (readDeviceSettings().mutes.length === 0 ? mutesNothing : undefined));
  const known = useStore(rule, (now) => now);
  useEffect(() => {
    follow(readDeviceSettings());
    return watchDeviceSettings(follow);
  }, []);
  return known ?? first;
}
