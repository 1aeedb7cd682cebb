import { writeInline } from "../../../domain/article/blocks";
import type { Body } from "../../../domain/article/body";
import { walkBlocks } from "./walkBlocks";
import { listSourceBlocks } from "./writePlainText";

/** Longer than any sentence of a newspaper: keeps a text without full stops from weighing on every list. */
const MAX_LENGTH = 1_000;

/** The first sentence of the first paragraph, without footnote marks; empty when there is no paragraph. */
export function pickStandfirst(body: Body): string {
  for (const block of walkBlocks(listSourceBlocks(body))) {
    if (block.type !== "paragraph") continue;
    const sentence = firstSentence(writeInline(block.children, "without-marks").replace(/\s+/g, " ").trim());
    if (sentence !== "") return sentence;
  }
  return "";
}

const sentences = new Intl.Segmenter("fr", { granularity: "sentence" });

/**
 * Abbreviations that never end a French sentence, and initials (« J. Rottner »), none of which `Intl.Segmenter`
 * knows. Not « etc. », which does end sentences.
 */
const endsWithAbbreviation =
  /(?:^|[\s(«“’'-])(?:MM|Mme|Mmes|Mlle|Mlles|Me|Mgr|Dr|Pr|Sté|St|Ste|av|bd|[Aa]rt|[Cc]f|[Cc]hap|env|ex|fig|hab|[Nn]o|p|pp|[Tt]él|vol|\p{Lu})\.\s*$/u;

function firstSentence(text: string): string {
  const searched = text.slice(0, MAX_LENGTH + 1);
  let end = 0;
  for (const { segment } of sentences.segment(searched)) {
    end += segment.length;
    if (!endsWithAbbreviation.test(searched.slice(0, end))) break;
  }
  if (end <= MAX_LENGTH) return searched.slice(0, end).trim();
  return `${searched.slice(0, MAX_LENGTH).replace(/\s+\S*$/, "")}…`;
}
