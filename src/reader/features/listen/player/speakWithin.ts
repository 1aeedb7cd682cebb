import type { SpeechEngine, SpeechProblem, Utterance } from "../../../platform/speech/speech";
import type { Spoken } from "./decideAfterSpeech";

/** espeak needs 180 ms for a character of « 36 pour cent »; other voices need 70. */
const SLOWEST_CHARACTER_MS = 250;
/** Some voices are loaded when they are first asked. */
const SLOWEST_START_MS = 8000;

/** Speaks, and gives up waiting once no voice can still be speaking. */
export async function speakWithin(engine: SpeechEngine, utterance: Utterance): Promise<Spoken> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<SpeechProblem>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "no-answer" }), longestSpeechMs(utterance.text, utterance.rate));
  });
  const spoken = engine
    .speak(utterance)
    .then((answer) => (answer.outcome === "failed" ? answer.problem : answer.outcome));
  const answer = await Promise.race([spoken, tooLong]);
  clearTimeout(timer);
  if (typeof answer !== "string") engine.cancel();
  return answer;
}

/** After this long, no voice still speaks the text: its `end` was lost. */
function longestSpeechMs(text: string, rate: number): number {
  return SLOWEST_START_MS + (text.length * SLOWEST_CHARACTER_MS) / rate;
}

export const muteEngine: SpeechEngine = {
  voices: () => [],
  onVoicesChange: () => () => undefined,
  speak: async () => ({ outcome: "failed", problem: { kind: "no-answer" } }),
  cancel: () => undefined,
};

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
