import { createHash } from "node:crypto";
import { foldText } from "../../../domain/text/foldText";

/** How much of two texts' words has to be the same for them to be one article. Two notices of one office share a lot. */
const SAME = 0.9;
const BANDS = 6;
const ROWS = 4;
/** Two notices of three lines may share most of their words and still be two. */
const MIN_WORDS = 25;

export type Sketch = { readonly words: ReadonlySet<string>; readonly bands: readonly string[] };

/** The significant words of a text, and their least hashes in bands: alike texts share a band nearly always. */
export function sketch(text: string): Sketch | undefined {
  const words = new Set(foldText(text).text.match(/[a-z0-9]{4,}/g) ?? []);
  if (words.size < MIN_WORDS) return undefined;
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const word of words) {
    let hash = 2166136261;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
    for (let row = 0; row < least.length; row++) {
      let mixed = Math.imul(hash ^ (row * 0x9e3779b1), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      const value = (mixed ^ (mixed >>> 16)) >>> 0;
      if (value < (least[row] ?? 0)) least[row] = value;
    }
  }
  const bands = Array.from(
    { length: BANDS },
    (_, band) => `${band}:${least.slice(band * ROWS, (band + 1) * ROWS).join(",")}`,
  );
  return { words, bands };
}

export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (one.size + other.size - shared);
}

/** Finds the first known text that is nearly the same. */
export class NearSame<T> {
  readonly #known: { readonly sketch: Sketch; readonly day: string | undefined; readonly value: T }[] = [];
  readonly #byBand = new Map<string, number[]>();

  add(sketch: Sketch, day: string | undefined, value: T): void {
    const index = this.#known.push({ sketch, day, value }) - 1;
    for (const band of sketch.bands) {
      const same = this.#byBand.get(band);
      if (same === undefined) this.#byBand.set(band, [index]);
      else same.push(index);
    }
  }

  find(sketch: Sketch, day: string | undefined): T | undefined {
    const candidates = new Set(sketch.bands.flatMap((band) => this.#byBand.get(band) ?? []));
    for (const index of candidates) {
      const known = this.#known[index];
      if (known !== undefined && areClose(known.day, day) && likeness(known.sketch.words, sketch.words) >= SAME)
        return known.value;
    }
    return undefined;
  }
}

/** A yearly notice says the same every year. */
const MAX_DAYS = 5;

export function areClose(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= MAX_DAYS * 86_400_000;
}

export function shortHash(...texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\u0000")).digest("hex").slice(0, 16);
}
