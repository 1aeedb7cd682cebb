import { expect, test } from "vitest";
import { decideOutcome } from "../../../src/publisher/import/run/decideOutcome";
import type { LedgerEntry } from "../../../src/publisher/import/write/Ledger";

const held: LedgerEntry = {
  keys: ["k"],
  state: "held",
  id: "pont",
  raw: "r",
  content: "said before",
  file: "as written",
};
const asked = {
  content: "said now",
  onDisk: () => "as written" as string | undefined,
  findSame: (): string | undefined => expect.fail(),
};

test.each<readonly [string, Partial<Parameters<typeof decideOutcome>[0]>, object]>([
  ["an unknown text is new", { former: undefined, findSame: () => undefined }, { kind: "new" }],
  [
    "a text that another article says is the same",
    { former: undefined, findSame: () => "autre" },
    { kind: "same", id: "autre" },
  ],
  [
    "a text that was refused and reads well now is new",
    { former: { ...held, state: "refused" }, findSame: () => undefined },
    { kind: "new" },
  ],
  [
    "a withdrawn article that comes back is new",
    { former: { ...held, state: "removed" }, findSame: () => undefined },
    { kind: "new" },
  ],
  ["other bytes with the same words change nothing", { content: "said before" }, { kind: "unchanged", held }],
  ["other words on an untouched file are a correction", {}, { kind: "corrected", held }],
  ["other words on an edited file are a conflict", { onDisk: () => "edited" }, { kind: "conflict", held }],
  ["an article that an editor took out stays out", { onDisk: () => undefined }, { kind: "takenOut", held }],
  [
    "the same words do not bring back what an editor took out",
    { content: "said before", onDisk: () => undefined },
    { kind: "unchanged", held },
  ],
])("%s", (_, facts, outcome) => {
  expect(decideOutcome({ former: held, ...asked, ...facts })).toEqual(outcome);
});
