import type { BrowserContext, Page } from "playwright-core";

export type FakeVoice = { readonly name: string; readonly lang: string; readonly localService?: boolean };

/** What the page has in the place of the browser's speech. */
type FakeSpeech = {
  readonly said: string[];
  readonly rates: number[];
  readonly voices: string[];
  end(): void;
  fail(code: string): void;
};
declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
  }
}

export const thomas: FakeVoice = { name: "Thomas", lang: "fr-FR" };

/**
 * Puts a voice without a sound into a page, or into every page of a browser, in the place of the browser's own. It says each text until
 * `endSentence`. A headless browser has no voices, and a test must not wait for real ones.
 */
export async function giveVoices(pages: Page | BrowserContext, voices: readonly FakeVoice[]): Promise<void> {
  await pages.addInitScript((given: readonly FakeVoice[]) => {
    type Said = { text: string; rate: number; voice: { name: string } } & Record<
      "onstart" | "onend" | "onerror",
      ((event: object) => void) | undefined
    >;
    class FakeUtterance {
      constructor(readonly text: string) {}
    }
    let current: Said | undefined;
    const finish = (how: "onend" | "onerror", event: object): void => {
      const ended = current;
      current = undefined;
      ended?.[how]?.(event);
    };
    const speech: FakeSpeech = {
      said: [],
      rates: [],
      voices: [],
      end: () => finish("onend", {}),
      fail: (error) => finish("onerror", { error }),
    };
    const synthesis = {
      getVoices: () =>
        given.map(({ name, lang, localService = true }) => ({
          name,
          voiceURI: name,
          lang,
          localService,
          default: false,
        })),
      get speaking() {
        return current !== undefined;
      },
      pending: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      resume: () => undefined,
      cancel: () => finish("onerror", { error: "interrupted" }),
      speak: (utterance: Said) => {
        current = utterance;
        speech.said.push(utterance.text);
        speech.rates.push(utterance.rate);
        speech.voices.push(utterance.voice.name);
        utterance.onstart?.({});
      },
    };
    window.fakeSpeech = speech;
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: FakeUtterance });
  }, voices);
}

/** All that the page ever asked to be said. */
export function readSaid(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.fakeSpeech.said);
}

/** Waits until the page says something that begins so. */
export async function waitForSaid(page: Page, beginning: string): Promise<void> {
  await page.waitForFunction((wanted) => window.fakeSpeech.said.at(-1)?.startsWith(wanted), beginning);
}

/** The voice comes to the end of its sentence; resolves when the next one is said. */
export async function endSentence(page: Page): Promise<void> {
  const before = await page.evaluate(() => {
    window.fakeSpeech.end();
    return window.fakeSpeech.said.length;
  });
  await page.waitForFunction((count) => window.fakeSpeech.said.length > count, before);
}
