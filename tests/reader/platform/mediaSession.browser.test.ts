import { afterEach, expect, test, vi } from "vitest";
import { openMediaSession } from "../../../src/reader/platform/speech/mediaSession";
import { makeSilence } from "../../../src/reader/platform/speech/silence";

const nothing = () => undefined;
const controls = {
  play: vi.fn(),
  pause: vi.fn(),
  stop: vi.fn(),
  previoustrack: vi.fn(),
  nexttrack: vi.fn(),
  seekbackward: vi.fn(),
  seekforward: vi.fn(),
  interrupted: vi.fn(),
};
const now = { title: "Un article", artist: "Région", album: "Édition", artwork: [], isPlaying: true };

/** Sound elements that the page makes; none of them plays, as before the first touch. */
function watchSounds(): HTMLAudioElement[] {
  const sounds: HTMLAudioElement[] = [];
  vi.spyOn(HTMLMediaElement.prototype, "play").mockImplementation(function play(this: HTMLMediaElement) {
    if (this instanceof HTMLAudioElement && !sounds.includes(this)) sounds.push(this);
    return Promise.reject(new DOMException("", "NotAllowedError"));
  });
  return sounds;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const policy of document.querySelectorAll("meta[http-equiv]")) policy.remove();
});

test("shows what is read, hands every control over, and takes all of it back", () => {
  watchSounds();
  const set = vi.spyOn(navigator.mediaSession, "setActionHandler");
  const session = openMediaSession(controls);
  expect(session?.isShown()).toBe(false);
  session?.show(now);
  expect(session?.isShown()).toBe(true);
  expect(navigator.mediaSession.metadata).toMatchObject({ title: "Un article", artist: "Région", album: "Édition" });
  expect(navigator.mediaSession.playbackState).toBe("playing");
  const handlers = new Map(set.mock.calls.map(([action, handler]) => [action, handler]));
  expect([...handlers.keys()].sort()).toEqual([
    "nexttrack",
    "pause",
    "play",
    "previoustrack",
    "seekbackward",
    "seekforward",
    "stop",
  ]);
  handlers.get("seekforward")?.({ action: "seekforward" });
  expect(controls.seekforward).toHaveBeenCalledTimes(1);

  session?.show({ ...now, isPlaying: false });
  expect(navigator.mediaSession.playbackState).toBe("paused");
  session?.hide();
  expect(navigator.mediaSession).toMatchObject({ metadata: null, playbackState: "none" });
  expect(set.mock.calls.slice(-7).map(([, handler]) => handler)).toEqual(Array(7).fill(null));
});

test("an action that the browser does not know does not stop the others", () => {
  watchSounds();
  const set = vi.spyOn(navigator.mediaSession, "setActionHandler").mockImplementation((action) => {
    if (action === "stop") throw new TypeError("unknown");
  });
  openMediaSession(controls)?.show(now);
  expect(set.mock.calls.at(-1)?.[0]).toBe("seekforward");
});

test("the sound that it plays is silence, long enough to get controls, again and again", async () => {
  const sounds = watchSounds();
  makeSilence(nothing)?.keep(true);
  const [sound] = sounds;
  expect(sound?.loop).toBe(true);
  const bytes = await (await fetch(sound?.src ?? "")).arrayBuffer();
  const decoded = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(bytes);
  expect(decoded.duration).toBeGreaterThan(5);
  expect(Math.max(...decoded.getChannelData(0).map(Math.abs))).toBe(0);
});

test("tells of a pause that nobody asked for, and of no other", () => {
  const sounds = watchSounds();
  const interrupted = vi.fn();
  const silence = makeSilence(interrupted);
  silence?.keep(true);
  silence?.keep(false);
  sounds[0]?.dispatchEvent(new Event("pause"));
  expect(interrupted).not.toHaveBeenCalled();
  silence?.keep(true);
  sounds[0]?.dispatchEvent(new Event("pause"));
  expect(interrupted).toHaveBeenCalledTimes(1);
});

test("plays nothing where the page's policy does not let it", () => {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "object-src 'none'";
  document.head.append(policy);
  expect(makeSilence(nothing)).toBeUndefined();
});
