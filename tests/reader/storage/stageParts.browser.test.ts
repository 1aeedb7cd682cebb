import { afterEach, expect, test, vi } from "vitest";
import { readPartBytes, readStoredPartHashes, stagePart } from "../../../src/reader/storage";
import { answerOf, freshPhone } from "../../support/installFrom";

afterEach(() => {
  vi.restoreAllMocks();
});

test("parts that come while another is being written are stored together", async () => {
  freshPhone();
  answerOf(await readStoredPartHashes());
  const begun = vi.spyOn(IDBObjectStore.prototype, "put");
  const bytesOf = (index: number) => new Uint8Array([index]).buffer;
  const stored = Array.from({ length: 9 }, (_, index) => stagePart(`${index}`, bytesOf(index)));
  for (const part of stored) answerOf(await part);
  const stores = begun.mock.contexts.filter((store) => store instanceof IDBObjectStore);
  const transactions = new Set(stores.map(({ transaction }) => transaction));
  expect(begun).toHaveBeenCalledTimes(9);
  expect(transactions.size).toBeLessThanOrEqual(2);
  expect(new Uint8Array(answerOf(await readPartBytes("8")) ?? bytesOf(0))).toEqual(new Uint8Array([8]));
});
