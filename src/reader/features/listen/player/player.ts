import type { ArticleId } from "../../../../domain/ids";
import { findPosition } from "../../../../domain/speak/findPosition";
import type { ListenProblem } from "../../../../domain/speak/listenProblem";
import type { QueuedArticle } from "../../../../domain/speak/listenRecord";
import type { SpeechScript } from "../../../../domain/speak/prepareArticle";
import { createStore } from "../../../platform/store";
import { decideAfterSpeech } from "./decideAfterSpeech";
import { decideVoice, isVoice } from "./decideVoice";
import { addToQueue, createListenMemory, moveInQueue, removeFromQueue } from "./listenMemory";
import type { PlayerDependencies } from "./playerDependencies";
import { type PlayerState, restorePlayer, type Sleep } from "./playerState";
import { muteEngine, speakWithin, whenVoices } from "./speakWithin";

export type Player = ReturnType<typeof createPlayer>;

/**
 * Knows neither the page nor the browser; never rejects. Every command that changes what is heard starts a new run, and
 * answers that belong to an older run are ignored.
 */
export function createPlayer(doors: PlayerDependencies) {
  const { language } = doors;
  const engine = doors.engine ?? muteEngine;
  let state = restorePlayer(doors.readRecord());
  const store = createStore(state);
  const memory = createListenMemory(doors);
  let script: SpeechScript | undefined;
  /** Latest last, for « previous ». */
  let played: readonly QueuedArticle[] = [];
  let run = 0;
  /** Ids of voices that failed since the reader's last command. */
  let unusable: ReadonlySet<string> = new Set();
  /** The first of consecutive sentences that did not end properly. */
  let unanswered: number | undefined;
  let wasHidden = false;
  let sleepTimer: ReturnType<typeof setTimeout> | undefined;

  function change(next: Partial<PlayerState>): void {
    state = { ...state, ...next };
    store.write(state);
  }

  function cancelSpeech(): number {
    run += 1;
    engine.cancel();
    return run;
  }

  function stop(problem?: ListenProblem): void {
    cancelSpeech();
    change({ status: "paused", problem });
  }

  function isActive(): boolean {
    return state.status === "speaking" || state.status === "loading";
  }

  function goTo(index: number): void {
    change({ index, sentence: script?.sentences[index], count: script?.sentences.length ?? 0 });
  }

  async function load({ id, title }: QueuedArticle): Promise<boolean> {
    if (script?.articleId === id) return true;
    const own = run;
    const answer = await doors.readScript(id);
    if (own !== run) return false;
    if (typeof answer !== "string") {
      script = answer;
      goTo(findPosition(answer, memory.find(id)));
      return true;
    }
    if (answer === "missing") memory.forget(id);
    stop(answer === "missing" ? { kind: "missing", title } : { kind: "unreadable" });
    return false;
  }

  async function speakOn(): Promise<void> {
    const own = cancelSpeech();
    const { article } = state;
    if (!article) return;
    if (!doors.engine) {
      stop({ kind: "no-speech" });
      return;
    }
    doors.claimTurn();
    if (!isActive()) change({ status: "loading" });
    await whenVoices(engine, language);
    if (own !== run) return;
    if (!(await load(article))) {
      const [next] = state.queue;
      // Keeps the notice that the article is gone while the next one is read.
      if (state.problem?.kind === "missing" && state.article === article && next) open(next, state.problem);
      return;
    }
    while (own === run) {
      const sentence = script?.sentences[state.index];
      if (!sentence) {
        finish(article);
        return;
      }
      const { voice: chosen, speechRate } = doors.readChoice();
      const voices = engine.voices(language);
      const voice = decideVoice({ voices, chosen, isOnline: doors.isOnline(), unusable });
      if (!isVoice(voice)) {
        stop(voice);
        return;
      }
      wasHidden = doors.isHidden();
      change({ status: "speaking", sentence, voice });
      memory.keep(state);
      const spoken = await speakWithin(engine, { text: sentence.spoken, voice, rate: speechRate });
      if (own !== run) return;
      const after = decideAfterSpeech(spoken, { wasHidden, isSecondTime: unanswered !== undefined });
      if (spoken === "ended") unanswered = undefined;
      else unanswered ??= state.index;
      if (after === "next") goTo(state.index + 1);
      else if (after === "other-voice") unusable = new Set([...unusable, voice.id]);
      else if (after !== "again") {
        if (unanswered !== undefined) goTo(unanswered);
        stop(after.stopFor);
      }
    }
  }

  function finish(article: QueuedArticle): void {
    memory.forget(article.id);
    setAside(article);
    doors.heard(article.id);
    const [next] = state.queue;
    if (next && state.sleep !== "article") {
      open(next);
      return;
    }
    if (next) {
      cancelSpeech();
      change({ article: next, queue: removeFromQueue(state.queue, next.id), status: "paused", sleep: undefined });
      script = undefined;
      goTo(0);
      memory.keep(state);
      return;
    }
    cancelSpeech();
    change({ status: "finished", sentence: undefined, index: 0 });
    memory.keep(state);
  }

  function fallAsleep(): void {
    change({ sleep: undefined });
    if (!isActive()) return;
    stop();
    memory.keep(state);
  }

  function open(article: QueuedArticle, problem?: ListenProblem): void {
    script = undefined;
    const queue = removeFromQueue(state.queue, article.id);
    change({ article, queue, sentence: undefined, index: 0, count: 0 });
    resume(problem);
  }

  function resume(problem?: ListenProblem): void {
    unusable = new Set();
    unanswered = undefined;
    change({ problem });
    void speakOn();
  }

  function setAside(article: QueuedArticle): void {
    played = [...removeFromQueue(played, article.id), article];
  }

  function step(by: -1 | 1): void {
    const index = state.index + by;
    if (!script || index < 0) return;
    if (index >= state.count) {
      void openNext();
      return;
    }
    const wasActive = isActive();
    cancelSpeech();
    goTo(index);
    if (wasActive) resume();
    else change({ status: "paused", problem: undefined });
    memory.keep(state);
  }

  async function openNext(): Promise<void> {
    const { article, queue } = state;
    if (!article) return;
    const next = queue[0] ?? (await doors.readNext(article.id));
    // The reader may have chosen something else meanwhile.
    if (!next || state.article !== article) return;
    setAside(article);
    open(next);
  }

  engine.onVoicesChange(() => {
    if (state.problem?.kind === "no-voice" && engine.voices(language).length > 0) change({ problem: undefined });
  });

  return {
    read: store.read,
    watch: store.watch,

    /** Resumes, or starts another article; the current one then becomes « previous ». */
    play: (article: QueuedArticle | undefined = state.article): void => {
      if (!article) return;
      if (state.article && state.article.id !== article.id) setAside(state.article);
      if (script?.articleId === article.id) resume();
      else open(article);
    },
    /** From the first, whatever was being read; the rest follows by itself. */
    playAll: (articles: readonly QueuedArticle[]): void => {
      const [first, ...rest] = articles.map(({ id, title }) => ({ id, title }));
      if (!first) return;
      if (state.article && state.article.id !== first.id) setAside(state.article);
      change({ queue: rest });
      open(first);
    },
    /** `undefined`: no longer. */
    sleepAfter: (sleep: Sleep | undefined): void => {
      clearTimeout(sleepTimer);
      sleepTimer = undefined;
      change({ sleep });
      if (typeof sleep === "number") sleepTimer = setTimeout(fallAsleep, sleep * 60_000);
    },
    pause: (): void => {
      if (!isActive()) return;
      stop();
      memory.keep(state);
    },
    /** Loads the article, so that the next play speaks within the tap, as Safari requires. */
    prepare: async (): Promise<void> => {
      if (state.article && state.status === "paused") await load(state.article);
    },
    previousSentence: (): void => step(-1),
    nextSentence: (): void => step(1),
    nextArticle: (): void => void openNext(),
    previousArticle: (): void => {
      const { article, queue, index } = state;
      const last = played.at(-1);
      if (!article) return;
      if (index > 0 || !last) {
        goTo(0);
        resume();
        return;
      }
      played = played.slice(0, -1);
      change({ queue: [article, ...removeFromQueue(queue, article.id)] });
      open(last);
    },

    add: (article: QueuedArticle): void => {
      change({ queue: addToQueue(state.queue, article) });
      memory.keep(state);
    },
    remove: (id: ArticleId): void => {
      change({ queue: removeFromQueue(state.queue, id) });
      memory.keep(state);
    },
    move: (id: ArticleId, by: -1 | 1): void => {
      change({ queue: moveInQueue(state.queue, id, by) });
      memory.keep(state);
    },

    /** The sentence is repeated with the new voice or speed. */
    choiceChanged: (): void => {
      if (state.status === "speaking") resume();
    },
    /** Another tab speaks now, and stores the position for both. */
    turnLost: (): void => {
      if (isActive()) stop({ kind: "other-tab" });
    },
    interrupted: (): void => {
      if (!isActive()) return;
      stop({ kind: "interrupted" });
      memory.keep(state);
    },
    pageHidden: (): void => {
      wasHidden = true;
    },
    close: (): void => {
      cancelSpeech();
      clearTimeout(sleepTimer);
      script = undefined;
      change({
        status: "closed",
        article: undefined,
        sentence: undefined,
        index: 0,
        count: 0,
        problem: undefined,
        sleep: undefined,
      });
      memory.keep(state);
    },
  };
}
