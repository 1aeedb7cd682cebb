import type { Text } from "./makeCorpus";

/** Where no folder with texts is given: about 1.5 kB each, of words as frequent and rare as those of a language. */
export function makeTexts(count: number): readonly Text[] {
  let state = 1;
  const below = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) % most;
  };
  const syllables = [
    "ba",
    "co",
    "de",
    "fi",
    "gra",
    "li",
    "mo",
    "nou",
    "pre",
    "qua",
    "ri",
    "sen",
    "ti",
    "vau",
    "ge",
    "est",
  ];
  const makeWord = () => Array.from({ length: 1 + below(4) }, () => syllables[below(syllables.length)]).join("");
  const vocabulary = Array.from({ length: 30_000 }, makeWord);
  // Rank by rank less frequent (Zipf).
  const word = () => vocabulary[Math.floor(vocabulary.length ** (below(10_000) / 10_000)) - 1] ?? "est";
  const sentence = (words: number) => `${Array.from({ length: words }, word).join(" ")}.`;
  return Array.from({ length: count }, (_, index) => ({
    id: `texte-${index}`,
    title: sentence(8),
    body: Array.from({ length: 6 }, () => sentence(40)).join("\n"),
  }));
}
