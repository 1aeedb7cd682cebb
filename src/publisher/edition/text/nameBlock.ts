import * as v from "valibot";
import { type BlockId, BlockIdSchema } from "../../../domain/ids";
import { sha256 } from "../compile/sha256";
import { slugify } from "./slugify";

/** Names the blocks of one article; the second of the same name gets `-2`. */
export function startNamingBlocks(): (kind: "heading" | "other", plainText: string) => BlockId {
  const taken = new Set<string>();
  return (kind, plainText) => {
    const slug = kind === "heading" ? slugify(plainText) : "";
    const name = slug === "" ? `p-${sha256(plainText).slice(0, 8)}` : slug;
    let id = name;
    for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
    taken.add(id);
    return v.parse(BlockIdSchema, id);
  };
}
