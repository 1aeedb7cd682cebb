let isUnlocked = false;

/**
 * Call synchronously in the tap handler: Safari speaks only after something was spoken within a tap, and a lazy chunk
 * arrives too late. Other browsers remember the tap. Remove when Safari does too.
 */
export function unlockSpeech(): void {
  if (isUnlocked || !("speechSynthesis" in window) || !/Apple/.test(navigator.vendor)) return;
  isUnlocked = true;
  speechSynthesis.speak(new SpeechSynthesisUtterance(""));
}
