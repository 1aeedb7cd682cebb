import type { TextBlock } from "../article/listTextBlocks";
import type { Passage } from "../article/mark";

/** An article as one text, and where in it each block begins. */
export type JoinedText = {
  /** As it is written, a line break between two blocks. */
  readonly written: string;
  /** For comparing, of the same length: every white space is a space, for publishers correct those without a word. */
  readonly text: string;
  readonly blocks: readonly { readonly id: TextBlock["id"]; readonly start: number; readonly end: number }[];
};

/** One article is asked for every passage that was ever marked in it. */
const joinedBefore = new WeakMap<readonly TextBlock[], JoinedText>();

export function joinBlocks(blocks: readonly TextBlock[]): JoinedText {
  const known = joinedBefore.get(blocks);
  if (known) return known;
  const joined = join(blocks);
  joinedBefore.set(blocks, joined);
  return joined;
}

function join(blocks: readonly TextBlock[]): JoinedText {
  let at = 0;
  const placed = blocks.map(({ id, text }) => {
    const start = at;
    at += text.length + 1;
    return { id, start, end: start + text.length };
  });
  const written = blocks.map(({ text }) => text).join("\n");
  return { written, text: equalSpaces(written), blocks: placed };
}

export function equalSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}

/** `undefined`: there is no such block, or it is not so long. */
export function positionOf({ blocks }: JoinedText, block: string, offset: number): number | undefined {
  const found = blocks.find(({ id }) => id === block);
  return found && offset >= 0 && found.start + offset <= found.end ? found.start + offset : undefined;
}

/** Block by block. Blocks without text between the ends are left out. */
export function passagesBetween({ blocks }: JoinedText, start: number, end: number): readonly Passage[] {
  return blocks.flatMap((block) => {
    const from = Math.max(start, block.start);
    const to = Math.min(end, block.end);
    return from < to ? [{ block: block.id, start: from - block.start, end: to - block.start }] : [];
  });
}

/** Where `wanted` begins, also where two overlap; at most `limit` of them. */
export function listPlaces(text: string, wanted: string, limit: number): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1 && places.length < limit; at = text.indexOf(wanted, at + 1)) {
    places.push(at);
  }
  return places;
}
