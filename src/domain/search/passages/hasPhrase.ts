import type { Phrase } from "../parseSearch";
import { readWords } from "../words/readWords";

/** Whether a text has these words one after the other. */
export function hasPhrase(text: string, { terms, isOpen }: Phrase): boolean {
  const words = readWords(text).filter(({ role }) => role !== "part");
  const last = terms.length - 1;
  return words.some((_, start) =>
    terms.every((term, index) => {
      const found = words[start + index]?.term;
      return found === term || (isOpen && index === last && found?.startsWith(term) === true);
    }),
  );
}
