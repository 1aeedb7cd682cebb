import type { ListenProblem } from "../../../../domain/speak/listenProblem";
import type { Voice } from "../../../platform/speech/speech";

type Question = {
  readonly voices: readonly Voice[];
  readonly chosen: string;
  readonly isOnline: boolean;
  /** Ids of voices that failed since the reader last pressed play. */
  readonly unusable: ReadonlySet<string>;
};

/** The reader's choice if it can speak now, otherwise the best voice that can. */
export function decideVoice({ voices, chosen, isOnline, unusable }: Question): Voice | ListenProblem {
  const able = voices.filter(({ id, isLocal }) => (isLocal || isOnline) && !unusable.has(id));
  const chosenVoice = able.find(({ id }) => id === chosen);
  const voice = chosenVoice ?? sortVoices(able)[0];
  if (voice) return voice;
  const waiting = voices.find(({ id }) => id === chosen) ?? voices[0];
  return waiting && !waiting.isLocal ? { kind: "voice-needs-network", voice: waiting.name } : { kind: "no-voice" };
}

export function isVoice(answer: Voice | ListenProblem): answer is Voice {
  return "id" in answer;
}

/** Best first: local voices, from France, in the system's order of quality, novelty voices last. */
export function sortVoices(voices: readonly Voice[]): readonly Voice[] {
  const rank = (voice: Voice): number =>
    (voice.isLocal ? 0 : 16) +
    (isToy(voice) ? 8 : 0) +
    (/-FR$/i.test(voice.language) ? 0 : 4) +
    (isFine(voice) ? 0 : 2) +
    (voice.isDefault ? 0 : 1);
  return [...voices].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "fr"));
}

/** Apple's old synthesiser has a dozen characters, and espeak's variants are called « …+Alicia ». */
function isToy({ name }: Voice): boolean {
  return /^(?:Eddy|Flo|Grandma|Grandpa|Jacques|Reed|Rocko|Sandy|Shelley)\b|\+/.test(name);
}

/** How makers label voices that are pleasant to listen to. */
function isFine({ name, id }: Voice): boolean {
  return /premium|enhanced|natural|neural|améliorée?/i.test(`${name} ${id}`);
}
