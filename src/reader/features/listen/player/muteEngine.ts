import type { SpeechEngine } from "../../../platform/speech/speech";

export const muteEngine: SpeechEngine = {
  voices: () => [],
  onVoicesChange: () => () => undefined,
  speak: async () => ({ outcome: "failed", problem: { kind: "no-answer" } }),
  cancel: () => undefined,
};
