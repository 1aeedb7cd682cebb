import type { Quote } from "../../../../domain/library/highlight";

/** The words of a passage without those that it cuts in two: only whole ones are found again in a page. */
export function wholeWords({ prefix, exact, suffix }: Pick<Quote, "prefix" | "exact" | "suffix">): string {
  const isCutBefore = isInsideWord(prefix.slice(-1) + exact.slice(0, 1));
  const isCutAfter = isInsideWord(exact.slice(-1) + suffix.slice(0, 1));
  return exact.replace(isCutBefore ? /^\S+/ : /^/, "").replace(isCutAfter ? /\S+$/ : /$/, "");
}

function isInsideWord(around: string): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(around);
}
