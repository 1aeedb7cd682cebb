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
