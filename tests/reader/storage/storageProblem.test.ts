import { expect, test } from "vitest";
import { isDeadConnection, toStorageProblem } from "../../../src/reader/storage/storageProblem";

const open = { wasOpened: true, isBlocked: false, isOutdated: false };
const unopened = { ...open, wasOpened: false };

function error(name: string, more: object = {}): Error {
  return Object.assign(new Error("why"), { name, ...more });
}

test.for([
  ["a full disk", error("QuotaExceededError"), "quota"],
  ["a transaction aborted by a full disk", error("AbortError", { inner: error("QuotaExceededError") }), "quota"],
  ["many writes on a full disk", error("BulkError", { failures: [error("QuotaExceededError")] }), "quota"],
  ["a lost connection", error("UnknownError"), "closed"],
  ["a closed connection", error("DatabaseClosedError", { inner: error("InvalidStateError") }), "closed"],
  ["anything else", error("DataCloneError"), "failed"],
  ["what is not an error", "boom", "failed"],
] as const)("names %s", ([_, thrown, kind]) => {
  expect(toStorageProblem(thrown, open).kind).toBe(kind);
});

test.for([
  ["forbidden by the browser", error("DatabaseClosedError", { inner: error("SecurityError") })],
  ["missing", error("MissingAPIError")],
  ["broken from the start", error("UnknownError")],
] as const)("says that a database is not to be had when it is %s", ([_, thrown]) => {
  expect(toStorageProblem(thrown, unopened)).toEqual({ kind: "unavailable", message: "why" });
});

test("says what the connection knows rather than what the closing of it looks like", () => {
  const closed = error("DatabaseClosedError");
  expect(toStorageProblem(closed, { ...open, isBlocked: true })).toEqual({ kind: "blocked" });
  expect(toStorageProblem(closed, { ...open, isOutdated: true })).toEqual({ kind: "closed" });
});

test("takes a full disk for no dead connection", () => {
  expect(isDeadConnection(error("AbortError", { inner: error("QuotaExceededError") }))).toBe(false);
  expect(isDeadConnection(error("AbortError", { inner: error("UnknownError") }))).toBe(true);
});
