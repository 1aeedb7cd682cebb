import type {
  SpeechEngine,
  SpeechOutcome,
  SpeechProblem,
  Utterance,
  Voice,
} from "../../src/reader/platform/speech/speech";

export function makeVoice(name: string, change: Partial<Voice> = {}): Voice {
  return { id: name, name, language: "fr-FR", isLocal: true, isDefault: false, ...change };
}

/** A voice that says what a test lets it say: `finish` ends the sentence it is at. */
export class FakeSpeechEngine implements SpeechEngine {
  /** All that it was ever asked to say. */
  readonly said: Utterance[] = [];
  #voices: readonly Voice[];
  #watchers = new Set<() => void>();
  #answer: ((outcome: SpeechOutcome) => void) | undefined;

  constructor(voices: readonly Voice[] = [makeVoice("Thomas")]) {
    this.#voices = voices;
  }

  readonly voices = (language: string) => this.#voices.filter((voice) => voice.language.startsWith(language));

  readonly onVoicesChange = (watcher: () => void) => {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  };

  readonly speak = (utterance: Utterance): Promise<SpeechOutcome> => {
    if (this.#answer) throw new Error("Asked to speak while speaking.");
    this.said.push(utterance);
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  };

  readonly cancel = (): void => this.#settle({ outcome: "cancelled" });

  get isSpeaking(): boolean {
    return this.#answer !== undefined;
  }

  /** Text that it is at, or that it said last. */
  get text(): string | undefined {
    return this.said.at(-1)?.text;
  }

  finish(): Promise<void> {
    return this.#report({ outcome: "ended" });
  }

  fail(kind: Exclude<SpeechProblem["kind"], "failed">): Promise<void> {
    return this.#report({ outcome: "failed", problem: { kind } });
  }

  failWith(code: string): Promise<void> {
    return this.#report({ outcome: "failed", problem: { kind: "failed", code } });
  }

  /** Somebody else cancelled it. */
  silence(): Promise<void> {
    return this.#report({ outcome: "cancelled" });
  }

  changeVoices(voices: readonly Voice[]): Promise<void> {
    this.#voices = voices;
    for (const watcher of this.#watchers) watcher();
    return settled();
  }

  #report(outcome: SpeechOutcome): Promise<void> {
    if (!this.#answer) throw new Error("Nothing is being said.");
    this.#settle(outcome);
    return settled();
  }

  #settle(outcome: SpeechOutcome): void {
    const answer = this.#answer;
    this.#answer = undefined;
    answer?.(outcome);
  }
}

/** Everything that was waiting for a promise has gone on. Works under a fake clock. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
