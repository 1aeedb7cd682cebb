import type { SpeechEngine, SpeechProblem, Utterance } from "../../../platform/speech/speech";
import type { Spoken } from "./decideAfterSpeech";
import { longestSpeechMs } from "./longestSpeechMs";

/** Asks the engine, and stops waiting when no voice can still be speaking. */
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
  // Whatever the voice is stuck in, the next sentence must not wait behind it.
  if (typeof answer !== "string") engine.cancel();
  return answer;
}
