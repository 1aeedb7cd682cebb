/**
 * Why nothing is read aloud.
 *
 * - `no-speech`: the browser cannot speak at all.
 * - `no-voice`: no voice for the articles' language on this device.
 * - `voice-needs-network`: there is one, but it speaks from a server, and there is no network.
 * - `interrupted`: something else on the device wanted to be heard.
 * - `other-tab`: the reader listens in another tab.
 * - `not-allowed`: the browser waits for a tap.
 * - `no-answer`: the voice was asked and stays silent.
 * - `missing`: the article is not in the edition any more.
 * - `unreadable`: the article could not be read from the device.
 * - `failed`: the browser's own code.
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
