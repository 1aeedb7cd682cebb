import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ArticleId, ArticleIdSchema } from "../../../../src/domain/ids";
import { decodeListenRecord, type ListenRecord, type QueuedArticle } from "../../../../src/domain/speak/listenRecord";
import { prepareArticle } from "../../../../src/domain/speak/prepareArticle";
import { createPlayer } from "../../../../src/reader/features/listen/player/player";
import type { ScriptAnswer } from "../../../../src/reader/features/listen/player/playerDependencies";
import { VOICES_WAIT_MS } from "../../../../src/reader/features/listen/player/speakWithin";
import { FakeSpeechEngine, makeVoice, settled } from "../../../support/fakeSpeechEngine";
import { makeArticle } from "../../../support/makeEdition";

const articleId = (id: string): ArticleId => v.parse(ArticleIdSchema, id);
const queued = (number: number): QueuedArticle => ({ id: articleId(`article-${number}`), title: `Article ${number}` });

/** Title and three sentences. */
function makeScript(number: number, text = "Un. Deux. Trois."): ScriptAnswer {
  return prepareArticle(makeArticle(number, { text }), "fr");
}

/** A device with three articles and one voice; `record` is what it remembers. */
class Device {
  readonly articles = new Map([1, 2, 3].map((number) => [queued(number).id, makeScript(number)]));
  readonly choice = { voice: "", speechRate: 1 };
  record: ListenRecord = decodeListenRecord({});
  turns = 0;
  heard: readonly ArticleId[] = [];
  isOnline = true;
  isHidden = false;

  /** With `canSpeak` off, a browser that has no speech. */
  start(engine = new FakeSpeechEngine(), canSpeak = true) {
    const player = createPlayer({
      engine: canSpeak ? engine : undefined,
      language: "fr",
      readChoice: () => this.choice,
      readScript: async (id) => this.articles.get(id) ?? "missing",
      readNext: async (id) => [queued(2), queued(3)].find((article) => article.id > id),
      readRecord: () => this.record,
      writeRecord: (record) => {
        // As through localStorage.
        this.record = decodeListenRecord(JSON.parse(JSON.stringify(record)));
      },
      heard: (id) => {
        this.heard = [...this.heard, id];
      },
      claimTurn: () => {
        this.turns += 1;
      },
      isOnline: () => this.isOnline,
      isHidden: () => this.isHidden,
      now: () => "2026-11-24T10:00:00.000Z",
    });
    return { player, engine };
  }
}

let device: Device;
beforeEach(() => {
  vi.useFakeTimers();
  device = new Device();
});
afterEach(() => vi.useRealTimers());

/** Reading article 1, at the sentence of this number (0 is the title). */
async function listeningTo(sentence: number, engine?: FakeSpeechEngine) {
  const started = device.start(engine);
  started.player.play(queued(1));
  await settled();
  for (let said = 0; said < sentence; said += 1) await started.engine.finish();
  return started;
}

