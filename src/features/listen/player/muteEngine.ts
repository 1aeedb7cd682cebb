import type { SpeechEngine } from "../../../platform/speech/speech";

/** Stands where a browser cannot speak, so that nobody has to ask twice; nothing is ever asked of it but silence. */
export const muteEngine: SpeechEngine = {
  voices: () => [],
  onVoicesChange: () => () => undefined,
  speak: async () => ({ outcome: "failed", problem: { kind: "no-answer" } }),
  cancel: () => undefined,
};
