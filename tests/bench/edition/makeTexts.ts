import { makeVocabulary, seededRandom } from "../makeVocabulary";
import type { Text } from "./makeCorpus";

/** Where no folder with texts is given: about 1.5 kB each, of words as frequent and rare as those of a language. */
export function makeTexts(count: number): readonly Text[] {
  const random = seededRandom(1);
  const vocabulary = makeVocabulary(30_000, random);
  // Rank by rank less frequent (Zipf).
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? "est";
  const sentence = (words: number) => `${Array.from({ length: words }, word).join(" ")}.`;
  return Array.from({ length: count }, (_, index) => ({
    id: `texte-${index}`,
    title: sentence(8),
    body: Array.from({ length: 6 }, () => sentence(40)).join("\n"),
  }));
}
