/** Chrome shows no controls for less than five seconds. */
const SECONDS = 8;
/** The least that WAV players are sure to take. */
const RATE = 8000;
const HEADER_BYTES = 44;

export type Silence = { readonly keep: (isPlaying: boolean) => void };

/**
 * Sound without a sound. Speech alone gets no controls on the lock screen and no keys of a headset: browsers show them
 * only for a page that plays audio (tried with Chromium 156 and its MPRIS keys). `onInterrupted`: the system stopped
 * it, for a telephone call or for another player.
 *
 * `undefined` where the page's policy lets it play none: asking all the same would only be complained about.
 */
export function makeSilence(onInterrupted: () => void): Silence | undefined {
  if (!mayPlay()) return undefined;
  let audio: HTMLAudioElement | undefined;
  let isWanted = false;
  return {
    keep: (isPlaying) => {
      isWanted = isPlaying;
      if (!audio) {
        if (!isPlaying) return;
        audio = new Audio(URL.createObjectURL(writeWave()));
        audio.loop = true;
        audio.addEventListener("pause", () => {
          if (isWanted) onInterrupted();
        });
      }
      // Refused before the reader touched the page: then there are no controls, and the voice speaks all the same.
      if (isPlaying) audio.play().catch(() => undefined);
      else audio.pause();
    },
  };
}

function mayPlay(): boolean {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content;
  return policy === undefined || /media-src[^;]*blob:/.test(policy);
}

/** 8 bits, one channel; the middle of their range is silence. */
function writeWave(): Blob {
  const samples = SECONDS * RATE;
  const bytes = new Uint8Array(HEADER_BYTES + samples).fill(128);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string): void => {
    for (let index = 0; index < text.length; index += 1) view.setUint8(at + index, text.charCodeAt(index));
  };
  write(0, "RIFF");
  view.setUint32(4, HEADER_BYTES - 8 + samples, true);
  write(8, "WAVEfmt ");
  view.setUint32(16, 16, true); // length of what describes the format
  view.setUint16(20, 1, true); // not compressed
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true); // bytes a second
  view.setUint16(32, 1, true); // bytes a sample
  view.setUint16(34, 8, true); // bits a sample
  write(36, "data");
  view.setUint32(40, samples, true);
  return new Blob([bytes], { type: "audio/wav" });
}