describe("reading", () => {
  test("says the title, then every sentence, one after the other", async () => {
    const { player, engine } = await listeningTo(0);
    for (const text of ["Article 1", "Un.", "Deux.", "Trois."]) {
      expect(engine.text).toBe(text);
      expect(player.read()).toMatchObject({ status: "speaking", sentence: { spoken: text }, count: 4 });
      await engine.finish();
    }
    expect(player.read()).toMatchObject({ status: "finished", sentence: undefined });
    expect(engine.said).toHaveLength(4);
    expect(device.record.positions).toEqual([]);
  });

  test("begins again after its end when play is pressed", async () => {
    const { player, engine } = await listeningTo(4);
    player.play();
    await settled();
    expect(engine.text).toBe("Article 1");
  });

  test.each([0, 1, 2, 3])("pauses at sentence %i and goes on with the same one", async (sentence) => {
    const { player, engine } = await listeningTo(sentence);
    const { text } = engine;
    player.pause();
    expect(engine.isSpeaking).toBe(false);
    expect(player.read()).toMatchObject({ status: "paused", problem: undefined, index: sentence });
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(player.read().status).toBe("paused");
    player.play();
    await settled();
    expect(engine.said).toHaveLength(sentence + 2);
    expect(engine.text).toBe(text);
  });

  test("steps a sentence back and forth, speaking or not", async () => {
    const { player, engine } = await listeningTo(1);
    player.nextSentence();
    await settled();
    expect(engine.text).toBe("Deux.");
    player.previousSentence();
    player.previousSentence();
    await settled();
    expect(engine.text).toBe("Article 1");
    player.previousSentence();
    expect(player.read().index).toBe(0);
    player.pause();
    player.nextSentence();
    await settled();
    expect(player.read()).toMatchObject({ status: "paused", sentence: { spoken: "Un." } });
    expect(engine.isSpeaking).toBe(false);
  });

  test("says the sentence again in the new speed, and in the new voice", async () => {
    const { player, engine } = await listeningTo(1, new FakeSpeechEngine([makeVoice("Amélie"), makeVoice("Thomas")]));
    Object.assign(device.choice, { speechRate: 1.5 });
    player.choiceChanged();
    await settled();
    expect(engine.said.at(-1)).toMatchObject({ text: "Un.", rate: 1.5, voice: { id: "Amélie" } });
    Object.assign(device.choice, { voice: "Thomas" });
    player.choiceChanged();
    await settled();
    expect(engine.said.at(-1)).toMatchObject({ text: "Un.", voice: { id: "Thomas" } });
    player.pause();
    player.choiceChanged();
    await settled();
    expect(engine.isSpeaking).toBe(false);
  });

  test("does not listen to what an older command asked", async () => {
    const { player, engine } = await listeningTo(1);
    player.nextSentence();
    player.pause();
    player.play();
    player.nextSentence();
    await settled();
    expect(engine.text).toBe("Trois.");
    expect(player.read()).toMatchObject({ status: "speaking", index: 3 });
  });
});

