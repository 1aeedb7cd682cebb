/** If it is not `isLocal`, its maker's server synthesises it. */
export type Voice = {
  /** `voiceURI`, which is stable across visits. */
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly isLocal: boolean;
  readonly isDefault: boolean;
};

/**
 * - `network`: the voice's server does not answer.
 * - `interrupted`: another application took the audio output.
 * - `voice-gone`: the voice was removed from the device.
 * - `not-allowed`: browsers speak only after a tap on the page.
 * - `no-answer`: the browser accepted the text and nothing happened.
 */
export type SpeechProblem =
  | { readonly kind: "network" | "interrupted" | "voice-gone" | "not-allowed" | "no-answer" }
  | { readonly kind: "failed"; readonly code: string };

export type SpeechOutcome =
  | { readonly outcome: "ended" | "cancelled" }
  | { readonly outcome: "failed"; readonly problem: SpeechProblem };

export type Utterance = { readonly text: string; readonly voice: Voice; readonly rate: number };

/**
 * There is no pause: on Android it ends the utterance
 * (https://developer.mozilla.org/docs/Web/API/SpeechSynthesis/pause), and on Linux it never resumes; both lose the
 * `end` event. To pause, cancel and remember the position.
 */
export type SpeechEngine = {
  /** `fr` finds `fr-BE`. Empty until the browser has loaded its voices, which takes seconds. */
  readonly voices: (language: string) => readonly Voice[];
  readonly onVoicesChange: (listener: () => void) => () => void;
  /** One at a time: cancel before the next. Never rejects. */
  readonly speak: (utterance: Utterance) => Promise<SpeechOutcome>;
  /** The current utterance resolves as `cancelled` at once. */
  readonly cancel: () => void;
};
