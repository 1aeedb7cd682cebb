let isUnlocked = false;

/**
 * To be called right in the reader's tap. Safari speaks only if something was spoken inside a tap before, and code that
 * is fetched first comes too late for that; an utterance without words will do. Other browsers remember the tap.
 */
export function unlockSpeech(): void {
  if (isUnlocked || !("speechSynthesis" in window) || !/Apple/.test(navigator.vendor)) return;
  isUnlocked = true;
  speechSynthesis.speak(new SpeechSynthesisUtterance(""));
}
