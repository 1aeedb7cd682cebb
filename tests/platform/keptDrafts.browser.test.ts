import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dropDraft, keepDraft, listDrafts, readDraft } from "../../src/platform/keptDrafts";

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

test("a draft is there until it is kept for good", () => {
  expect(readDraft("article:a")).toBeNull();
  expect(keepDraft("article:a", "Première\nligne")).toBe(true);
  keepDraft("article:b", "");
  localStorage.setItem("other", "x");
  expect(readDraft("article:a")).toBe("Première\nligne");
  expect([...listDrafts()].sort()).toEqual(["article:a", "article:b"]);
  dropDraft("article:a");
  expect(readDraft("article:a")).toBeNull();
});

test("what was typed while the former text was being kept stays", () => {
  keepDraft("article:a", "Un deux");
  dropDraft("article:a", "Un");
  expect(readDraft("article:a")).toBe("Un deux");
  dropDraft("article:a", "Un deux");
  expect(readDraft("article:a")).toBeNull();
});

test("a browser that stores nothing is no reason to fail", () => {
  const refuse = () => {
    throw new DOMException("no", "SecurityError");
  };
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  expect(keepDraft("article:a", "Un")).toBe(false);
  expect(readDraft("article:a")).toBeNull();
  expect(() => dropDraft("article:a", "Un")).not.toThrow();
});
