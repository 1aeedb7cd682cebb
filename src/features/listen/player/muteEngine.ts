import type { SpeechEngine } from "../../../platform/speech/speech";

/** Null object for browsers that cannot speak. */
export const muteEngine: SpeechEngine = {
  voices: () => [],
  onVoicesChange: () => () => undefined,
  speak: async () => ({ outcome: "failed", problem: { kind: "no-answer" } }),
  cancel: () => undefined,
};
