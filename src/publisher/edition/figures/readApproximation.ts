import type { Approximation } from "../../../domain/reference/figure";
import { saysNumber } from "./readFrenchNumbers";

const words: readonly (readonly [Approximation, RegExp])[] = [
  ["slightly-more-than", /un peu plus d(?:e\s|’)/giu],
  ["more-than", /(?<!un peu )plus d(?:e\s|’)/giu],
  ["nearly", /près d(?:e\s|’)/giu],
  ["about", /environ\s/giu],
];
/** As far as the longest number reaches: « 2 364,8 millions ». */
const NUMBER = /^[\d\s,.]*(?:\d|\p{L}+)(?:\s(?:millions?|milliards?))?/u;

export function readApproximation(text: string, number: number): Approximation | undefined {
  for (const [approximation, pattern] of words) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const behind = NUMBER.exec(text.slice(index + match.length))?.[0] ?? "";
      if (saysNumber(behind, number)) return approximation;
    }
  }
  return undefined;
}
