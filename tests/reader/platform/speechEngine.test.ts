import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SpeechOutcome, Voice } from "../../../src/reader/platform/speech/speech";
import { makeSpeechEngine, type Synthesis } from "../../../src/reader/platform/speech/speechEngine";
import { settled } from "../../support/fakeSpeechEngine";

type Said = {
  text: string;
  lang: string;
  rate: number;
  voice: unknown;
  onstart?: () => void;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
};

const browserVoice = (name: string, lang: string, localService = true) => ({
  voiceURI: name,
  name,
  lang,
  localService,
  default: false,
});

/** A browser's own speech, as it behaves with all its faults. */
class FakeSynthesis {
  voices = [browserVoice("Thomas", "fr_FR"), browserVoice("Anna", "de-DE"), browserVoice("Serveur", "fr-FR", false)];
  said: Said[] = [];
  speaking = false;
  pending = false;
  cancels = 0;
  resumes = 0;
  #listeners = new Set<() => void>();

  getVoices = () => this.voices;
  addEventListener = (_: string, listener: () => void) => this.#listeners.add(listener);
  removeEventListener = (_: string, listener: () => void) => this.#listeners.delete(listener);
  tellVoices = () => {
    for (const listener of this.#listeners) listener();
  };
  speak = (utterance: Said) => {
    this.said.push(utterance);
    this.speaking = true;
  };
  resume = () => {
    this.resumes += 1;
  };
  cancel = () => {
    this.cancels += 1;
    this.speaking = false;
    const last = this.said.at(-1);
    setTimeout(() => last?.onerror?.({ error: "interrupted" }));
  };
  get last(): Said {
    const last = this.said.at(-1);
    if (!last) throw new Error("Nothing was said.");
    return last;
  }
  end() {
    this.speaking = false;
    this.last.onend?.();
  }
}

const thomas: Voice = { id: "Thomas", name: "Thomas", language: "fr-FR", isLocal: true, isDefault: false };
const server: Voice = { ...thomas, id: "Serveur", name: "Serveur", isLocal: false };

function open() {
  const synthesis = new FakeSynthesis();
  // The fake has all that the door takes of a browser; TypeScript's DOM library wants whole events and utterances.
  const engine = makeSpeechEngine(synthesis as unknown as Synthesis, (text) => ({ text }) as SpeechSynthesisUtterance);
  const say = (text: string, voice = thomas) => {
    const outcomes: SpeechOutcome[] = [];
    void engine.speak({ text, voice, rate: 1.25 }).then((outcome) => outcomes.push(outcome));
    return outcomes;
  };
  return { synthesis, engine, say };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const soon = () => vi.advanceTimersByTimeAsync(100);

describe("the browser's speech", () => {
  test("has the voices of the language, in today's writing of it", () => {
    const { engine, synthesis } = open();
    expect(engine.voices("fr").map(({ id, language }) => [id, language])).toEqual([
      ["Thomas", "fr-FR"],
      ["Serveur", "fr-FR"],
    ]);
    const heard = vi.fn();
    const stop = engine.onVoicesChange(heard);
    synthesis.tellVoices();
    stop();
    synthesis.tellVoices();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test("is given the voice, its language and the rate, and says when it has ended", async () => {
    const { synthesis, say } = open();
    const outcomes = say("Bonjour.");
    await soon();
    expect(synthesis.last).toMatchObject({ text: "Bonjour.", lang: "fr-FR", rate: 1.25, voice: synthesis.voices[0] });
    expect(synthesis.resumes).toBe(1);
    synthesis.last.onstart?.();
    synthesis.end();
    await soon();
    expect(outcomes).toEqual([{ outcome: "ended" }]);
  });

  test.each([
    ["network", { outcome: "failed", problem: { kind: "network" } }],
    ["interrupted", { outcome: "failed", problem: { kind: "interrupted" } }],
    ["audio-busy", { outcome: "failed", problem: { kind: "interrupted" } }],
    ["not-allowed", { outcome: "failed", problem: { kind: "not-allowed" } }],
    ["voice-unavailable", { outcome: "failed", problem: { kind: "voice-gone" } }],
    ["language-unavailable", { outcome: "failed", problem: { kind: "voice-gone" } }],
    ["synthesis-failed", { outcome: "failed", problem: { kind: "failed", code: "synthesis-failed" } }],
    ["canceled", { outcome: "cancelled" }],
  ])("answers its error « %s » with a code", async (error, expected) => {
    const { synthesis, say } = open();
    const outcomes = say("Bonjour.");
    await soon();
    synthesis.last.onerror?.({ error });
    await soon();
    expect(outcomes).toEqual([expected]);
  });

  test("a voice that is gone is told before it is asked", async () => {
    const { synthesis, say } = open();
    const outcomes = say("Bonjour.", { ...thomas, id: "Parti" });
    await soon();
    expect(outcomes).toEqual([{ outcome: "failed", problem: { kind: "voice-gone" } }]);
    expect(synthesis.said).toEqual([]);
  });

  test("a cancel answers at once, and the next text waits until the browser has got over it", async () => {
    const { synthesis, engine, say } = open();
    const outcomes = say("Une.");
    await soon();
    engine.cancel();
    const next = say("Deux.");
    await settled();
    expect(outcomes).toEqual([{ outcome: "cancelled" }]);
    await vi.advanceTimersByTimeAsync(20);
    expect(synthesis.said).toHaveLength(1);
    await soon();
    expect(synthesis.last.text).toBe("Deux.");
    synthesis.end();
    await soon();
    expect(next).toEqual([{ outcome: "ended" }]);
  });

  test("a text that waits behind a cancel is never said when it is cancelled too", async () => {
    const { synthesis, engine, say } = open();
    say("Une.");
    await soon();
    engine.cancel();
    const outcomes = say("Deux.");
    engine.cancel();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(outcomes).toEqual([{ outcome: "cancelled" }]);
    expect(synthesis.said.map(({ text }) => text)).toEqual(["Une."]);
  });

  test("its lost end is noticed when it does nothing any more", async () => {
    const { synthesis, say } = open();
    const outcomes = say("Bonjour.");
    await soon();
    synthesis.last.onstart?.();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(outcomes).toEqual([]);
    synthesis.speaking = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(outcomes).toEqual([{ outcome: "ended" }]);
  });

  test("it takes the text and does nothing: no answer", async () => {
    const { synthesis, say } = open();
    const outcomes = say("Bonjour.");
    await soon();
    synthesis.speaking = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect(outcomes).toEqual([{ outcome: "failed", problem: { kind: "no-answer" } }]);
  });

  test("a server's voice gets long texts in pieces, which it says without being silenced", async () => {
    const { synthesis, say } = open();
    const long = `${"Une partie de la phrase, ".repeat(12)}et la fin.`;
    const outcomes = say(long, server);
    for (let piece = 0; piece < 3; piece += 1) {
      await soon();
      expect(synthesis.last.text.length).toBeLessThanOrEqual(120);
      expect(outcomes).toEqual([]);
      synthesis.end();
    }
    await soon();
    expect(outcomes).toEqual([{ outcome: "ended" }]);
    expect(synthesis.said.map(({ text }) => text).join(" ")).toBe(long);
  });
});
