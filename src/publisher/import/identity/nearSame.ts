import { createHash } from "node:crypto";
import { fold } from "../../../domain/text/foldText";

/** How much of two texts' words has to be the same for them to be one article. Two notices of one office share a lot. */
const SAME = 0.9;
const BANDS = 6;
const ROWS = 4;
/** Two notices of three lines may share most of their words and still be two. */
const MIN_WORDS = 25;

/** `words`: hashes in ascending order; thousands of texts are held at once, and a set of words takes a hundred times as much. */
export type Sketch = {
  readonly words: Uint32Array;
  readonly numbers: Uint32Array;
  readonly bands: readonly string[];
};

/** The significant words of a text, and their least hashes in bands: alike texts share a band nearly always. */
export function sketch(text: string): Sketch | undefined {
  const folded = fold(text);
  const words = hashAll(folded.match(/[a-z0-9]{4,}/g) ?? []);
  if (words.length < MIN_WORDS) return undefined;
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const hash of words) {
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
  const numbers = hashAll(folded.replace(/(\d)[\s.](?=\d{3}(?!\d))/g, "$1").match(/\d+/g) ?? []);
  return { words, numbers, bands };
}

function hashAll(words: readonly string[]): Uint32Array {
  return new Uint32Array(new Set(words.map(hashOf))).sort();
}

function hashOf(word: string): number {
  let hash = 2166136261;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  return hash >>> 0;
}

/** What they share, by what they have together. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  const shared = countShared(one, other);
  return shared / (one.length + other.length - shared);
}

/** « Le conseil se réunit le 3 » and « le 10 » are two; a copy may leave numbers out, or add some. */
function differInNumbers(one: Uint32Array, other: Uint32Array): boolean {
  return countShared(one, other) < Math.min(one.length, other.length);
}

/** Both in ascending order. */
function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let at = 0, beside = 0; at < one.length && beside < other.length; ) {
    const difference = (one[at] ?? 0) - (other[beside] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) beside++;
  }
  return shared;
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
      if (
        known !== undefined &&
        areClose(known.day, day) &&
        likeness(known.sketch.words, sketch.words) >= SAME &&
        !differInNumbers(known.sketch.numbers, sketch.numbers)
      )
        return known.value;
    }
    return undefined;
  }
}

/** A yearly notice says the same every year. */
const MAX_DAYS = 5;

function areClose(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= MAX_DAYS * 86_400_000;
}

export function shortHash(...texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\u0000")).digest("hex").slice(0, 16);
}
