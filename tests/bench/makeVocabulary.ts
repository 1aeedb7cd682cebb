/** Numbers from 0 to 1, the same in every run (Mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = [
  "ba",
  "co",
  "de",
  "fi",
  "gra",
  "li",
  "mo",
  "nou",
  "pré",
  "qua",
  "ri",
  "sen",
  "ti",
  "vau",
  "ge",
  "est",
];

/** Words that are as repetitive as French: the first syllables are in most of them. */
export function makeVocabulary(size: number, random: () => number): readonly string[] {
  const pick = () => SYLLABLES[Math.floor(random() ** 2 * SYLLABLES.length)];
  return Array.from({ length: size }, () => Array.from({ length: 1 + Math.floor(random() * 4) }, pick).join(""));
}
