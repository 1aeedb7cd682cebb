import { parseSearch } from "../../../../domain/search/query/parseSearch";

type LooserText = { readonly text: string; readonly how: "quotes" | "word" };

const MAX_WORDS = 3;

/** Less strict searches: without quotation marks and exclusions, then each word alone, the longest first. */
export function listLooserTexts(text: string): readonly LooserText[] {
  const { words, phrases, without } = parseSearch(text);
  const typed = words.map(({ start, end }) => text.slice(start, end));
  const plain: LooserText = { text: typed.join(" "), how: "quotes" };
  const alone = typed
    .filter((word) => word.length > 2)
    .sort((one, other) => other.length - one.length)
    .slice(0, MAX_WORDS)
    .map((word): LooserText => ({ text: word, how: "word" }));
  return [...(phrases.length > 0 || without.length > 0 ? [plain] : []), ...(typed.length > 1 ? alone : [])].filter(
    (looser) => looser.text !== "" && looser.text !== text.trim(),
  );
}
