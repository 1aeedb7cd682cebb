import type { SpeechEngine } from "../../../platform/speech/speech";

/** Browsers load their voices late: 2.3 s were seen. */
export const VOICES_WAIT_MS = 3000;

/** Resolves when a voice for the language exists, or after a timeout. */
export function whenVoices(engine: SpeechEngine, language: string): Promise<void> {
  const areThere = (): boolean => engine.voices(language).length > 0;
  if (areThere()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stopWatching();
      resolve();
    };
    const timer = setTimeout(done, VOICES_WAIT_MS);
    const stopWatching = engine.onVoicesChange(() => {
      if (areThere()) done();
    });
  });
}
