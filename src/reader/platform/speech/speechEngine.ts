import type { SpeechEngine, SpeechOutcome, SpeechProblem, Utterance, Voice } from "./speech";
import { cutForServer } from "./speechCut";

/** Safari and Chrome on Android drop an utterance right after a cancel. Remove when neither does. */
const AFTER_CANCEL_MS = 60;
const LOOK_EVERY_MS = 500;
/** After this many checks of an idle browser, its `end` event is lost (crbug.com/509488). Remove when that is fixed. */
const IDLE_LOOKS = 4;

export type Synthesis = Pick<
  SpeechSynthesis,
  "speak" | "cancel" | "resume" | "getVoices" | "speaking" | "pending" | "addEventListener" | "removeEventListener"
>;
type MakeUtterance = (text: string) => SpeechSynthesisUtterance;

/** `undefined` if the browser cannot speak. */
export function openSpeechEngine(): SpeechEngine | undefined {
  if (!("speechSynthesis" in window) || typeof SpeechSynthesisUtterance === "undefined") return undefined;
  const engine = makeSpeechEngine(speechSynthesis, (text) => new SpeechSynthesisUtterance(text));
  // Chrome goes on speaking after the page is gone. Remove when it stops by itself.
  addEventListener("pagehide", engine.cancel);
  return engine;
}

export function makeSpeechEngine(synthesis: Synthesis, makeUtterance: MakeUtterance): SpeechEngine {
  let cancelCurrent: (() => void) | undefined;
  let cancelledAt = Number.NEGATIVE_INFINITY;

  const speakPiece = (text: string, { voice, rate }: Utterance, isOver: () => boolean): Promise<SpeechOutcome> =>
    new Promise((resolve) => {
      const found = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.id);
      if (!found) return resolve(failed({ kind: "voice-gone" }));
      // This closure keeps the utterance alive until it has ended: Chrome garbage-collects unreferenced ones with their
      // events.
      const utterance = makeUtterance(text);
      utterance.voice = found;
      utterance.lang = voice.language;
      utterance.rate = rate;
      let hasStarted = false;
      let idleLooks = 0;
      const settle = (outcome: SpeechOutcome): void => {
        clearInterval(polling);
        resolve(outcome);
      };
      const polling = setInterval(() => {
        if (isOver()) return settle({ outcome: "cancelled" });
        idleLooks = synthesis.speaking || synthesis.pending ? 0 : idleLooks + 1;
        if (idleLooks >= IDLE_LOOKS) settle(hasStarted ? { outcome: "ended" } : failed({ kind: "no-answer" }));
      }, LOOK_EVERY_MS);
      utterance.onstart = () => {
        hasStarted = true;
      };
      utterance.onend = () => settle({ outcome: "ended" });
      utterance.onerror = ({ error }) => settle(toOutcome(error));
      // A previous page may have left the browser's speech paused.
      synthesis.resume();
      synthesis.speak(utterance);
    });

  const speak = async (utterance: Utterance): Promise<SpeechOutcome> => {
    let isCancelled = false;
    const cancelled = new Promise<SpeechOutcome>((resolve) => {
      cancelCurrent = () => {
        isCancelled = true;
        resolve({ outcome: "cancelled" });
      };
    });
    const isOver = (): boolean => isCancelled;
    const utter = async (): Promise<SpeechOutcome> => {
      const wait = cancelledAt + AFTER_CANCEL_MS - performance.now();
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      const pieces = utterance.voice.isLocal ? [utterance.text] : cutForServer(utterance.text);
      for (const piece of pieces) {
        if (isCancelled) break;
        const outcome = await speakPiece(piece, utterance, isOver);
        if (outcome.outcome !== "ended") return outcome;
      }
      return { outcome: "ended" };
    };
    return Promise.race([cancelled, utter()]);
  };

  return {
    voices: (language) =>
      synthesis.getVoices().flatMap((voice) => {
        const tag = voice.lang.replace("_", "-"); // Android writes `fr_FR`
        return tag.toLowerCase().split("-")[0] === language.toLowerCase().split("-")[0] ? [toVoice(voice, tag)] : [];
      }),
    onVoicesChange: (listener) => {
      synthesis.addEventListener("voiceschanged", listener);
      return () => synthesis.removeEventListener("voiceschanged", listener);
    },
    speak,
    cancel: () => {
      if (synthesis.speaking || synthesis.pending) cancelledAt = performance.now();
      cancelCurrent?.();
      cancelCurrent = undefined;
      synthesis.cancel();
    },
  };
}

function toVoice({ voiceURI, name, localService, default: isDefault }: SpeechSynthesisVoice, language: string): Voice {
  return { id: voiceURI, name, language, isLocal: localService, isDefault };
}

function failed(problem: SpeechProblem): SpeechOutcome {
  return { outcome: "failed", problem };
}

function toOutcome(code: SpeechSynthesisErrorCode): SpeechOutcome {
  switch (code) {
    case "canceled":
      return { outcome: "cancelled" };
    case "network":
    case "interrupted":
    case "not-allowed":
      return failed({ kind: code });
    case "audio-busy":
      return failed({ kind: "interrupted" });
    case "voice-unavailable":
    case "language-unavailable":
      return failed({ kind: "voice-gone" });
    default:
      return failed({ kind: "failed", code });
  }
}
