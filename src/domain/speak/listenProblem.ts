/**
 * Why nothing is read aloud.
 * - `voice-needs-network`: the only voice is synthesised on a server, and the device is offline.
 * - `interrupted`: another application took the audio output.
 * - `other-tab`: the reader is listening in another tab.
 * - `not-allowed`: the browser requires a tap first.
 * - `no-answer`: the speech engine accepted the text and stayed silent.
 * - `missing`: the article is no longer in the edition.
 * - `unreadable`: the article could not be read from storage.
 * - `failed`: `code` comes from the browser.
 */
export type ListenProblem =
  | {
      readonly kind:
        | "no-speech"
        | "no-voice"
        | "interrupted"
        | "other-tab"
        | "not-allowed"
        | "no-answer"
        | "unreadable";
    }
  | { readonly kind: "voice-needs-network"; readonly voice: string }
  | { readonly kind: "missing"; readonly title: string }
  | { readonly kind: "failed"; readonly code: string };
