import type { ListenPosition } from "./listenRecord";
import type { SpeechScript } from "./prepareArticle";

/**
 * The sentence to go on with. A corrected block has another id; then the same place counted from the beginning is the
 * best guess.
 */
export function findPosition({ sentences }: SpeechScript, position: ListenPosition | undefined): number {
  if (!position) return 0;
  const inBlock = sentences.filter(({ block }) => block === position.block);
  const sentence = inBlock.find((candidate) => candidate.inBlock === position.inBlock) ?? inBlock.at(-1);
  return sentence ? sentences.indexOf(sentence) : Math.min(position.sentence, sentences.length - 1);
}
