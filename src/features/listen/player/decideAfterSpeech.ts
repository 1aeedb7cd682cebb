import type { ListenProblem } from "../../../domain/speak/listenProblem";
import type { SpeechProblem } from "../../../platform/speech/speech";

/** How the voice left a sentence. */
export type Spoken = "ended" | "cancelled" | SpeechProblem;

/** `again`: the same sentence. `other-voice`: the same sentence, by another voice. */
export type AfterSpeech = "next" | "again" | "other-voice" | { readonly stopFor: ListenProblem };

type Circumstances = {
  /** The page was out of sight meanwhile. */
  readonly wasHidden: boolean;
  /** The sentence before, or this one before, had no proper end either. */
  readonly isSecondTime: boolean;
};

export function decideAfterSpeech(spoken: Spoken, { wasHidden, isSecondTime }: Circumstances): AfterSpeech {
  if (spoken === "ended") return "next";
  if (spoken === "cancelled") return { stopFor: { kind: "interrupted" } };
  switch (spoken.kind) {
    case "network":
    case "voice-gone":
      return "other-voice";
    case "interrupted":
    case "not-allowed":
      return { stopFor: { kind: spoken.kind } };
    case "no-answer":
      // Systems silence hidden pages without a word. Elsewhere the sentence was most likely said, and its end lost.
      if (wasHidden) return { stopFor: { kind: "interrupted" } };
      return isSecondTime ? { stopFor: { kind: "no-answer" } } : "next";
    case "failed":
      return isSecondTime ? { stopFor: spoken } : "again";
  }
}
