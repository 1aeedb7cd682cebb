import type { LedgerEntry } from "../write/Ledger";

type Held = LedgerEntry & { readonly id: string };

/** What becomes of an article that its source has in other words than it had, or had not at all. */
export type Outcome =
  | { readonly kind: "new" }
  | { readonly kind: "corrected"; readonly held: Held }
  /** Nothing that a reader sees has changed. */
  | { readonly kind: "unchanged"; readonly held: Held }
  /** The article of this id already says it. */
  | { readonly kind: "same"; readonly id: string }
  /** Both its source and an editor have changed it. */
  | { readonly kind: "conflict"; readonly held: Held }
  /** An editor took its file out. */
  | { readonly kind: "takenOut"; readonly held: Held };

type OutcomeFacts = {
  readonly former: LedgerEntry | undefined;
  /** The hash of what the source says of it now. */
  readonly content: string;
  /** The hash of the held article's file; `undefined` where there is none. */
  readonly onDisk: (id: string) => string | undefined;
  /** The article that says nearly the same; asking reads all that is held, so it is only asked of what is not. */
  readonly findSame: () => string | undefined;
};

export function decideOutcome({ former, content, onDisk, findSame }: OutcomeFacts): Outcome {
  if (former?.state !== "held" || former.id === undefined) {
    const id = findSame();
    return id === undefined ? { kind: "new" } : { kind: "same", id };
  }
  const held = { ...former, id: former.id };
  if (held.content === content) return { kind: "unchanged", held };
  const file = onDisk(held.id);
  if (file === undefined) return { kind: "takenOut", held };
  return { kind: file === held.file ? "corrected" : "conflict", held };
}
