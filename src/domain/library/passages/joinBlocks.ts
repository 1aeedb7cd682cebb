import type { TextBlock } from "../../article/blocks";
import type { Passage } from "../../article/mark";

export type JoinedText = {
  readonly written: string;
  /** Same length, with every white space as a plain space, because publishers correct those silently. */
  readonly text: string;
  readonly blocks: readonly { readonly id: TextBlock["id"]; readonly start: number; readonly end: number }[];
};

/** Cached: every highlight of an article needs it. */
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

/** `undefined` if there is no such block or it is too short. */
export function positionOf({ blocks }: JoinedText, block: string, offset: number): number | undefined {
  const found = blocks.find(({ id }) => id === block);
  return found && offset >= 0 && found.start + offset <= found.end ? found.start + offset : undefined;
}

export function passagesBetween({ blocks }: JoinedText, start: number, end: number): readonly Passage[] {
  return blocks.flatMap((block) => {
    const from = Math.max(start, block.start);
    const to = Math.min(end, block.end);
    return from < to ? [{ block: block.id, start: from - block.start, end: to - block.start }] : [];
  });
}

export function listLocations(text: string, wanted: string, limit: number): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1 && places.length < limit; at = text.indexOf(wanted, at + 1)) {
    places.push(at);
  }
  return places;
}
