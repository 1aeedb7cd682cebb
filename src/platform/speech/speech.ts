/** A voice of this device or, when it is not `isLocal`, of a server of its maker's. */
export type Voice = {
  /** `voiceURI`: the same on the next visit. */
  readonly id: string;
  readonly name: string;
  /** BCP 47, e.g. `fr-FR`. */
  readonly language: string;
  /** Speaks without a network. */
  readonly isLocal: boolean;
  readonly isDefault: boolean;
};

/**
 * - `network`: the voice speaks from a server that does not answer.
 * - `interrupted`: something else on the device wanted to be heard.
 * - `voice-gone`: the voice is not on the device any more.
 * - `not-allowed`: browsers speak only after the reader touched the page.
 * - `no-answer`: the browser took the text and nothing happened.
 */
export type SpeechProblem =
  | { readonly kind: "network" | "interrupted" | "voice-gone" | "not-allowed" | "no-answer" }
  | { readonly kind: "failed"; readonly code: string };

export type SpeechOutcome =
  | { readonly outcome: "ended" | "cancelled" }
  | { readonly outcome: "failed"; readonly problem: SpeechProblem };

/** A rate of 1 is the voice's own speed. */
export type Utterance = { readonly text: string; readonly voice: Voice; readonly rate: number };

/**
 * What can speak. There is no pause: Android's ends the utterance, and Linux's never comes back from it (both lose the
 * `end` event). Whoever wants to pause cancels, and remembers where.
 */
export type SpeechEngine = {
  /** Voices of a language (`fr` finds `fr-BE`). Empty until the browser has loaded them, which takes seconds. */
  readonly voices: (language: string) => readonly Voice[];
  /** Gives the function that ends the watching. */
  readonly onVoicesChange: (listener: () => void) => () => void;
  /** One at a time: cancel before the next. Never rejects. */
  readonly speak: (utterance: Utterance) => Promise<SpeechOutcome>;
  /** What is being spoken answers `cancelled`, at once. */
  readonly cancel: () => void;
};
