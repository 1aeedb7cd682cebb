import type { ListenProblem } from "../../../../domain/speak/listenProblem";
import type { SpeechProblem } from "../../../platform/speech/speech";

export type Spoken = "ended" | "cancelled" | SpeechProblem;

/** `again`: the same sentence. `other-voice`: the same sentence with another voice. */
type AfterSpeech = "next" | "again" | "other-voice" | { readonly stopFor: ListenProblem };

type Circumstances = {
  readonly wasHidden: boolean;
  /** The previous attempt or sentence did not end properly either. */
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
      // Systems silence hidden pages without an event. Elsewhere the sentence was most likely spoken and its `end`
      // event lost.
      if (wasHidden) return { stopFor: { kind: "interrupted" } };
      return isSecondTime ? { stopFor: { kind: "no-answer" } } : "next";
    case "failed":
      return isSecondTime ? { stopFor: spoken } : "again";
  }
}
