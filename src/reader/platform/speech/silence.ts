/** Chrome shows no controls for audio shorter than five seconds. */
const SECONDS = 8;
const RATE = 8000;
const HEADER_BYTES = 44;

type Silence = { readonly keep: (isPlaying: boolean) => void };

/**
 * Browsers show lock-screen controls and handle media keys only for a page that plays audio, and speech does not count
 * (seen with Chromium 156 and MPRIS keys). Remove when speech gets a media session. `undefined` where the content
 * security policy forbids blob audio, to avoid a violation report.
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
      // Refused before the reader's first tap: there are no controls then, but the voice speaks all the same.
      if (isPlaying) audio.play().catch(() => undefined);
      else audio.pause();
    },
  };
}

function mayPlay(): boolean {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content;
  return policy === undefined || /media-src[^;]*blob:/.test(policy);
}

/** 8-bit mono; 128 is silence. */
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
  view.setUint32(16, 16, true); // size of the format chunk
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true); // bytes per second
  view.setUint16(32, 1, true); // bytes per sample
  view.setUint16(34, 8, true); // bits per sample
  write(36, "data");
  view.setUint32(40, samples, true);
  return new Blob([bytes], { type: "audio/wav" });
}