describe("interruptions", () => {
  test("another application takes the voice: paused at the same sentence, and says so", async () => {
    const { player, engine } = await listeningTo(2);
    await engine.silence();
    expect(player.read()).toMatchObject({ status: "paused", index: 2, problem: { kind: "interrupted" } });
    player.play();
    await settled();
    expect(player.read().problem).toBeUndefined();
    expect(engine.text).toBe("Deux.");
  });

  test.each(["interrupted", "not-allowed"] as const)(
    "the browser answers « %s »: paused at the same sentence",
    async (kind) => {
      const { player, engine } = await listeningTo(1);
      await engine.fail(kind);
      expect(player.read()).toMatchObject({ status: "paused", index: 1, problem: { kind } });
    },
  );

  test("the system stops the sound for a call: paused; while paused nothing changes", async () => {
    const { player, engine } = await listeningTo(1);
    player.interrupted();
    expect(engine.isSpeaking).toBe(false);
    expect(player.read()).toMatchObject({ status: "paused", index: 1, problem: { kind: "interrupted" } });
    player.play();
    await settled();
    player.pause();
    player.interrupted();
    expect(player.read().problem).toBeUndefined();
  });

  test("a server's voice loses the network: a voice of the device says the sentence", async () => {
    const voices = [makeVoice("Thomas"), makeVoice("Serveur", { isLocal: false })];
    Object.assign(device.choice, { voice: "Serveur" });
    const { player, engine } = await listeningTo(1, new FakeSpeechEngine(voices));
    expect(engine.said.at(-1)?.voice.id).toBe("Serveur");
    await engine.fail("network");
    expect(engine.said.at(-1)).toMatchObject({ text: "Un.", voice: { id: "Thomas" } });
    expect(player.read()).toMatchObject({ status: "speaking", voice: { id: "Thomas" }, problem: undefined });
  });

  test("only a server's voice, and no network: says which voice waits, and speaks again when there is one", async () => {
    const engine = new FakeSpeechEngine([makeVoice("Serveur", { isLocal: false })]);
    const { player } = await listeningTo(1, engine);
    await engine.fail("network");
    expect(player.read()).toMatchObject({
      status: "paused",
      index: 1,
      problem: { kind: "voice-needs-network", voice: "Serveur" },
    });
    device.isOnline = false;
    player.play();
    await settled();
    expect(player.read().problem).toEqual({ kind: "voice-needs-network", voice: "Serveur" });
    device.isOnline = true;
    player.play();
    await settled();
    expect(engine.text).toBe("Un.");
    expect(player.read()).toMatchObject({ status: "speaking", problem: undefined });
  });

  test("the voice disappears: another one goes on; none left: says so", async () => {
    const engine = new FakeSpeechEngine([makeVoice("Amélie"), makeVoice("Thomas")]);
    const { player } = await listeningTo(1, engine);
    await engine.changeVoices([makeVoice("Thomas")]);
    await engine.fail("voice-gone");
    expect(engine.said.at(-1)).toMatchObject({ text: "Un.", voice: { id: "Thomas" } });
    await engine.changeVoices([]);
    await engine.fail("voice-gone");
    expect(player.read()).toMatchObject({ status: "paused", index: 1, problem: { kind: "no-voice" } });
  });

  test("the end never comes: goes on with the next sentence", async () => {
    const { player, engine } = await listeningTo(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.said.slice(0, 3).map(({ text }) => text)).toEqual(["Article 1", "Un.", "Deux."]);
    expect(player.read().problem?.kind).not.toBe("interrupted");
  });

  test("it never comes twice: stops at the first sentence that was perhaps not heard", async () => {
    const { player, engine } = await listeningTo(1);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(engine.said).toHaveLength(3);
    expect(engine.isSpeaking).toBe(false);
    expect(player.read()).toMatchObject({ status: "paused", index: 1, problem: { kind: "no-answer" } });
  });

  test("a sentence that ends makes up for one without an end", async () => {
    const { player, engine } = await listeningTo(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(engine.text).toBe("Deux.");
    await engine.finish();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(player.read().problem).toBeUndefined();
    expect(player.read().status).toBe("finished");
  });

  test("a hidden page is silenced without a word: paused at the same sentence", async () => {
    const { player } = await listeningTo(2);
    player.pageHidden();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(player.read()).toMatchObject({ status: "paused", index: 2, problem: { kind: "interrupted" } });
  });

  test("a page that was hidden before the sentence began, too", async () => {
    const { player, engine } = await listeningTo(1);
    device.isHidden = true;
    await engine.finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(player.read()).toMatchObject({ status: "paused", index: 2, problem: { kind: "interrupted" } });
  });

  test("a failure is tried once more, then told with the browser's own code", async () => {
    const { player, engine } = await listeningTo(1);
    await engine.failWith("synthesis-failed");
    expect(engine.said.map(({ text }) => text)).toEqual(["Article 1", "Un.", "Un."]);
    await engine.failWith("synthesis-failed");
    await engine.changeVoices([makeVoice("Amélie"), makeVoice("Thomas")]);
    expect(player.read()).toMatchObject({
      status: "paused",
      index: 1,
      problem: { kind: "failed", code: "synthesis-failed" },
    });
  });

  test("another tab begins to speak: silent, says so, and writes nothing over the other's memory", async () => {
    const { player, engine } = await listeningTo(1);
    const record = decodeListenRecord({ current: queued(3) });
    device.record = record;
    player.turnLost();
    expect(engine.isSpeaking).toBe(false);
    expect(player.read()).toMatchObject({ status: "paused", index: 1, problem: { kind: "other-tab" } });
    expect(device.record).toBe(record);
    const turns = device.turns;
    player.play();
    expect(device.turns).toBe(turns + 1);
  });
});

describe("voices", () => {
  test("arrive late: waits for them", async () => {
    const engine = new FakeSpeechEngine([]);
    const { player } = device.start(engine);
    player.play(queued(1));
    await vi.advanceTimersByTimeAsync(VOICES_WAIT_MS - 500);
    expect(player.read().status).toBe("loading");
    await engine.changeVoices([makeVoice("Anna", { language: "de-DE" })]);
    expect(engine.isSpeaking).toBe(false);
    await engine.changeVoices([makeVoice("Anna", { language: "de-DE" }), makeVoice("Thomas")]);
    expect(engine.text).toBe("Article 1");
  });

  test("never arrive: says that there is none; when one is installed, it can speak", async () => {
    const engine = new FakeSpeechEngine([makeVoice("Anna", { language: "de-DE" })]);
    const { player } = device.start(engine);
    player.play(queued(1));
    await vi.advanceTimersByTimeAsync(VOICES_WAIT_MS);
    expect(player.read()).toMatchObject({ status: "paused", problem: { kind: "no-voice" } });
    expect(engine.said).toEqual([]);
    await engine.changeVoices([makeVoice("Thomas")]);
    expect(player.read().problem).toBeUndefined();
    player.play();
    await settled();
    expect(engine.text).toBe("Article 1");
  });
});

test("a browser without speech: says so, and nothing else", async () => {
  const { player } = device.start(undefined, false);
  player.play(queued(1));
  await vi.advanceTimersByTimeAsync(VOICES_WAIT_MS);
  expect(player.read()).toMatchObject({ status: "paused", article: queued(1), problem: { kind: "no-speech" } });
  expect(device.turns).toBe(0);
  player.nextSentence();
  player.close();
  expect(player.read().status).toBe("closed");
});

describe("after a reload", () => {
  test("stands paused, and goes on with the very sentence", async () => {
    const { player } = await listeningTo(2);
    player.add(queued(2));
    const again = device.start();
    expect(again.player.read()).toMatchObject({ status: "paused", article: queued(1), index: 2, queue: [queued(2)] });
    expect(again.engine.said).toEqual([]);
    again.player.play();
    await settled();
    expect(again.engine.text).toBe("Deux.");
  });

  test("knows the sentence before it speaks, once prepared", async () => {
    await listeningTo(2);
    const { player, engine } = device.start();
    await player.prepare();
    expect(player.read()).toMatchObject({ status: "paused", sentence: { spoken: "Deux." }, count: 4 });
    expect(engine.said).toEqual([]);
  });

  test("every article has its own place", async () => {
    const { player, engine } = await listeningTo(2);
    player.play(queued(2));
    await settled();
    await engine.finish();
    player.play(queued(1));
    await settled();
    expect(engine.text).toBe("Deux.");
    player.play(queued(2));
    await settled();
    expect(engine.text).toBe("Un.");
    expect(device.record.positions.map(({ articleId }) => articleId)).toEqual(["article-2", "article-1"]);
  });

  test("the article is gone from the edition: says which, and reads the next in the queue", async () => {
    const { player } = await listeningTo(2);
    player.add(queued(2));
    device.articles.delete(queued(1).id);
    const again = device.start();
    again.player.play();
    await settled();
    expect(again.engine.text).toBe("Article 2");
    expect(again.player.read()).toMatchObject({ status: "speaking", problem: { kind: "missing", title: "Article 1" } });
    expect(device.record.positions.map(({ articleId }) => articleId)).toEqual(["article-2"]);
  });

  test("it is gone and nothing follows: says so and stays silent, also when only prepared", async () => {
    await listeningTo(2);
    device.articles.delete(queued(1).id);
    const { player, engine } = device.start();
    await player.prepare();
    expect(player.read()).toMatchObject({ status: "paused", problem: { kind: "missing", title: "Article 1" } });
    player.play();
    await settled();
    expect(player.read()).toMatchObject({ status: "paused", problem: { kind: "missing" } });
    expect(engine.said).toEqual([]);
  });

  test("the article was corrected: goes on at the same place", async () => {
    await listeningTo(2);
    device.articles.set(queued(1).id, makeScript(1, "Zéro. Un. Deux. Trois."));
    const { player, engine } = device.start();
    player.play();
    await settled();
    expect(engine.text).toBe("Un.");
  });

  test("after closing there is no player, but the place is kept", async () => {
    const { player, engine } = await listeningTo(2);
    player.close();
    expect(engine.isSpeaking).toBe(false);
    expect(player.read()).toMatchObject({ status: "closed", article: undefined });
    const again = device.start();
    expect(again.player.read().status).toBe("closed");
    again.player.play(queued(1));
    await settled();
    expect(again.engine.text).toBe("Deux.");
  });
});

describe("the queue", () => {
  test("is read in its order, after the article", async () => {
    const { player, engine } = await listeningTo(3);
    player.add(queued(3));
    player.add(queued(2));
    player.add(queued(3));
    expect(player.read().queue).toEqual([queued(3), queued(2)]);
    await engine.finish();
    expect(engine.text).toBe("Article 3");
    expect(player.read()).toMatchObject({ article: queued(3), queue: [queued(2)] });
    expect(device.record).toMatchObject({ current: queued(3), queue: [queued(2)] });
  });

  test("can be put in another order and shortened", async () => {
    const { player } = await listeningTo(0);
    player.add(queued(2));
    player.add(queued(3));
    player.move(queued(3).id, -1);
    player.move(queued(3).id, -1);
    expect(player.read().queue).toEqual([queued(3), queued(2)]);
    player.remove(queued(3).id);
    player.remove(queued(1).id);
    expect(player.read().queue).toEqual([queued(2)]);
    expect(device.record.queue).toEqual([queued(2)]);
  });

  test("next: the first of the queue; without one, the next of the front page; after the last, nothing", async () => {
    const { player, engine } = await listeningTo(1);
    player.add(queued(3));
    player.nextArticle();
    await settled();
    expect(engine.text).toBe("Article 3");
    player.nextArticle();
    await settled();
    expect(player.read().article).toEqual(queued(3));
    player.play(queued(1));
    await settled();
    player.nextArticle();
    await settled();
    expect(engine.text).toBe("Article 2");
  });

  test("next after the last sentence is the next article", async () => {
    const { player, engine } = await listeningTo(3);
    player.nextSentence();
    await settled();
    expect(engine.text).toBe("Article 2");
  });

  test("previous: to the beginning first, then to the article before, which this one follows again", async () => {
    const { player, engine } = await listeningTo(4);
    player.play(queued(2));
    await settled();
    await engine.finish();
    player.previousArticle();
    await settled();
    expect(engine.text).toBe("Article 2");
    player.previousArticle();
    await settled();
    expect(player.read()).toMatchObject({ article: queued(1), queue: [queued(2)], index: 0 });
  });

  test("an article that is begun by hand leaves the queue", async () => {
    const { player } = await listeningTo(0);
    player.add(queued(2));
    player.play(queued(2));
    expect(player.read().queue).toEqual([]);
  });
});

describe("a list", () => {
  const article = async ({ engine }: { readonly engine: FakeSpeechEngine }) => {
    for (let sentence = 0; sentence < 4; sentence += 1) await engine.finish();
  };

  test("is read one article after the other, each counts as heard at its end", async () => {
    const started = device.start();
    started.player.playAll([queued(1), queued(3)]);
    await settled();
    await article(started);
    expect(started.player.read()).toMatchObject({ status: "speaking", article: queued(3), queue: [] });
    expect(device.heard).toEqual([queued(1).id]);
    await article(started);
    expect(started.player.read().status).toBe("finished");
    expect(device.heard).toEqual([queued(1).id, queued(3).id]);
  });

  test("falls silent at the end of an article when asked to, with the next one ready", async () => {
    const started = device.start();
    started.player.playAll([queued(1), queued(3)]);
    await settled();
    started.player.sleepAfter("article");
    await article(started);
    expect(started.player.read()).toMatchObject({ status: "paused", article: queued(3), sleep: undefined });
    started.player.play();
    await settled();
    expect(started.engine.text).toBe("Article 3");
  });

  test("falls silent after the minutes that were chosen, unless the reader thinks better of it", async () => {
    const { player } = await listeningTo(1);
    // Three seconds: one sentence may not take longer than nine.
    player.sleepAfter(0.05);
    await vi.advanceTimersByTimeAsync(1000);
    player.sleepAfter(undefined);
    await vi.advanceTimersByTimeAsync(3000);
    expect(player.read().status).toBe("speaking");
    player.sleepAfter(0.05);
    await vi.advanceTimersByTimeAsync(3000);
    expect(player.read()).toMatchObject({ status: "paused", sleep: undefined, problem: undefined });
  });
});
