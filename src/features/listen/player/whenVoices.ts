import type { SpeechEngine } from "../../../platform/speech/speech";

/** Browsers load their voices late: 2.3 s were seen. */
export const VOICES_WAIT_MS = 3000;

/** Resolves when there is a voice for the language, or when waiting for one has lost its sense. */
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
